// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects and controls on a sheet: each becomes a picture in the sheet's drawing, where it stood. ECMA-376-1 §18.3.1.59 to §18.3.1.60, §20.5, [MS-OI29500] §2.1. */

import { escapeValue } from '../../formats/xml/escape.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { Links } from './links.ts'
import type { Frame, PartScan, ScanEnd, ScanHandler, ScanHandlers } from './part-scan.ts'
import type { Rebuild } from './rebuild.ts'
import { readVmlShapes } from './vml-shapes.ts'

interface SheetObject {
	readonly shape: string
	className: string
	picture: Part | undefined
	/** Column, offset, row, offset of the first corner, then of the second; offsets in English Metric Units. */
	anchor: number[]
	/** Its relationship was cut. */
	readonly isCut: boolean
}

const EMU_A_PIXEL = 9_525
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'
/** Elements of a sheet that stand behind its drawing. */
const behind: ReadonlySet<string> = new Set(['x:legacyDrawing', 'x:legacyDrawingHF', 'x:drawingHF', 'x:picture', 'x:oleObjects', 'x:controls', 'x:webPublishItems', 'x:tableParts', 'x:extLst', 'mc:AlternateContent'])

const noted = (frame: Frame | undefined): SheetObject | undefined => frame?.notes?.['sheet-object'] as SheetObject | undefined

const opens = (isControl: boolean): ScanHandler => (scan, attributes) => {
	const id = attributes.get('r:id')
	const object: SheetObject = {
		shape: attributes.get('shapeId') ?? '', className: attributes.get('progId') ?? attributes.get('name') ?? '', picture: undefined, anchor: [],
		isCut: !isControl || (id !== undefined && !scan.links.stays(id)),
	}
	scan.frame(0).notes = { 'sheet-object': object }
}

const properties: ScanHandler = (scan, attributes) => {
	const object = noted(scan.nearest('x:oleObject', 'x:control'))
	if (object !== undefined) object.picture = scan.links.part(attributes.get('r:id'))
}

/** `xdr:col`, `xdr:colOff`, `xdr:row`, `xdr:rowOff`, in the order they have to stand in. */
const corner: ScanHandler = (scan) => {
	const object = noted(scan.nearest('x:oleObject', 'x:control'))
	if (object !== undefined) scan.gather((text) => object.anchor.push(Number(text.trim())))
}

const closes: ScanEnd = (scan, frame) => {
	const object = noted(frame)
	if (object === undefined || !object.isCut) return
	scan.drop(frame)
	const objects = objectsOf(scan)
	const known = objects.get(object.shape)
	if (known === undefined) objects.set(object.shape, object)
	else {
		known.picture ??= object.picture
		if (known.anchor.length !== 8) known.anchor = object.anchor
	}
	scan.rebuild.budget.spend('steps', scan.part.relationships.size)
	for (const { part } of scan.part.relationships.values()) if (part !== undefined) scan.rebuild.goneShapes(part).add(`_x0000_s${object.shape}`)
}

function objectsOf(scan: PartScan): Map<string, SheetObject> {
	let objects = scan.notes.get('sheet-objects') as Map<string, SheetObject> | undefined
	if (objects === undefined) scan.notes.set('sheet-objects', (objects = new Map()))
	return objects
}

/** A shape that stood for an object. */
const vmlShape: ScanHandler = (scan, attributes) => {
	const gone = scan.rebuild.goneShapes(scan.part)
	if (gone.size > 0 && (gone.has(attributes.get('id') ?? '') || gone.has(attributes.get('o:spid') ?? ''))) scan.drop()
}

/** Remembers where a drawing would have to stand in the sheet. */
const place: ScanHandler = (scan, _attributes, offset) => {
	if (scan.openElements === 2 && !scan.notes.has('behind-drawing')) scan.notes.set('behind-drawing', offset)
}

export const sheetObjectScan: ScanHandlers = {
	open: {
		...Object.fromEntries([...behind].map((name) => [name, place])),
		'v:shape': vmlShape,
		'v:rect': vmlShape,
		'a14:compatExt': (scan, attributes) => {
			if (!scan.rebuild.goneShapes(scan.part).has(attributes.get('spid') ?? '')) return
			const anchor = scan.nearest('xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor')
			if (anchor !== undefined) scan.drop(anchor)
		},
		'x:oleObject': opens(false),
		'x:control': opens(true),
		'x:objectPr': properties,
		'x:controlPr': properties,
		'xdr:col': corner,
		'xdr:colOff': corner,
		'xdr:row': corner,
		'xdr:rowOff': corner,
	},
	close: {
		'x:oleObject': closes,
		'x:control': closes,
	},
}

/** After all parts were read: puts the pictures of a sheet's objects into its drawing. */
export function finishSheetObjects(sheet: PartScan, scans: ReadonlyMap<Part, PartScan>): void {
	const objects = [...objectsOf(sheet).values()]
	if (objects.length === 0) return
	const { rebuild } = sheet
	completeFromVml(sheet, objects)
	const drawing = [...sheet.part.relationships.values()].find(({ id, type, part }) => type === 'drawing' && part !== undefined && sheet.links.stays(id))?.part
	const scan = drawing === undefined ? undefined : scans.get(drawing)
	if (scan !== undefined && drawing !== undefined) {
		scan.plan.insert(scan.rootOffset, 'end', anchors(objects, rebuild, rebuild.linksOf(drawing)))
		return
	}
	const place = sheet.notes.get('behind-drawing') as number | undefined
	if (place === undefined) return
	const links = new Links()
	const { a, r, x, xdr } = rebuild.uris
	const folder = rebuild.main.name.slice(0, rebuild.main.name.lastIndexOf('/') + 1)
	const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}">${anchors(objects, rebuild, links)}</xdr:wsDr>`
	const made = rebuild.make(`${folder}drawings/objects1.xml`, DRAWING, toUtf8(xml), links)
	const id = sheet.links.add(rebuild.relationshipType('drawing'), { made })
	sheet.plan.insert(place, 'before', `<x:drawing xmlns:x="${x}" xmlns:r="${r}" r:id="${id}"/>`)
}

/** Older files have the picture and its place in the VML drawing only. */
function completeFromVml(sheet: PartScan, objects: readonly SheetObject[]): void {
	const { rebuild } = sheet
	for (const { type, part } of sheet.part.relationships.values()) {
		if (type !== 'vmldrawing' || part === undefined || !rebuild.carried.has(part)) continue
		const shapes = readVmlShapes(part, rebuild.budget)
		for (const object of objects) {
			const shape = shapes.get(`_x0000_s${object.shape}`)
			if (shape === undefined) continue
			if (object.picture === undefined && shape.picture !== undefined && rebuild.carried.has(shape.picture)) object.picture = shape.picture
			if (!isAnchor(object.anchor)) object.anchor = shape.anchor.map((number, index) => (index % 2 === 0 ? number : number * EMU_A_PIXEL))
		}
	}
}

function isAnchor(anchor: readonly number[]): boolean {
	return anchor.length === 8 && anchor.every((number) => Number.isInteger(number) && number >= 0)
}

/** Where nobody says where it stood: the first cells. */
const somewhere = [0, 0, 0, 0, 3, 0, 6, 0]

function anchors(objects: readonly SheetObject[], rebuild: Rebuild, links: Links): string {
	const { a, r, xdr } = rebuild.uris
	const image = rebuild.relationshipType('image')
	return objects.map((object, index) => {
		const id = links.add(image, object.picture === undefined ? { made: rebuild.placeholder('object', object.className) } : { part: object.picture })
		const [fromColumn, fromX, fromRow, fromY, toColumn, toX, toRow, toY] = isAnchor(object.anchor) ? object.anchor : somewhere
		return `<xdr:twoCellAnchor xmlns:xdr="${xdr}" xmlns:a="${a}" xmlns:r="${r}" editAs="oneCell"><xdr:from><xdr:col>${fromColumn}</xdr:col><xdr:colOff>${fromX}</xdr:colOff><xdr:row>${fromRow}</xdr:row><xdr:rowOff>${fromY}</xdr:rowOff></xdr:from>`
			+ `<xdr:to><xdr:col>${toColumn}</xdr:col><xdr:colOff>${toX}</xdr:colOff><xdr:row>${toRow}</xdr:row><xdr:rowOff>${toY}</xdr:rowOff></xdr:to>`
			+ `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${60_001 + index}" name="${escapeValue(object.className || 'Object')}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`
			+ `<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`
	}).join('')
}
