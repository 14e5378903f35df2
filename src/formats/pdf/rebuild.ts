// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cross-reference as readers rebuild it when it is damaged: the last object with a number counts. ISO 32000-2 §7.5 has no rule for this; it is what viewers do. */

import { indexOfBytes, asciiBytes } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { isDigit, isRegular, skipSpace } from './characters.ts'
import { decodeChain, filtersOf } from './decode.ts'
import { readIndirect, type Extents } from './indirect.ts'
import { Lexer } from './lexer.ts'
import type { Scan } from './scan.ts'
import { Dict, Name, Ref, Stream, type Value } from './values.ts'
import { XrefTable } from './xref-table.ts'

export interface Rebuilt {
	readonly table: XrefTable
	/** The last one that has a Root: written as such, or the dictionary of a cross-reference stream. */
	readonly trailer: Dict | undefined
	/** The last object that says it is a catalog. */
	readonly catalog: Ref | undefined
	readonly objectStreams: readonly number[]
	/** Objects outside of object streams that may be a page, or whose syntax is odd: the ones worth another look when nothing leads to them. */
	readonly notable: ReadonlySet<number>
}

const trailerWord = asciiBytes('trailer')

/** Reads every object once, in the order of the file. Objects inside the data of an honest stream are not objects. */
export function rebuildXref(bytes: Uint8Array, scan: Scan, budget: Budget, extents: Extents): Rebuilt {
	const table = new XrefTable()
	const byNumber = new Map<number, number>()
	const numberAt = (value: Value): Value => {
		if (!(value instanceof Ref)) return value
		if (byNumber.size === 0) scan.nums.forEach((num, index) => byNumber.set(num, scan.offsets[index] as number))
		const offset = byNumber.get(value.num)
		const found = offset === undefined ? undefined : readIndirect(bytes, offset, budget)
		return typeof found?.value === 'number' ? found.value : null
	}
	let streamTrailer: Dict | undefined
	let catalog: Ref | undefined
	const objectStreams: number[] = []
	const notable = new Set<number>()
	let inside = 0
	scan.offsets.forEach((offset, index) => {
		if (offset < inside) return
		const object = readIndirect(bytes, offset, budget)
		if (object === undefined) return
		table.replace(object.num, 'used', offset, scan.gens[index] as number)
		if (object.value instanceof Dict) {
			const type = object.value.get('Type')
			if (nameOf(type) === 'Catalog') catalog = new Ref(object.num, object.gen)
			if (nameOf(type) === 'Page' || type instanceof Ref) notable.add(object.num)
		}
		if (object.problem !== undefined || object.escapedNames !== undefined || object.tooDeep) notable.add(object.num)
		if (!(object.value instanceof Stream)) return
		const { dict, start } = object.value
		const extent = extents.of(start, numberAt(dict.get('Length')))
		if (extent.honest) inside = extent.to
		const type = nameOf(dict.get('Type'))
		if (type === 'XRef' && dict.has('Root')) streamTrailer = dict
		if (type !== 'ObjStm') return
		objectStreams.push(object.num)
		addMembers(table, object.num, dict, bytes.subarray(extent.from, extent.to), budget, numberAt)
	})
	return { table, trailer: lastTrailer(bytes, budget) ?? streamTrailer, catalog, objectStreams, notable }
}

/** Objects of an object stream. In an encrypted file it cannot be read yet; `PdfDocument` takes its members when it has the key. */
function addMembers(table: XrefTable, stream: number, dict: Dict, data: Uint8Array, budget: Budget, resolve: (value: Value) => Value): void {
	const decoded = decodeChain(data, filtersOf(dict, resolve), budget, resolve)
	const count = resolve(dict.get('N'))
	if (typeof count !== 'number' || decoded.undecoded !== undefined) return
	let at = 0
	for (let index = 0; index < count; index++) {
		const pair: number[] = []
		while (pair.length < 2) {
			at = skipSpace(decoded.bytes, at, decoded.bytes.length)
			const from = at
			let value = 0
			while (isDigit(decoded.bytes[at])) value = value * 10 + (decoded.bytes[at++] as number) - 48
			if (at === from) return
			pair.push(value)
		}
		budget.spend('pdfObjects')
		table.replace(pair[0] as number, 'compressed', stream, index)
	}
}

function lastTrailer(bytes: Uint8Array, budget: Budget): Dict | undefined {
	let last: Dict | undefined
	for (let at = indexOfBytes(bytes, trailerWord); at >= 0; at = indexOfBytes(bytes, trailerWord, at + 7)) {
		if (isRegular(bytes[at + 7])) continue
		const lexer = new Lexer(bytes, at + 7, bytes.length, budget)
		const value = lexer.value()
		budget.spend('steps', 1 + ((lexer.at - at) >> 1))
		if (value instanceof Dict && value.has('Root')) last = value
	}
	return last
}

function nameOf(value: Value): string {
	return value instanceof Name ? value.text : ''
}
