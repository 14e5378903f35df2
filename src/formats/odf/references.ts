// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which attribute of which element names something outside, and when it is fetched. ODF 1.4 part 3: `xlink:href` alone decides nothing, its element does. */

import type { ReferenceFact } from '../../model/facts.ts'
import { readTarget } from '../../model/target.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementReader, ElementTable, Scene } from './scene.ts'

type Role = ReferenceFact['role']

/** Elements that load what their `xlink:href` names. */
export const loaded: Readonly<Record<string, Role>> = {
	'anim:audio': 'media',
	'chart:chart': 'cell-range',
	'draw:fill-image': 'image',
	'draw:floating-frame': 'frame',
	'draw:image': 'image',
	'draw:plugin': 'media',
	'loext:fill-image': 'image',
	'presentation:sound': 'media',
	'style:background-image': 'image',
	'style:presentation-page-layout': 'unknown',
	'svg:definition-src': 'font',
	'svg:font-face-uri': 'font',
	'table:cell-range-source': 'cell-range',
	'table:table-source': 'table',
	'text:alphabetical-index-auto-mark-file': 'sub-document',
	'text:list-level-style-image': 'image',
	'text:section-source': 'section',
}

/** Elements that lead somewhere when somebody clicks. */
export const clicked: readonly string[] = ['draw:a', 'draw:area-circle', 'draw:area-polygon', 'draw:area-rectangle', 'form:button', 'form:image', 'text:a']

function readLoaded(role: Role): ElementReader {
	return (scene, attributes, element) => {
		const target = attributes.get('xlink:href')
		if (target !== undefined) scene.reference(role, 'load', target, element)
	}
}

function readClicked(scene: Scene, attributes: XmlAttributes, element: string): void {
	const target = attributes.get('xlink:href')
	if (target === undefined) return
	const reach = scene.reach(target)
	// a name inside the package that is not there was meant for a file elsewhere
	const leaves = reach.where === 'outside' || (reach.where === 'inside' && !scene.document.entryNames.has(reach.entry))
	if (leaves) scene.outsideReference('hyperlink', 'click', target, element)
}

/** Pictures on buttons and in forms. */
function readImageData(scene: Scene, attributes: XmlAttributes, element: string): void {
	const target = attributes.get('form:image-data')
	if (target !== undefined) scene.reference('image', 'load', target, element)
}

/** A template on a network is asked whether it is newer; the path of a local one tells about somebody's computer. */
function readTemplate(scene: Scene, attributes: XmlAttributes, element: string): void {
	const target = attributes.get('xlink:href') ?? ''
	if (target.trim() === '') return
	const { isNetwork } = readTarget(target)
	if (isNetwork) scene.outsideReference('template', 'load', target, element)
	else scene.found.fact({ kind: 'metadata', what: 'template-path', value: target, at: scene.at(element) })
}

export const referenceElements: ElementTable = {
	...Object.fromEntries(Object.entries(loaded).map(([element, role]) => [element, readLoaded(role)])),
	...Object.fromEntries(clicked.map((element) => [element, readClicked])),
	'form:button': (scene, attributes, element) => {
		readClicked(scene, attributes, element)
		readImageData(scene, attributes, element)
	},
	'form:image': (scene, attributes, element) => {
		readClicked(scene, attributes, element)
		readImageData(scene, attributes, element)
	},
	'form:image-frame': readImageData,
	'form:form': (scene, attributes, element) => {
		const target = attributes.get('xlink:href')
		if (target !== undefined) scene.reference('form-action', 'click', target, element)
	},
	'meta:auto-reload': (scene, attributes, element) => {
		const target = attributes.get('xlink:href') ?? ''
		if (target.trim() !== '') scene.reference('refresh', 'load', target, element)
	},
	'meta:template': readTemplate,
}
