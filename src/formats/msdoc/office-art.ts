// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Shapes in the drawings of binary Word, Excel and PowerPoint files: linked pictures and links to click on. [MS-ODRAW]. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { startsWith, utf16 } from '../../bytes/text.ts'
import type { Found, Sighting } from '../format.ts'
import { readHyperlink } from './hyperlink-object.ts'

const CONTAINER = 0x0f
const MOST_LEVELS = 64

/** Tables of a shape's properties: primary, secondary, tertiary. */
const propertyTables: ReadonlySet<number> = new Set([0xf00b, 0xf121, 0xf122])

/** Properties whose value is a picture's name, and the one with the flags that tell what the name is. [MS-ODRAW] §2.3.23.5 and the same for fills and lines. */
const pictureNames: Readonly<Record<number, number>> = { 0x0105: 0x0106, 0x0187: 0x0188, 0x01c6: 0x01c7 }
const HYPERLINK = 0x0382
const SCRIPT = 0x038e

/** The same shape as newer programs would have it: an Open Packaging file. [MS-ODRAW] §2.3.4.46 metroBlob. */
const MODERN_SHAPE = 0x03a9

/** Flags of a picture's name: a file or an address, and not kept in the document. */
const NAMES_FILE = 0x03
const NOT_STORED = 0x0c

interface Property {
	readonly value: number
	readonly data: Uint8Array | undefined
}

/** Walks over records; what is no container is looked at, and left alone when it is unknown. Stops where a record does not fit. */
export function reportDrawing(bytes: Uint8Array, found: Found, at: Sighting['at']): void {
	const ends: number[] = []
	for (let from = 0; from + 8 <= bytes.length;) {
		found.budget.spend('steps')
		const view = new ByteReader(bytes, from)
		const version = view.u16()
		const type = view.u16()
		const length = view.u32()
		if (type < 0xf000 || type > 0xf3ff) return
		while (ends.length > 0 && from >= (ends[ends.length - 1] as number)) ends.pop()
		if ((version & 0x0f) === CONTAINER && ends.length < MOST_LEVELS) {
			ends.push(from + 8 + length)
			from += 8
			continue
		}
		const end = Math.min(from + 8 + length, bytes.length)
		if (propertyTables.has(type)) reportProperties(bytes.subarray(from + 8, end), version >>> 4, found, at)
		from = from + 8 + length
	}
}

/** Reports what a table of `count` properties names. [MS-ODRAW] §2.2.9. Lenient: what is cut off is not reported. */
export function reportProperties(bytes: Uint8Array, count: number, found: Found, at: Sighting['at']): void {
	const properties = readProperties(bytes, count)
	for (const [name, flagsOf] of Object.entries(pictureNames)) {
		const target = textOf(properties.get(Number(name)))
		const flags = properties.get(flagsOf)?.value ?? 0
		if (target !== '' && (flags & NAMES_FILE) !== 0 && (flags & NOT_STORED) !== 0) found.fact({ kind: 'reference', role: 'image', target, when: 'load', at: { ...at, element: 'pibName' } })
	}
	const link = properties.get(HYPERLINK)?.data
	if (link !== undefined && link.length > 24) reportShapeLink(link, found, at)
	const modern = properties.get(MODERN_SHAPE)?.data
	if (modern !== undefined && startsWith(modern, 'PK')) found.part(modern, { name: [...pathOf(at?.part), 'shape'], role: 'content' })
	const script = textOf(properties.get(SCRIPT))
	if (script !== '') found.fact({ kind: 'code', language: 'other', module: 'shape', runnable: true, autoRun: [], calls: [], excerpt: script, at: { ...at, element: 'wzScript' } })
}

function readProperties(bytes: Uint8Array, count: number): ReadonlyMap<number, Property> {
	const properties = new Map<number, Property>()
	const fixed = new ByteReader(bytes)
	let dataAt = count * 6
	for (let left = count; left > 0 && fixed.left >= 6; left--) {
		const id = fixed.u16()
		const value = fixed.u32()
		let data: Uint8Array | undefined
		if ((id & 0x8000) !== 0) {
			data = bytes.subarray(dataAt, dataAt + value)
			dataAt += value
		}
		properties.set(id & 0x3fff, { value, data })
	}
	return properties
}

function pathOf(part: string | readonly string[] | undefined): readonly string[] {
	return part === undefined ? [] : typeof part === 'string' ? [part] : part
}

function textOf(property: Property | undefined): string {
	if (property?.data === undefined) return ''
	const text = utf16(property.data)
	const end = text.indexOf('\u0000')
	return (end < 0 ? text : text.slice(0, end)).trim()
}

/** The class of the hyperlink object comes first. [MS-OSHARED] §2.3.7.7 IHlink. */
function reportShapeLink(bytes: Uint8Array, found: Found, at: Sighting['at']): void {
	const { target } = readHyperlink(new ByteReader(bytes, 16))
	if (target !== undefined) found.fact({ kind: 'reference', role: 'hyperlink', target, when: 'click', at: { ...at, element: 'pihlShape' } })
}
