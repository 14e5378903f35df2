// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Cuts what would be loaded from elsewhere: pictures become placeholders, sections and tables keep what they show. ODF 1.4 part 3; the table of the reader says which element loads what. */

import { loaded } from '../../formats/odf/references.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import { reportField } from '../../formats/fields/field-code.ts'
import type { ChangeAction, ChangeSubject } from '../../model/disarm.ts'
import type { Fact, ReferenceRole } from '../../model/facts.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { FateReader, FateTable, PartEditor } from './part-editor.ts'
import { markup } from './markup.ts'
import { sizeOf } from './part-editor.ts'
import { showPlaceholder } from './stand-in.ts'

const subjects: Readonly<Partial<Record<ReferenceRole, ChangeSubject>>> = {
	image: 'picture', media: 'media', frame: 'frame', section: 'section', table: 'cell-range', 'cell-range': 'cell-range', 'sub-document': 'sub-document', font: 'font',
}

function cut(here: PartEditor, subject: ChangeSubject, action: ChangeAction, target: string): void {
	here.change({ remedy: 'cut-external-references', action, subject, target })
}

/** The element only says where something comes from: what came stands beside it. */
const source = (role: ReferenceRole): FateReader => (here, attributes) => {
	const target = attributes.get('xlink:href')
	if (!here.isOutside(target)) return 'keep'
	const subject = subjects[role] ?? 'property'
	cut(here, subject, role === 'section' || role === 'table' || role === 'cell-range' ? 'kept-result' : 'removed', target)
	return 'drop'
}

/** A bullet is as large as a letter. */
const BULLET = { width: 12, height: 12 }

const image: FateReader = (here, attributes, tag) => {
	const target = attributes.get('xlink:href')
	const size = here.element === 'text:list-level-style-image' ? BULLET : (here.parent?.size ?? sizeOf(attributes))
	if (target === undefined) {
		if (!here.lookahead.badBinaries.has(here.offset)) return 'keep'
		here.change({ remedy: 'rebuild-container', action: 'replaced', subject: 'unknown-part' })
		showPlaceholder(here, tag, attributes, 'picture', '', size)
		return 'keep'
	}
	const reach = here.reach(target)
	if (reach.where === 'outside') {
		cut(here, 'picture', 'replaced', target)
		showPlaceholder(here, tag, attributes, 'picture', target, size)
	} else if (reach.where === 'inside') {
		const { badPictures } = here.workshop
		const isBad = badPictures.has(reach.entry)
		// the picture of an object that is gone has to show something
		const isMissing = here.parent?.lostObject === true && !here.document.entryNames.has(reach.entry)
		if (isBad) here.change({ remedy: 'rebuild-container', action: 'replaced', subject: 'unknown-part', target: reach.entry })
		if (isMissing && here.parent?.hasStandIn === true) return 'drop'
		if (isBad || isMissing) showPlaceholder(here, tag, attributes, isMissing ? 'object' : 'picture', '', size)
	}
	return 'keep'
}

/** A background may be without a picture. */
const background: FateReader = (here, attributes, tag) => {
	const target = attributes.get('xlink:href')
	const reach = target === undefined ? undefined : here.reach(target)
	const isBad = reach?.where === 'inside' && here.workshop.badPictures.has(reach.entry)
	if (target === undefined || (reach?.where !== 'outside' && !isBad)) return 'keep'
	if (isBad) here.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target })
	else cut(here, 'picture', 'removed', target)
	for (const name of ['xlink:href', 'xlink:type', 'xlink:show', 'xlink:actuate']) tag.remove(name)
	return 'keep'
}

/** The list of places a font comes from may not be empty. */
const font: FateReader = (here, attributes, tag) => {
	const target = attributes.get('xlink:href')
	const reach = target === undefined ? undefined : here.reach(target)
	const isBad = reach?.where === 'inside' && here.workshop.badPictures.has(reach.entry)
	if (target === undefined || (reach?.where !== 'outside' && !isBad)) return 'keep'
	if (isBad) here.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target })
	else cut(here, 'font', 'removed', target)
	if (here.element === 'svg:font-face-uri') tag.insert('before', markup(tag, 'svg:font-face-name'))
	return 'drop'
}

/** Takes an attribute away that names something outside. */
const attribute = (name: string, subject: ChangeSubject): FateReader => (here, attributes, tag) => {
	const target = attributes.get(name)
	if (!here.isOutside(target)) return 'keep'
	cut(here, subject, 'removed', target)
	tag.remove(name)
	return 'keep'
}

/** An unknown field of a Word document is kept for the way back; one that would fetch or start something is not. */
const fieldCode: FateReader = (here, attributes) => {
	const code = attributes.get('field:value')
	if (code === undefined || !/field\.code$/.test(attributes.get('field:name') ?? '')) return 'keep'
	const facts: Fact['kind'][] = []
	reportField(code, { ...quietFound(here.workshop.budget), fact: (fact) => facts.push(fact.kind) }, {})
	const [first] = facts
	if (first === undefined) return 'keep'
	const remedy: RemedyName = first === 'dde' ? 'drop-dde' : first === 'connection' ? 'cut-connections' : first === 'trigger' ? 'drop-macros' : first === 'control' ? 'drop-controls' : 'cut-external-references'
	here.change({ remedy, action: 'kept-result', subject: first === 'dde' ? 'dde' : 'field', target: code })
	return 'drop'
}

/** Elements whose handlers are beside this file. */
const elsewhere: ReadonlySet<string> = new Set(['draw:plugin', 'draw:floating-frame'])
const images: ReadonlySet<string> = new Set(['draw:image', 'draw:fill-image', 'loext:fill-image', 'text:list-level-style-image'])

export const referenceFates: FateTable = {
	...Object.fromEntries(Object.entries(loaded).filter(([element]) => !elsewhere.has(element)).map(([element, role]) => [element, source(role)])),
	...Object.fromEntries([...images].map((element) => [element, image])),
	'chart:chart': attribute('xlink:href', 'cell-range'),
	'style:background-image': background,
	'style:presentation-page-layout': attribute('xlink:href', 'property'),
	'svg:definition-src': font,
	'svg:font-face-uri': font,
	'form:button': attribute('form:image-data', 'picture'),
	'form:image': attribute('form:image-data', 'picture'),
	'form:image-frame': attribute('form:image-data', 'picture'),
	'field:param': fieldCode,
	'meta:auto-reload': (here, attributes) => {
		const target = attributes.get('xlink:href') ?? ''
		if (target.trim() === '' || !here.isOutside(target)) return 'keep'
		cut(here, 'link', 'removed', target)
		return 'drop'
	},
	'meta:template': (here, attributes) => {
		const target = attributes.get('xlink:href')?.trim() ?? ''
		if (target !== '') cut(here, 'template', 'unlinked', target)
		return 'drop'
	},
	// a picture or sound that is written out and none
	'office:binary-data': (here) => {
		const { parent } = here
		if (parent !== undefined && images.has(parent.name)) return here.lookahead.badBinaries.has(parent.offset) ? 'drop' : 'keep'
		if (!here.lookahead.badBinaries.has(here.offset)) return 'keep'
		here.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part' })
		return 'drop'
	},
}
