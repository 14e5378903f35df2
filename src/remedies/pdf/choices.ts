// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What kind of object one is, where that depends on the object itself, and whether it is carried over at all. */

import { markup } from '../../formats/pdf/annotations.ts'
import { fileName } from '../../formats/pdf/file-specs.ts'
import { Dict, Ref, Stream, type Value } from '../../formats/pdf/values.ts'
import { actionOf, destinationOf } from './actions.ts'
import type { Copy } from './copy.ts'
import { shapes, type ChosenRole } from './shapes.ts'

export type ShapeName = keyof typeof shapes

/** @returns undefined where the object is left out; what that means for the reader is told to `copy.changes` */
type Choice = (copy: Copy, dict: Dict, value: Dict | Stream) => ShapeName | undefined

/** Annotations that stay beside those for marking up; each is only drawn or leads to a place. §12.5.6 */
const harmless: ReadonlySet<string> = new Set(['Widget', 'Watermark', 'PrinterMark', 'TrapNet'])

/** Annotations that play something. */
const media: ReadonlySet<string> = new Set(['Sound', 'Movie', 'Screen', '3D', 'RichMedia'])

/** Fields above a widget that are asked for what it inherits. */
const GENERATIONS = 8

export const choices: Readonly<Record<ChosenRole, Choice>> = {
	'annotation': (copy, dict) => annotationShape(copy, dict),
	'appearance-state': (_copy, _dict, value) => (value instanceof Stream ? 'drawing' : 'appearance-states'),
	'colour': (_copy, dict, value) => {
		if (dict.has('FunctionType')) return 'function'
		if (value instanceof Stream) return dict.has('N') ? 'profile' : 'lookup'
		return dict.has('Colorants') || dict.has('Process') || dict.has('MixingHints') || dict.has('Subtype') ? 'device-colours' : 'flat'
	},
	'element': (copy, dict) => elementShape(copy, dict),
	'element-slot': (copy, dict) => elementShape(copy, dict),
	'field': (copy, dict) => {
		const signature = signatureOf(copy, dict)
		if (signature === undefined) return annotationShape(copy, dict)
		signedShape(copy, dict, signature)
		return undefined
	},
	// a dictionary is a signature, which is told where its field is
	'field-value': (_copy, _dict, value) => (value instanceof Stream ? 'text' : undefined),
	'object': (copy, dict, value) => (value instanceof Stream ? drawnShape(copy, dict, value) : annotationShape(copy, dict)),
	'property': ({ doc }, dict) => {
		const type = doc.name(dict.get('Type'))
		return type === 'OCG' ? 'layer' : type === 'OCMD' ? 'layer-membership' : 'flat'
	},
	'xobject': (copy, dict, value) => drawnShape(copy, dict, value),
}

function elementShape({ doc }: Copy, dict: Dict): ShapeName {
	switch (doc.name(dict.get('Type'))) {
		case 'MCR': return 'marked-content'
		case 'OBJR': return 'object-reference'
		case 'StructTreeRoot': return 'structure'
		default: return 'structure-element'
	}
}

function drawnShape({ doc }: Copy, dict: Dict, value: Dict | Stream): ShapeName | undefined {
	if (!(value instanceof Stream)) return undefined
	const subtype = doc.name(dict.get('Subtype'))
	if (subtype === 'Image') return 'image'
	// appearances often do not say that they are drawings; PostScript is nothing a viewer shows
	return subtype === 'Form' || (subtype === undefined && (dict.has('BBox') || dict.has('Resources'))) ? 'drawing' : undefined
}

function annotationShape(copy: Copy, dict: Dict): ShapeName | undefined {
	const { doc, order, changes } = copy
	const subtype = doc.name(dict.get('Subtype'))
	if (subtype === undefined) return 'note'
	if (copy.layers?.isHidden(dict.get('OC')) === true) return undefined
	if (markup.has(subtype)) {
		if (!order.remedies.has('drop-comments')) return 'note'
		const author = doc.text(dict.get('T'))
		changes.tell(dict, { remedy: 'drop-comments', action: 'removed', subject: 'comment', ...(author === undefined ? {} : { target: author }) })
		return undefined
	}
	if (subtype === 'Popup') return popupShape(copy, dict)
	if (subtype === 'Link') return linkShape(copy, dict)
	const signature = signatureOf(copy, dict)
	if (signature !== undefined) return signedShape(copy, dict, signature)
	if (harmless.has(subtype)) return 'note'
	if (subtype === 'FileAttachment') {
		changes.attachment(dict.get('FS'))
		return undefined
	}
	const isDrawn = hasPicture(copy, dict)
	const target = media.has(subtype) ? fileName(doc, doc.dict(dict.get('Movie'))?.get('F') ?? null) : `/${subtype}`
	changes.tell(dict, {
		remedy: media.has(subtype) ? 'drop-media' : 'rebuild-container', action: isDrawn ? 'replaced' : 'removed', subject: media.has(subtype) ? 'media' : 'unknown-part', ...(target === undefined ? {} : { target }),
	})
	return isDrawn ? 'still' : undefined
}

/** The signature of a field or of the field that a widget belongs to. */
function signatureOf({ doc }: Copy, dict: Dict): Dict | undefined {
	let here: Dict | undefined = dict
	for (let step = 0; step < GENERATIONS && here !== undefined; step++) {
		const value = doc.resolve(here.get('V'))
		if (value instanceof Dict) return value
		here = doc.dict(here.get('Parent'))
	}
	return undefined
}

/** A signature holds no longer; what it looked like stays as a picture, since it is part of what was read and printed. */
function signedShape(copy: Copy, dict: Dict, signature: Dict): ShapeName | undefined {
	const signer = copy.doc.text(signature.get('Name'))
	const isDrawn = hasPicture(copy, dict)
	copy.changes.tell(signature, { remedy: 'rebuild-container', action: isDrawn ? 'replaced' : 'removed', subject: 'digital-signature', ...(signer === undefined ? {} : { target: signer }) })
	return isDrawn ? 'still' : undefined
}

/** The window of a comment goes with it. */
function popupShape(copy: Copy, dict: Dict): ShapeName | undefined {
	const parent = copy.doc.dict(dict.get('Parent'))
	const subtype = copy.doc.name(parent?.get('Subtype') ?? null) ?? ''
	return markup.has(subtype) && copy.order.remedies.has('drop-comments') ? undefined : 'note'
}

/** A link that leads nowhere any more is plain text. */
function linkShape(copy: Copy, dict: Dict): ShapeName | undefined {
	return actionOf(copy, dict.get('A')) !== undefined || destinationOf(copy, dict.get('Dest')) !== undefined ? 'note' : undefined
}

function hasPicture({ doc }: Copy, dict: Dict): boolean {
	const normal = doc.resolve(doc.dict(dict.get('AP'))?.get('N') ?? null)
	if (normal instanceof Stream) return true
	const state = doc.name(dict.get('AS'))
	return normal instanceof Dict && state !== undefined && doc.stream(normal.get(state)) !== undefined
}

/** The object behind a value, where it is one that has a shape. */
export function objectOf({ doc }: Copy, value: Value): Dict | Stream | undefined {
	const object = value instanceof Ref ? doc.resolve(value) : value
	return object instanceof Dict || object instanceof Stream ? object : undefined
}
