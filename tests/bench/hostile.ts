// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Families of documents made to be slow or large, in growing sizes. Cost must grow no faster than size, and limits must hold at once. */

import { inspect } from '../../src/engine/inspect.ts'
import type { Limits } from '../../src/model/limits.ts'
import { presets } from '../../src/policy/presets.ts'
import { packZip } from './documents.ts'

export interface HostileFamily {
	readonly name: string
	readonly sizes: readonly number[]
	readonly make: (size: number) => Buffer
	/** Inspects, and throws when the report does not show what it must. */
	readonly prove: (bytes: Buffer) => void
}

const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
const flat = (inside: string): Buffer => Buffer.from(`<?xml version="1.0"?><office:document ${office} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${inside}</office:text></office:body></office:document>`)

function proves(name: string, sees: (traits: readonly string[], gaps: readonly string[]) => boolean, limits: Partial<Limits> = {}): (bytes: Buffer) => void {
	return (bytes) => {
		const { report, mistakes } = inspect({ bytes, name: 'hostile' }, { policy: presets['council-practice'], limits })
		if (mistakes.length > 0) throw new Error(`${name}: ${mistakes[0]}`)
		if (!sees(report.traits, report.gaps.map((gap) => gap.gap))) throw new Error(`${name}: ${report.traits.join()} ${report.gaps.map((gap) => `${gap.gap}:${gap.detail}`).join()}`)
	}
}

/** `count` numbered objects after each other, without a cross-reference table. */
function pdfObjects(count: number): Buffer {
	const pieces = ['%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n']
	for (let number = 3; number < count + 3; number++) pieces.push(`${number} 0 obj\n<< /A ${number} >>\nendobj\n`)
	pieces.push('trailer\n<< /Root 1 0 R >>\n%%EOF\n')
	return Buffer.from(pieces.join(''), 'latin1')
}

export const hostileFamilies: readonly HostileFamily[] = [
	{
		name: 'XML elements in elements, depth',
		sizes: [10_000, 100_000, 1_000_000],
		make: (depth) => flat(`${'<text:span>'.repeat(depth)}${'</text:span>'.repeat(depth)}`),
		prove: proves('depth', (_, gaps) => gaps.includes('limit')),
	},
	{
		name: 'attributes of one XML element',
		sizes: [1_000, 10_000, 100_000],
		make: (count) => flat(`<text:p ${Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')}/>`),
		prove: proves('attributes', () => true),
	},
	{
		name: 'megabytes of text in flat XML',
		sizes: [1, 8, 64],
		make: (megabytes) => flat(`<text:p>${'Antrag der Fraktion. '.repeat(48)}</text:p>`.repeat(megabytes * 1_000)),
		prove: proves('text', (traits) => !traits.includes('malformed')),
	},
	{
		name: 'entries of a ZIP archive',
		sizes: [1_000, 10_000, 66_000],
		make: (count) => packZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')], ...Array.from({ length: count - 1 }, (_, index) => [`Pictures/${index}.png`, Buffer.alloc(0)] as const)]),
		prove: proves('entries', () => true),
	},
	{
		name: 'deflated zeros behind a 64 MiB limit, MiB',
		sizes: [256],
		make: (megabytes) => packZip([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')], ['content.xml', Buffer.alloc(megabytes * 2 ** 20, 32)]], 9),
		prove: proves('bomb', (traits) => traits.includes('decompression-bomb'), { expandedBytes: 64 * 2 ** 20 }),
	},
	{
		name: 'objects of a PDF without a table',
		sizes: [10_000, 100_000, 1_000_000],
		make: pdfObjects,
		prove: proves('objects', (traits) => traits.includes('malformed')),
	},
	{
		name: 'arrays in arrays in a PDF',
		sizes: [10_000, 100_000, 1_000_000],
		make: (depth) => Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(depth)}${']'.repeat(depth)}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`),
		prove: proves('arrays', () => true),
	},
	{
		name: 'groups in groups in RTF',
		sizes: [10_000, 100_000, 1_000_000],
		make: (depth) => Buffer.from(`{\\rtf1 ${'{'.repeat(depth)}${'}'.repeat(depth)}}`),
		prove: proves('groups', () => true),
	},
	{
		name: 'megabytes of object data in RTF',
		sizes: [1, 4, 16],
		make: (megabytes) => Buffer.from(`{\\rtf1 {\\object\\objemb{\\*\\objdata ${'00 1{\\x}2\n'.repeat(megabytes * 100_000)}}}}`),
		prove: proves('objdata', () => true),
	},
	{
		name: 'a compound file whose chain is a circle, sectors',
		sizes: [1_000, 10_000],
		make: (sectors) => {
			const file = Buffer.alloc(512 * (sectors + 1))
			Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
			file.writeUInt16LE(0x3e, 24)
			file.writeUInt16LE(3, 26)
			file.writeUInt16LE(0xfffe, 28)
			file.writeUInt16LE(9, 30)
			file.writeUInt16LE(6, 32)
			file.writeUInt32LE(1, 44)
			file.writeUInt32LE(1, 48)
			file.writeUInt32LE(4096, 56)
			file.writeUInt32LE(0xfffffffe, 60)
			file.writeUInt32LE(0xfffffffe, 68)
			file.fill(0xff, 76, 512)
			file.writeUInt32LE(0, 76)
			// the allocation table in sector 0: sector 1 leads to itself
			for (let entry = 0; entry < 128; entry++) file.writeUInt32LE(entry, 512 + entry * 4)
			return file
		},
		prove: proves('circle', (traits) => traits.includes('malformed')),
	},
]
