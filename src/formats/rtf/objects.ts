// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects of an RTF document: what kind the words say, what the data says, and whether both tell the same. RTF 1.9.1, "Objects". */

import { indexOfBytes, latin1 } from '../../bytes/text.ts'
import { readOle1Object } from '../ole/ole1.ts'
import type { RtfDocument } from './document.ts'
import type { WordHandler } from './destinations.ts'
import { decodeHex } from './object-data.ts'

type ObjectKind = 'embedded' | 'link' | 'automatic-link' | 'subscriber' | 'publisher' | 'icon-embedded' | 'html' | 'control'

interface DataRange {
	readonly from: number
	readonly to: number
	/** Where the word `\objdata` stands. */
	readonly offset: number
}

/** One `\object` group. */
export interface RtfObject {
	readonly offset: number
	kind: ObjectKind
	className: string
	name: string
	topic: string
	updates: boolean
	isHidden: boolean
	width: number | undefined
	height: number | undefined
	readonly data: DataRange[]
}

/** Object data within object data is read so deep; an honest document has one level. */
const DEEPEST_DATA = 4
/** An object smaller than a point, in twips, is not there to be seen. */
const INVISIBLE = 20

/** CLSIDs of monikers that lead to another file, as they are stored: URL, file, composite. [MS-OSHARED] §2.3.7. */
const monikers = [
	'\u00e0\u00c9\u00ea\u0079\u00f9\u00ba\u00ce\u0011\u008c\u0082\u0000\u00aa\u0000\u004b\u00a9\u000b',
	'\u0003\u0003\u0000\u0000\u0000\u0000\u0000\u0000\u00c0\u0000\u0000\u0000\u0000\u0000\u0000\u0046',
	'\u0009\u0003\u0000\u0000\u0000\u0000\u0000\u0000\u00c0\u0000\u0000\u0000\u0000\u0000\u0000\u0046',
].map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)))

const compoundFile = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

const kind = (name: ObjectKind): WordHandler => (document) => {
	if (document.group.object !== undefined) document.group.object.kind = name
}

const newObject = (offset: number, isHidden: boolean): RtfObject => ({
	offset, kind: 'embedded', className: '', name: '', topic: '', updates: false, isHidden, width: undefined, height: undefined, data: [],
})

/** Text of a destination that belongs to the object around it. */
const objectText = (put: (object: RtfObject, text: string) => void): WordHandler => (document) => {
	const { object } = document.group
	document.collect((text) => {
		if (object !== undefined) put(object, text.trim())
	})
}

export const objectWords: Readonly<Record<string, WordHandler>> = {
	object: (document, _value, offset) => startObject(document, offset),
	objemb: kind('embedded'), objlink: kind('link'), objautlink: kind('automatic-link'), objsub: kind('subscriber'), objpub: kind('publisher'), objicemb: kind('icon-embedded'), objhtml: kind('html'), objocx: kind('control'),
	objupdate: (document) => {
		if (document.group.object !== undefined) document.group.object.updates = true
	},
	objw: (document, value) => {
		if (document.group.object !== undefined) document.group.object.width = value
	},
	objh: (document, value) => {
		if (document.group.object !== undefined) document.group.object.height = value
	},
	objclass: objectText((object, text) => {
		object.className = text
	}),
	objname: objectText((object, text) => {
		object.name = text
	}),
	objtopic: objectText((object, text) => {
		object.topic = text
	}),
	objalias: (document) => document.drop(),
	objsect: (document) => document.drop(),
	objitem: (document) => document.drop(),
	oleclsid: (document) => document.drop(),
	objdata: startData,
	result: (document) => {
		// the picture or text that stands for the object may hold fields and objects of its own
		document.group.object = undefined
	},
}

function startObject(document: RtfDocument, offset: number): RtfObject {
	const object = newObject(offset, document.group.isHidden)
	document.group.object = object
	document.group.endings.push(() => reportObject(document, object))
	document.drop()
	return object
}

function startData(document: RtfDocument, _value: number | undefined, offset: number, end: number): void {
	// a second `\objdata` in the same data is one more control word between its digits
	if (document.group.isObjectData) return
	if (document.objectDataDepth >= DEEPEST_DATA) {
		document.found.gap('unsupported', 'object data nested too deeply', { offset })
		return
	}
	const object = document.group.object ?? startObject(document, offset)
	document.drop()
	document.group.holdsData = true
	document.group.isObjectData = true
	document.objectDataDepth++
	document.group.endings.push((to) => {
		document.objectDataDepth--
		object.data.push({ from: end, to, offset })
	})
}

function reportObject(document: RtfDocument, object: RtfObject): void {
	const { found } = document
	const at = { offset: object.offset, element: '\\object' }
	if (object.kind === 'control' || object.kind === 'html') found.fact({ kind: 'control', technology: 'activex', ...(object.className === '' ? {} : { name: object.className }), at })
	if (object.topic !== '') found.fact({ kind: 'reference', role: 'linked-object', target: object.topic, when: 'load', at })
	for (const range of object.data) readData(document, object, range)
}

function readData(document: RtfDocument, object: RtfObject, range: DataRange): void {
	const { readings, oddities } = decodeHex(document.bytes, range.from, range.to)
	for (const oddity of oddities) document.odd(oddity, range.offset)
	const plausible = readings.filter((data) => classNameOf(data) !== undefined || indexOfBytes(data, compoundFile) >= 0)
	const chosen = plausible.length > 0 ? plausible : readings.slice(0, 1)
	for (const data of chosen) if (data.length > 0) readReading(document, object, data, range.offset)
}

function readReading(document: RtfDocument, object: RtfObject, data: Uint8Array, offset: number): void {
	const { found } = document
	const className = classNameOf(data)
	const part = `object ${++document.objectCount}`
	if (className !== undefined && className !== '' && object.className !== '' && object.className.toLowerCase() !== className.toLowerCase()) document.odd(`object class ${object.className} is ${className}`, offset)
	// what its header hides from us but not from others is found by the reader of objects
	if (className !== undefined || indexOfBytes(data, compoundFile) >= 0) readOle1Object(data, found, part)
	else {
		const at = { offset, element: '\\objdata' }
		const result = found.part(data, { name: part, role: 'object' })
		found.fact({ kind: 'embedded', what: 'ole', name: part, ...(object.className === '' ? {} : { className: object.className }), readable: !result.unread, at })
		found.fact({ kind: 'structure', defect: 'rtf-object-damaged', at })
	}
	reportUpdate(document, object, data, offset)
}

/** An object that loads itself when the document is shown, from elsewhere or without being seen, has one purpose. */
function reportUpdate(document: RtfDocument, object: RtfObject, data: Uint8Array, offset: number): void {
	if (!object.updates) return
	const isLink = object.kind === 'link' || object.kind === 'automatic-link' || formatIdOf(data) === 1
	const leadsElsewhere = monikers.some((clsid) => indexOfBytes(data, clsid) >= 0)
	const isTiny = object.width !== undefined && object.height !== undefined && Math.abs(object.width) <= INVISIBLE && Math.abs(object.height) <= INVISIBLE
	const at = { offset, element: '\\objupdate' }
	if (isLink || leadsElsewhere) document.found.fact({ kind: 'exploit', pattern: 'remote-object-update', at })
	else if (isTiny || object.isHidden) document.found.fact({ kind: 'exploit', pattern: 'hidden-object', at })
}

/** Only the lowest byte of the number counts for readers. */
function formatIdOf(data: Uint8Array): number | undefined {
	return data.length < 8 ? undefined : data[4]
}

/** The class name of an OLE 1.0 header ([MS-OLEDS] §2.2.4), or undefined where there is no such header. The version before it is not checked, as Word does not. */
function classNameOf(data: Uint8Array): string | undefined {
	const format = formatIdOf(data)
	if ((format !== 1 && format !== 2 && format !== 5) || data.length < 12) return undefined
	const length = (data[8] as number) | ((data[9] as number) << 8) | ((data[10] as number) << 16)
	if ((data[11] as number) !== 0 || length > 1_024 || 12 + length > data.length) return undefined
	return latin1(data, 12, 12 + length).replace(/\0[^]*$/, '')
}
