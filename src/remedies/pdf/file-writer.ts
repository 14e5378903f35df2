// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Puts objects together to a file that every reader sees alike: one revision, one cross-reference, nothing between the
 * objects. With object streams where the original had them (a PDF 1.4 or PDF/A-1 file stays one). ISO 32000-2 §7.5.
 */

import { deflateZlib } from '../../bytes/deflate.ts'
import { asciiBytes } from '../../bytes/text.ts'
import { Dict, Name, Ref, type Value } from '../../formats/pdf/values.ts'
import { written } from './syntax.ts'

/** Objects of one object stream; readers decode a whole one for each object. */
const MEMBERS = 200

interface Place {
	/** Offset in the file, or number of the object stream. */
	readonly at: number
	/** Index within the object stream; undefined for an object of its own. */
	readonly index: number | undefined
}

export class FileWriter {
	private readonly chunks: Uint8Array[] = []
	private readonly places = new Map<number, Place>()
	private length = 0
	private members: { readonly num: number; readonly text: string }[] = []
	private readonly packs: boolean
	/** Numbers for objects that only the writer needs. */
	private readonly nextNumber: () => number

	/** @param version `1.7`; @param packs whether objects go into object streams */
	constructor(version: string, packs: boolean, nextNumber: () => number) {
		this.packs = packs
		this.nextNumber = nextNumber
		// bytes beyond ASCII tell transfer programs that the file is no text
		this.push(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`)
	}

	private push(data: string | Uint8Array): void {
		const bytes = typeof data === 'string' ? asciiBytes(data) : data
		this.chunks.push(bytes)
		this.length += bytes.length
	}

	/** An object without data. @returns its length */
	object(num: number, value: Value): number {
		const text = written(value)
		if (this.packs) {
			this.members.push({ num, text })
			if (this.members.length === MEMBERS) this.pack()
		} else {
			this.places.set(num, { at: this.length, index: undefined })
			this.push(`${num} 0 obj\n${text}\nendobj\n`)
		}
		return text.length
	}

	/** An object with data, which is written as it is; `dict` says everything but its length. */
	stream(num: number, dict: Dict, data: Uint8Array): void {
		dict.entries.set('Length', data.length)
		this.places.set(num, { at: this.length, index: undefined })
		this.push(`${num} 0 obj\n${written(dict)}\nstream\n`)
		this.push(data)
		this.push('\nendstream\nendobj\n')
	}

	private pack(): void {
		if (this.members.length === 0) return
		const { members } = this
		this.members = []
		const num = this.nextNumber()
		let offset = 0
		let head = ''
		members.forEach((member, index) => {
			head += `${member.num} ${offset} `
			offset += member.text.length + 1
			this.places.set(member.num, { at: num, index })
		})
		const dict = new Dict()
		dict.entries.set('Type', new Name('ObjStm'))
		dict.entries.set('N', members.length)
		dict.entries.set('First', head.length)
		dict.entries.set('Filter', new Name('FlateDecode'))
		this.stream(num, dict, deflateZlib(asciiBytes(`${head}${members.map(({ text }) => `${text}\n`).join('')}`)))
	}

	/** Writes the cross-reference and gives back the file in pieces. @param entries of the trailer */
	end(root: Ref, entries: ReadonlyMap<string, Value>): readonly Uint8Array[] {
		this.pack()
		const trailer = new Dict()
		trailer.entries.set('Root', root)
		for (const [key, value] of entries) trailer.entries.set(key, value)
		const start = this.packs ? this.crossReferenceStream(trailer) : this.crossReferenceTable(trailer)
		this.push(`startxref\n${start}\n%%EOF\n`)
		return this.chunks
	}

	private get size(): number {
		let largest = 0
		for (const num of this.places.keys()) largest = Math.max(largest, num)
		return largest + 1
	}

	private crossReferenceTable(trailer: Dict): number {
		const start = this.length
		const { size } = this
		const lines = ['0000000000 65535 f \n']
		for (let num = 1; num < size; num++) {
			const place = this.places.get(num)
			lines.push(place === undefined ? '0000000000 00001 f \n' : `${String(place.at).padStart(10, '0')} 00000 n \n`)
		}
		trailer.entries.set('Size', size)
		this.push(`xref\n0 ${size}\n${lines.join('')}trailer\n${written(trailer)}\n`)
		return start
	}

	private crossReferenceStream(trailer: Dict): number {
		const num = this.nextNumber()
		const start = this.length
		this.places.set(num, { at: start, index: undefined })
		const { size } = this
		const rows = new Uint8Array(size * 8)
		const view = new DataView(rows.buffer)
		for (let row = 0; row < size; row++) {
			const place = this.places.get(row)
			if (place === undefined) continue
			view.setUint8(row * 8, place.index === undefined ? 1 : 2)
			view.setUint8(row * 8 + 1, Math.floor(place.at / 2 ** 32))
			view.setUint32(row * 8 + 2, place.at >>> 0)
			view.setUint16(row * 8 + 6, place.index ?? 0)
		}
		const dict = new Dict()
		dict.entries.set('Type', new Name('XRef'))
		dict.entries.set('Size', size)
		dict.entries.set('W', [1, 5, 2])
		for (const [key, value] of trailer.entries) dict.entries.set(key, value)
		dict.entries.set('Filter', new Name('FlateDecode'))
		this.stream(num, dict, deflateZlib(rows))
		return start
	}
}
