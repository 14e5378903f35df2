// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a reader does not see at first sight: hidden text, sections, sheets, rows, slides, layers. ODF 1.4 part 3 §5, §7.7, §9 and §10. */

import type { HiddenFact } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementReader, ElementTable, Scene } from './scene.ts'

function hasHidingStyle(scene: Scene, attributes: XmlAttributes, family: string, attribute: string): boolean {
	const { hidingStyles } = scene.document
	if (hidingStyles.size === 0) return false
	const style = attributes.get(attribute)
	return style !== undefined && hidingStyles.has(`${family} ${style}`)
}

function hiddenText(family: string): ElementReader {
	return (scene, attributes, element) => {
		if (hasHidingStyle(scene, attributes, family, 'text:style-name')) scene.count('hidden-text', element)
	}
}

const isHidden = (attributes: XmlAttributes): boolean => attributes.get('text:is-hidden') === 'true'

/** Sheets that hold what was last read from another file are named after it: `'file:///a.ods'#$Sheet1`. */
export const CACHED_SHEET = /^'[^]*'#/

const collapsed = (attributes: XmlAttributes): boolean => {
	const visibility = attributes.get('table:visibility')
	return visibility === 'collapse' || visibility === 'filter'
}

const paragraph = hiddenText('paragraph')

const cell: ElementReader = (scene, attributes) => {
	// the long rest of a sheet is often hidden as well; only a row with content hides something
	if (!scene.isRowHidden || !hasContent(attributes)) return
	scene.isRowHidden = false
	scene.count('hidden-row', 'table:table-row')
}

function hasContent(attributes: XmlAttributes): boolean {
	for (const name of ['office:value-type', 'table:value-type', 'table:formula']) if (attributes.get(name) !== undefined) return true
	return false
}

function counting(what: HiddenFact['what'], when: (attributes: XmlAttributes) => boolean): ElementReader {
	return (scene, attributes, element) => {
		if (when(attributes)) scene.count(what, element)
	}
}

export const hiddenElements: ElementTable = {
	'draw:layer': counting('hidden-layer', (attributes) => attributes.get('draw:display') === 'none'),
	'draw:page': (scene, attributes, element) => {
		if (hasHidingStyle(scene, attributes, 'drawing-page', 'draw:style-name') || attributes.get('presentation:visibility') === 'hidden') scene.count('hidden-slide', element, attributes.get('draw:name'))
	},
	'table:table': (scene, attributes, element) => {
		scene.isRowHidden = false
		const name = attributes.get('table:name')
		if (name !== undefined && CACHED_SHEET.test(name)) return
		if (hasHidingStyle(scene, attributes, 'table', 'table:style-name') || attributes.get('table:display') === 'false') scene.count('hidden-sheet', element, name)
	},
	'table:table-cell': cell,
	'table:covered-table-cell': cell,
	'table:table-column': counting('hidden-column', collapsed),
	'table:table-row': (scene, attributes) => {
		scene.isRowHidden = collapsed(attributes)
	},
	'text:h': paragraph,
	'text:p': paragraph,
	'text:hidden-paragraph': counting('hidden-text', isHidden),
	'text:hidden-text': counting('hidden-text', (attributes) => isHidden(attributes) && (attributes.get('text:string-value') ?? '') !== ''),
	'text:section': (scene, attributes, element) => {
		const display = attributes.get('text:display')
		if (display === 'none' || (display === 'condition' && isHidden(attributes))) scene.count('hidden-section', element, attributes.get('text:name'))
	},
	'text:span': hiddenText('text'),
}
