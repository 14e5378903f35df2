// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes small binary Word and PowerPoint documents. [MS-DOC], [MS-PPT]; workbooks are in `biff.ts`. */

import { deflateSync } from 'node:zlib'
import { u8 } from './biff.ts'
import { compoundFile, concat, guid, latin, type OleNode, stream, u16, u32, wide } from './ole.ts'

/** Places of tables in the file information block. */
export const wordTables = { commentReferences: 4, characterRuns: 12, commands: 24, associatedStrings: 32, pieces: 33, commentAuthors: 36, drawings: 50, revisionAuthors: 51, savedBy: 71, fileNames: 72 } as const

export interface WordRecipe {
	/** Text with fields as they are stored: see `field`. */
	readonly text: string
	/** Footnotes, headers and so on, after the main text. */
	readonly more?: readonly string[]
	/** One byte a character. */
	readonly narrow?: boolean
	/** Tables by their place. */
	readonly tables?: Readonly<Record<number, Uint8Array>>
	/** Formatting: characters from, to, and the values that change. */
	readonly runs?: readonly (readonly [from: number, to: number, values: Uint8Array])[]
	readonly data?: Uint8Array
	/** Further flags of the block: 0x0100 encrypted, 0x8000 obfuscated, 0x0004 saved quickly. */
	readonly flags?: number
	readonly key?: number
	/** Stands at the start of the table stream. */
	readonly lock?: Uint8Array
}

export const field = (instruction: string, result?: string): string => `\u0013${instruction}${result === undefined ? '' : `\u0014${result}`}\u0015`

const TEXT_AT = 1024
const FIRST_TABLE = 154

/** The streams of a document. */
export function wordStreams(recipe: WordRecipe): { readonly main: Uint8Array; readonly table: Uint8Array; readonly data: Uint8Array } {
	const { text, more = [], narrow = false, flags = 0, key = 0, lock = new Uint8Array(0) } = recipe
	const whole = [text, ...more].join('')
	const letters = narrow ? latin(whole) : wide(whole)
	const pageNumber = Math.ceil((TEXT_AT + letters.length) / 512)
	const main = new Uint8Array((pageNumber + 1) * 512)
	const view = new DataView(main.buffer)
	main.set(letters, TEXT_AT)
	const width = narrow ? 1 : 2
	const runs = (recipe.runs ?? []).map(([from, to, values]) => [TEXT_AT + from * width, TEXT_AT + to * width, values] as const)
	main.set(runPage(runs), pageNumber * 512)
	const tables: Record<number, Uint8Array> = {
		[wordTables.pieces]: pieceTable(whole.length, narrow ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT),
		...(runs.length > 0 ? { [wordTables.characterRuns]: concat([u32(TEXT_AT), u32(TEXT_AT + letters.length), u32(pageNumber)]) } : {}),
		...recipe.tables,
	}
	view.setUint16(0, 0xa5ec, true)
	view.setUint16(2, 0x00c1, true)
	view.setUint16(10, 0x0200 | flags, true)
	view.setUint32(14, key, true)
	for (const [index, part] of [text, ...more].entries()) view.setUint32(76 + 4 * index, part.length, true)
	view.setUint16(152, 93, true)
	let at = lock.length
	for (const [index, bytes] of Object.entries(tables)) {
		view.setUint32(FIRST_TABLE + 8 * Number(index), at, true)
		view.setUint32(FIRST_TABLE + 8 * Number(index) + 4, bytes.length, true)
		at += bytes.length
	}
	return { main, table: concat([lock, ...Object.values(tables)]), data: recipe.data ?? new Uint8Array(0) }
}

export const pieceTable = (length: number, place: number, property = 0): Uint8Array => concat([u8(2), u32(16), u32(0), u32(length), u16(0), u32(place), u16(property)])

/** A page of formatting, as Word keeps it. */
function runPage(runs: readonly (readonly [from: number, to: number, values: Uint8Array])[]): Uint8Array {
	const page = new Uint8Array(512)
	const view = new DataView(page.buffer)
	let end = 511
	runs.forEach(([from, to, values], index) => {
		view.setUint32(4 * index, from, true)
		view.setUint32(4 * index + 4, to, true)
		end = (end - 1 - values.length) & ~1
		page[end] = values.length
		page.set(values, end + 1)
		page[4 * (runs.length + 1) + index] = end / 2
	})
	page[511] = runs.length
	return page
}

/** A list of strings, with `extra` behind each. */
export const stringTable = (strings: readonly string[], extra: Uint8Array = new Uint8Array(0)): Uint8Array => concat([u16(0xffff), u16(strings.length), u16(extra.length), ...strings.flatMap((text) => [u16(text.length), wide(text), extra])])

/** Strings that belong to the document, by their place. */
export const associated = (strings: Readonly<Record<number, string>>): Uint8Array => stringTable(Array.from({ length: 18 }, (_, index) => strings[index] ?? ''))

export function wordFile(recipe: WordRecipe, others: readonly OleNode[] = []): Uint8Array {
	const { main, table, data } = wordStreams(recipe)
	return compoundFile([stream('WordDocument', main), stream('1Table', table), ...(data.length > 0 ? [stream('Data', data)] : []), ...others])
}

/** A record of a drawing or a presentation. */
export function artRecord(type: number, data: Uint8Array, instance = 0, version = 0): Uint8Array {
	return concat([u16(version | (instance << 4)), u16(type), u32(data.length), data])
}

export const artContainer = (type: number, children: readonly Uint8Array[], instance = 0): Uint8Array => artRecord(type, concat(children), instance, 0x0f)

/** Properties of a shape: a number, or data that follows the table. */
export function shapeProperties(properties: readonly (readonly [id: number, value: number | Uint8Array])[]): Uint8Array {
	const table = properties.map(([id, value]) => (typeof value === 'number' ? concat([u16(id), u32(value)]) : concat([u16(id | 0x8000), u32(value.length)])))
	return artRecord(0xf00b, concat([...table, ...properties.flatMap(([, value]) => (typeof value === 'number' ? [] : [value]))]), properties.length, 3)
}

export const shape = (...properties: readonly (readonly [id: number, value: number | Uint8Array])[]): Uint8Array => artContainer(0xf002, [artContainer(0xf004, [shapeProperties(properties)])])

/** A hyperlink object with a moniker. [MS-OSHARED] §2.3.7.1. */
export const hyperlinkObject = (moniker: Uint8Array, location?: string): Uint8Array => concat([u32(2), u32(location === undefined ? 1 : 9), moniker, ...(location === undefined ? [] : [u32(location.length + 1), wide(`${location}\u0000`)])])

export const urlLink = (address: string): Uint8Array => concat([guid('{79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}'), u32(2 * address.length + 2), wide(`${address}\u0000`)])

/** Records of presentations. */
export const slides = {
	text: (instance: number, text: string): Uint8Array => artRecord(0x0fba, wide(text), instance),
	hyperlink: (texts: Readonly<Record<number, string>>): Uint8Array => artContainer(0x0fd7, [artRecord(0x0fd3, u32(1)), ...Object.entries(texts).map(([instance, text]) => slides.text(Number(instance), text))]),
	object: (type: number, className: string, storage: number): Uint8Array => artContainer(type, [artRecord(0x0fc3, concat([u32(1), u32(0), u32(1), u32(0), u32(storage), u32(0)])), slides.text(2, className)]),
	action: (action: number, target: string, instance = 0): Uint8Array => artContainer(0x0ff2, [artRecord(0x0ff3, concat([u32(0), u32(0), u8(action, 0, 0, 0, 0, 0, 0, 0)])), slides.text(2, target)], instance),
	slide: (hidden: boolean, ...children: readonly Uint8Array[]): Uint8Array => artContainer(0x03ee, [artRecord(0x03f9, concat([u32(0), u32(0), u8(0, 0), u16(hidden ? 4 : 0), u8(0, 0, 0, 0)])), ...children]),
	storage: (content: Uint8Array, compressed = true): Uint8Array => (compressed ? artRecord(0x1011, concat([u32(content.length), deflateSync(content)]), 1) : artRecord(0x1011, content)),
} as const

export interface PresentationRecipe {
	/** In the document itself: links, objects, media. */
	readonly document?: readonly Uint8Array[]
	/** Further objects, numbered from 2: slides, storages. */
	readonly objects?: readonly Uint8Array[]
	/** Saves before the last one, each with records of its own. */
	readonly earlier?: readonly Uint8Array[]
	/** Number of the object that describes the lock. */
	readonly lock?: number
	readonly userName?: string
	/** The first edit points to the last. */
	readonly loop?: boolean
}

export interface PresentationStreams {
	readonly main: Uint8Array
	readonly user: Uint8Array
	/** Offset of each object, from number 1. */
	readonly offsets: readonly number[]
}

const HEADER = 8

export function presentationStreams({ document = [], objects = [], earlier = [], lock, userName = 'Ann', loop = false }: PresentationRecipe): PresentationStreams {
	const pieces: Uint8Array[] = []
	let at = 0
	const add = (bytes: Uint8Array): number => {
		pieces.push(bytes)
		at += bytes.length
		return at - bytes.length
	}
	let lastEdit = 0
	const edits: number[] = []
	const save = (parts: readonly Uint8Array[]): readonly number[] => {
		const offsets = parts.map(add)
		const directory = add(artRecord(0x1772, concat([u32((offsets.length << 20) | 1), ...offsets.map(u32)])))
		lastEdit = add(artRecord(0x0ff5, concat([u32(0), u32(0), u32(lastEdit), u32(directory), u32(1), u32(offsets.length + 1), u32(0), ...(lock === undefined ? [] : [u32(lock)])])))
		edits.push(lastEdit)
		return offsets
	}
	for (const records of earlier) save([records])
	const offsets = save([artContainer(0x03e8, document), ...objects])
	const main = concat(pieces)
	const first = edits[0]
	if (loop && first !== undefined) main.set(u32(lastEdit), first + HEADER + 8)
	const user = artRecord(0x0ff6, concat([u32(20), u32(lock === undefined ? 0xe391c05f : 0xf3d1c4df), u32(lastEdit), u16(userName.length), u16(0x03f4), u8(3, 0), u16(0), latin(userName), u32(8), wide(userName)]))
	return { main, user, offsets }
}

export function presentationFile(recipe: PresentationRecipe, others: readonly OleNode[] = []): Uint8Array {
	const { main, user } = presentationStreams(recipe)
	return compoundFile([stream('PowerPoint Document', main), stream('Current User', user), ...others])
}
