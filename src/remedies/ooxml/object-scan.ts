// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Embedded and linked objects and controls: their last picture stays as a picture. ECMA-376-1 §17.3.3.19 (Word), §19.3.2.4 (presentations); for sheets see `sheet-objects.ts`. */

import { escapeValue } from '../../formats/xml/escape.ts'
import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { Frame, PartScan, ScanHandler, ScanHandlers } from './part-scan.ts'
import { VML } from './uris.ts'

/** What is known about a frame with an object in a slide. */
interface ShownObject {
	id: string
	name: string
	description: string
	/** Name of its class, for the placeholder. */
	className: string
	offset: string
	extent: string
	size: { readonly width: number; readonly height: number } | undefined
	/** Relationship of its picture. */
	picture: string | undefined
	crop: string
	/** Id of the shape in the VML drawing that has the picture. */
	shape: string | undefined
	isObject: boolean
}

const EMU_A_POINT = 12_700

function shown(frame: Frame | undefined): ShownObject | undefined {
	return frame?.notes?.['object'] as ShownObject | undefined
}

const frameOpens: ScanHandler = (scan) => {
	const object: ShownObject = { id: '', name: '', description: '', className: '', offset: '', extent: '', size: undefined, picture: undefined, crop: '', shape: undefined, isObject: false }
	scan.frame(0).notes = { object }
}

/** Inside the frame of an object, something about it. */
const inFrame = (note: (object: ShownObject, attributes: XmlAttributes, scan: PartScan) => void): ScanHandler => (scan, attributes) => {
	const object = shown(scan.nearest('p:graphicFrame'))
	if (object !== undefined) note(object, attributes, scan)
}

function frameCloses(scan: PartScan, frame: Frame): void {
	const object = shown(frame)
	if (object === undefined || !object.isObject) return
	const { a, p, r } = scan.rebuild.uris
	const picture = object.picture ?? scan.rebuild.shapePicture(scan, object.shape) ?? scan.pictures.add('object', object.className, object.size)
	scan.drop(frame)
	// something stands for it: what is around it is not empty
	frame.isGone = false
	const description = object.description === '' ? '' : ` descr="${escapeValue(object.description)}"`
	scan.plan.insert(frame.offset, 'before', `<p:pic xmlns:p="${p}" xmlns:a="${a}" xmlns:r="${r}"><p:nvPicPr><p:cNvPr id="${escapeValue(object.id)}" name="${escapeValue(object.name)}"${description}/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`
		+ `<p:blipFill><a:blip r:embed="${escapeValue(picture)}"/>${object.crop}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`
		+ `<p:spPr><a:xfrm>${object.offset}${object.extent}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`)
}

/** In Word: the object goes, the shape with its picture stays. */
const wordObject: ScanHandler = (scan, attributes) => {
	scan.drop()
	const holder = scan.nearest('w:object')
	if (holder === undefined) return
	holder.notes = { ...holder.notes, isCut: true, className: attributes.get('ProgID') ?? attributes.get('w:progId') ?? attributes.get('w:name') ?? '' }
}

const wordPicture: ScanHandler = (scan, attributes) => {
	const holder = scan.nearest('w:object')
	if (holder === undefined) return
	const ids = [attributes.get('r:id'), attributes.get('r:embed'), attributes.get('o:relid'), attributes.get('r:pict')]
	if (ids.some((id) => id !== undefined && scan.links.stays(id))) holder.notes = { ...holder.notes, hasPicture: true }
}

function holderCloses(scan: PartScan, frame: Frame): void {
	if (frame.notes?.['isCut'] !== true) return
	scan.plan.rename(frame.offset, 'w:pict', scan.rebuild.uris.w)
	if (frame.notes['hasPicture'] === true) return
	const size = frame.notes['size'] as { readonly width: number; readonly height: number } | undefined
	const id = scan.pictures.add('object', String(frame.notes['className'] ?? ''), size)
	const { width, height } = size ?? { width: 240, height: 80 }
	scan.plan.insert(frame.offset, 'end', `<v:shape xmlns:v="${VML}" xmlns:r="${scan.rebuild.uris.r}" style="width:${width}pt;height:${height}pt"><v:imagedata r:id="${escapeValue(id)}"/></v:shape>`)
}

/** Twentieths of a point. */
const wordHolder: ScanHandler = (scan, attributes) => {
	const width = Number(attributes.get('w:dxaOrig')) / 20
	const height = Number(attributes.get('w:dyaOrig')) / 20
	scan.frame(0).notes = width > 0 && height > 0 ? { size: { width, height } } : {}
}

const element = (name: string, attributes: XmlAttributes, names: readonly string[], uri: string): string => `<a:${name} xmlns:a="${uri}"${names.map((attribute) => ` ${attribute}="${escapeValue(attributes.get(attribute) ?? '0')}"`).join('')}/>`

export const objectScan: ScanHandlers = {
	open: {
		'w:object': wordHolder,
		'o:OLEObject': wordObject,
		'w:objectEmbed': wordObject,
		'w:objectLink': wordObject,
		'w:control': wordObject,
		'w:movie': wordObject,
		'v:imagedata': wordPicture,
		'a:blip': (scan, attributes, offset) => {
			wordPicture(scan, attributes, offset)
			const object = shown(scan.nearest('p:graphicFrame'))
			const id = attributes.get('r:embed')
			if (object !== undefined && id !== undefined && scan.links.stays(id)) object.picture ??= id
		},
		'p:graphicFrame': frameOpens,
		'p:cNvPr': inFrame((object, attributes) => {
			// the one of the frame comes first, the one of the picture inside it says nothing
			if (object.id !== '') return
			object.id = attributes.get('id') ?? '0'
			object.name = attributes.get('name') ?? ''
			object.description = attributes.get('descr') ?? ''
		}),
		'a:off': inFrame((object, attributes, scan) => {
			if (object.offset === '') object.offset = element('off', attributes, ['x', 'y'], scan.rebuild.uris.a)
		}),
		'a:ext': inFrame((object, attributes, scan) => {
			if (object.extent !== '' || attributes.get('cx') === undefined) return
			object.extent = element('ext', attributes, ['cx', 'cy'], scan.rebuild.uris.a)
			object.size = { width: Number(attributes.get('cx')) / EMU_A_POINT, height: Number(attributes.get('cy')) / EMU_A_POINT }
		}),
		'a:srcRect': inFrame((object, attributes, scan) => {
			if (object.picture !== undefined && object.crop === '') object.crop = element('srcRect', attributes, ['l', 't', 'r', 'b'].filter((name) => attributes.get(name) !== undefined), scan.rebuild.uris.a)
		}),
		'p:oleObj': inFrame((object, attributes) => {
			object.isObject = true
			object.className ||= attributes.get('progId') ?? attributes.get('name') ?? ''
			object.shape ??= attributes.get('spid')
		}),
		// [MS-OE376]: an animation that activates the object
		'p:cmd': (scan, attributes) => {
			if (attributes.get('type') !== 'verb') return
			const timing = scan.nearest('p:timing')
			if (timing !== undefined) scan.drop(timing)
			scan.change({ remedy: 'drop-macros', action: 'removed', subject: 'event', target: `verb ${attributes.get('cmd') ?? ''}` })
		},
		'p:timing': (scan) => {
			if (scan.notes.get('lost-media') === true) scan.drop()
		},
		'p:controls': (scan) => scan.drop(),
	},
	close: {
		'w:object': holderCloses,
		'p:graphicFrame': frameCloses,
	},
}
