// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Annotations: links, comments, media and files on a page. ISO 32000-2 §12.5. */

import { readAction, readAdditional, readRendition, readScript } from './actions.ts'
import { fileName, readAttachment } from './file-specs.ts'
import { readField } from './forms.ts'
import { readXObject } from './resources.ts'
import { Stream, type Dict, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

/** Markup annotations: what people write on pages. Table 171; attached files and sounds, which belong to it, are reported as what they are. */
export const markup: ReadonlySet<string> = new Set([
	'Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'Redact', 'Projection',
])

export function readAnnotation(walk: Walk, annotation: Dict, spot: Spot): void {
	const { doc } = walk
	const subtype = doc.name(annotation.get('Subtype')) ?? ''
	readAction(walk, annotation.get('A'), spot, 'annotation', false)
	readAction(walk, annotation.get('PA'), spot, 'annotation', false)
	readAdditional(walk, annotation.get('AA'), spot)
	readAppearance(walk, annotation.get('AP'), spot)
	walk.later('annotation', annotation.get('Popup'), spot, (popup, popupSpot) => readAnnotation(walk, popup, popupSpot))
	for (const file of doc.array(annotation.get('AF')) ?? []) readAttachment(walk, file, spot)
	if (annotation.has('Parent') && subtype === 'Widget') walk.later('field', annotation.get('Parent'), spot, (field, fieldSpot) => readField(walk, field, fieldSpot, ''))
	if (markup.has(subtype)) reportComment(walk, annotation, spot)
	readMedia(walk, annotation, subtype, spot)
}

function reportComment({ doc, found, earlier }: Walk, annotation: Dict, spot: Spot): void {
	if (earlier) return
	const author = doc.text(annotation.get('T'))
	const text = doc.text(annotation.get('Contents'))
	found.fact({ kind: 'hidden', what: 'comment', count: 1, ...(author === undefined ? {} : { name: author }), ...(text === undefined ? {} : { excerpt: text }), at: spot })
}

function readAppearance(walk: Walk, value: Value, around: Spot): void {
	walk.later('appearance', value, around, (states, spot) => {
		for (const state of states.entries.values()) {
			if (walk.doc.resolve(state) instanceof Stream) walk.later('xobject', state, spot, (dict, inner) => readXObject(walk, dict, inner))
			else for (const named of walk.doc.dict(state)?.entries.values() ?? []) walk.later('xobject', named, spot, (dict, inner) => readXObject(walk, dict, inner))
		}
	})
}

function readMedia(walk: Walk, annotation: Dict, subtype: string, spot: Spot): void {
	const { doc } = walk
	switch (subtype) {
		case 'FileAttachment':
			readOutsideOrInside(walk, annotation.get('FS'), 'linked-object', spot)
			return
		case 'Sound':
			walk.feature('sound', spot)
			return
		case 'Movie': {
			walk.feature('movie', spot)
			const file = doc.dict(annotation.get('Movie'))?.get('F') ?? null
			readOutsideOrInside(walk, file, 'media', spot)
			return
		}
		case 'Screen':
			walk.feature('screen', spot)
			return
		case '3D':
			walk.feature('3d', spot)
			walk.later('3d', annotation.get('3DD'), spot, (data, dataSpot) => read3d(walk, data, dataSpot))
			return
		case 'RichMedia':
			walk.feature('rich-media', spot)
			walk.later('rich media', annotation.get('RichMediaContent'), spot, (content, contentSpot) => {
				walk.nameTree('rich media assets', content.get('Assets'), contentSpot, (file, at, name) => readAttachment(walk, file, at, name))
				for (const configuration of doc.array(content.get('Configurations')) ?? []) walk.later('rich media configuration', configuration, contentSpot, (dict, at) => readConfiguration(walk, dict, at))
			})
			return
		default:
	}
}

/** A 3D stream, or a reference to one; its script runs when the model is shown. §13.6.3 */
function read3d(walk: Walk, data: Dict, spot: Spot): void {
	if (data.has('OnInstantiate')) readScript(walk, data.get('OnInstantiate'), spot, 'rendition', true)
	walk.later('3d', data.get('3DD'), spot, (inner, innerSpot) => read3d(walk, inner, innerSpot))
}

function readConfiguration(walk: Walk, configuration: Dict, spot: Spot): void {
	for (const instance of walk.doc.array(configuration.get('Instances')) ?? []) {
		walk.later('rich media instance', instance, spot, (dict, at) => {
			readAttachment(walk, dict.get('Asset'), at)
			readRendition(walk, dict.get('R'), at)
		})
	}
}

/** A file that travels inside, or one elsewhere: media are fetched when somebody plays them, other files are only named. */
function readOutsideOrInside(walk: Walk, file: Value, role: 'media' | 'linked-object', spot: Spot): void {
	if (walk.doc.dict(file)?.has('EF') === true) {
		readAttachment(walk, file, spot)
		return
	}
	const target = fileName(walk.doc, file)
	if (target !== undefined && !walk.earlier) walk.found.fact({ kind: 'reference', role, target, when: role === 'media' ? 'click' : 'never', at: spot })
}
