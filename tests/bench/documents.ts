// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is measured: real documents where a corpus lies beside the checkout, and made ones of chosen sizes. Everything has a fixed seed. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { root } from '../house/tree.ts'

export interface BenchDocument {
	readonly path: string
	readonly kind: string
	readonly bytes: number
}

export const corpus = join(root, '../shared/corpus')

interface Label {
	readonly path: string
	readonly sha256: string
	readonly bytes: number
	readonly format_detail: string
	readonly labels: Readonly<Record<string, boolean | null>>
}

/** Up to `each` whole documents of 5 kB to 1 MB a kind, chosen by their hash, so that nobody chose them. Empty without a corpus. */
export function corpusDocuments(each: number): BenchDocument[] {
	const file = join(corpus, 'labels.jsonl')
	if (!existsSync(file)) return []
	const labels = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Label)
	const kinds = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'doc', 'xls', 'ppt', 'rtf', 'pdf']
	return kinds.flatMap((kind) => labels
		.filter((label) => label.format_detail === kind && label.bytes >= 5_000 && label.bytes <= 1_000_000 && label.labels['encrypted'] === false && label.labels['malformed'] === false)
		.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
		.slice(0, each)
		.map((label) => ({ path: join(corpus, label.path), kind, bytes: label.bytes })))
}

/** A small ZIP writer for large parts: deflated, one local header and one directory entry each. */
export function packZip(parts: readonly (readonly [name: string, content: Buffer])[], level = 6): Buffer {
	const pieces: Buffer[] = []
	const directory: Buffer[] = []
	let at = 0
	for (const [name, content] of parts) {
		const data = deflateRawSync(content, { level })
		const nameBytes = Buffer.from(name)
		const common = Buffer.alloc(26)
		common.writeUInt16LE(20, 0)
		common.writeUInt16LE(0x800, 2)
		common.writeUInt16LE(8, 4)
		common.writeUInt16LE(0, 6)
		common.writeUInt16LE(0x21, 8)
		common.writeUInt32LE(crc32(content), 10)
		common.writeUInt32LE(data.length, 14)
		common.writeUInt32LE(content.length, 18)
		common.writeUInt16LE(nameBytes.length, 22)
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, nameBytes, data])
		const entry = Buffer.alloc(46)
		entry.write('PK\u0001\u0002', 'latin1')
		entry.writeUInt16LE(20, 4)
		common.copy(entry, 6)
		entry.writeUInt32LE(at, 42)
		directory.push(entry, nameBytes)
		pieces.push(local)
		at += local.length
	}
	const size = directory.reduce((sum, piece) => sum + piece.length, 0)
	const end = Buffer.alloc(22)
	end.write('PK\u0005\u0006', 'latin1')
	end.writeUInt16LE(Math.min(parts.length, 0xffff), 8)
	end.writeUInt16LE(Math.min(parts.length, 0xffff), 10)
	end.writeUInt32LE(size, 12)
	end.writeUInt32LE(at, 16)
	return Buffer.concat([...pieces, ...directory, ...(parts.length >= 0xffff ? [zip64End(parts.length, size, at)] : []), end])
}

/** The end record and its locator for more entries than 16 bits can count. APPNOTE 4.3.14 and 4.3.15. */
function zip64End(entries: number, size: number, at: number): Buffer {
	const record = Buffer.alloc(56 + 20)
	record.write('PK\u0006\u0006', 'latin1')
	record.writeBigUInt64LE(44n, 4)
	record.writeUInt16LE(45, 12)
	record.writeUInt16LE(45, 14)
	record.writeBigUInt64LE(BigInt(entries), 24)
	record.writeBigUInt64LE(BigInt(entries), 32)
	record.writeBigUInt64LE(BigInt(size), 40)
	record.writeBigUInt64LE(BigInt(at), 48)
	record.write('PK\u0006\u0007', 56, 'latin1')
	record.writeBigUInt64LE(BigInt(at + size), 64)
	record.writeUInt32LE(1, 72)
	return record
}

/** A spreadsheet whose one sheet has about `megabytes` of XML: numbers, formulas and strings as Excel writes them. */
export function spreadsheet(megabytes: number): Buffer {
	const rows: string[] = []
	let length = 0
	let state = 42
	for (let row = 1; length < megabytes * 1_000_000; row++) {
		let line = `<row r="${row}" spans="1:8">`
		for (let column = 0; column < 8; column++) {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
			const cell = `${String.fromCharCode(65 + column)}${row}`
			line += column === 7 ? `<c r="${cell}"><f>SUM(A${row}:G${row})</f><v>${state % 100_000}</v></c>` : `<c r="${cell}" s="1"><v>${(state % 1_000_000) / 100}</v></c>`
		}
		line += '</row>'
		rows.push(line)
		length += line.length
	}
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
	const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
	const relationships = (inside: string): string => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
	return packZip([
		['[Content_Types].xml', Buffer.from(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`)],
		['_rels/.rels', Buffer.from(relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`))],
		['xl/workbook.xml', Buffer.from(`${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Haushalt" sheetId="1" r:id="rId1"/></sheets></workbook>`)],
		['xl/_rels/workbook.xml.rels', Buffer.from(relationships(`<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`))],
		['xl/worksheets/sheet1.xml', Buffer.concat([Buffer.from(`${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>`), Buffer.from(rows.join('')), Buffer.from('</sheetData></worksheet>')])],
	], 4)
}

/** Writes a made document once; later runs find it. */
export function madeDocument(folder: string, name: string, kind: string, make: () => Buffer): BenchDocument {
	const path = join(folder, name)
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, make())
	}
	return { path, kind, bytes: readFileSync(path).length }
}
