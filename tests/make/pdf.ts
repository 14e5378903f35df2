// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Writes PDF files from readable recipes: objects, a classic cross-reference table or a cross-reference stream with object
 * streams, incremental updates, encryption, attachments, and one visible deviation where a test wants one. ISO 32000-2 §7.5.
 */

import { deflateSync } from 'node:zlib'
import { asciiBytes, joinBytes, toUtf8 } from '../../src/bytes/text.ts'
import { lockFor, type PdfLock, type PdfLockKind } from './pdf-lock.ts'

/** Deviations from the specification, named after the defect. */
export type PdfDeviation =
	| 'header-late' | 'header-missing' | 'startxref-missing' | 'xref-offset-wrong' | 'xref-loop' | 'xref-entry-narrow' | 'trailer-missing' | 'trailer-without-root'
	| 'endobj-missing' | 'stream-length-wrong' | 'eof-missing' | 'data-after' | 'object-offset-wrong'

export interface PdfOptions {
	/** Object streams and a cross-reference stream instead of a table. */
	readonly compressed?: boolean
	readonly deviation?: PdfDeviation
	readonly version?: string
	readonly encryption?: PdfLockKind
	/** The user password; empty opens for everybody. */
	readonly password?: string
	/** Entries for the trailer. */
	readonly trailer?: string
}

interface Body {
	readonly dict: string
	/** Stored as given; the filters in `dict` must fit. */
	readonly data?: Uint8Array
}

/** Stands in a recipe for a text string, so that it can be encrypted. */
export function text(value: string): string {
	return `\u0001${value}\u0002`
}

export class PdfFile {
	private readonly bodies = new Map<number, Body>()
	private readonly updates: (readonly [num: number, body: Body | undefined][])[] = []
	private readonly catalogEntries: string[] = []
	private readonly pages: number[] = []
	private next = 3

	/** Number of an object with this body: `<< /Type /Action … >>`. */
	add(dict: string): number {
		const num = this.next++
		this.bodies.set(num, { dict })
		return num
	}

	/** An object with a number of one's own choice: 1 is the catalog, 2 the page tree. */
	set(num: number, dict: string): this {
		this.bodies.set(num, { dict })
		this.next = Math.max(this.next, num + 1)
		return this
	}

	/** Number of a stream; `entries` without Length. Deflated unless `entries` has a Filter. */
	stream(entries: string, data: Uint8Array | string): number {
		const plain = typeof data === 'string' ? toUtf8(data) : data
		const num = this.next++
		this.bodies.set(num, entries.includes('/Filter') ? { dict: `<< ${entries} >>`, data: plain } : { dict: `<< ${entries} /Filter /FlateDecode >>`, data: deflateSync(plain) })
		return num
	}

	/** Number of a page. */
	page(entries = ''): number {
		const contents = this.stream('', 'BT /F1 12 Tf 72 720 Td (Hello) Tj ET')
		const page = this.add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R ${entries} >>`)
		this.pages.push(page)
		return page
	}

	/** Entries of the document catalog. */
	catalog(entries: string): this {
		this.catalogEntries.push(entries)
		return this
	}

	/** An attached file in the name tree of embedded files. Call once. */
	attach(name: string, data: Uint8Array | string, entries = ''): this {
		const file = this.stream(`/Type /EmbeddedFile ${entries}`, data)
		return this.catalog(`/Names << /EmbeddedFiles << /Names [${text(name)} << /Type /Filespec /F ${text(name)} /UF ${text(name)} /EF << /F ${file} 0 R >> >>] >> >>`)
	}

	/** Objects of a later revision; undefined frees one. */
	update(changes: readonly (readonly [num: number, dict: string | undefined])[]): this {
		this.updates.push(changes.map(([num, dict]) => [num, dict === undefined ? undefined : { dict }]))
		return this
	}

	bytes(options: PdfOptions = {}): Uint8Array {
		if (this.pages.length === 0 && !this.bodies.has(2)) this.page()
		if (!this.bodies.has(2)) this.bodies.set(2, { dict: `<< /Type /Pages /Count ${this.pages.length} /Kids [${this.pages.map((num) => `${num} 0 R`).join(' ')}] >>` })
		if (!this.bodies.has(1)) this.bodies.set(1, { dict: `<< /Type /Catalog /Pages 2 0 R ${this.catalogEntries.join(' ')} >>` })
		return new Writer(this.bodies, this.updates, options).whole()
	}
}

/** A file under construction, with an empty page unless it gets pages of its own. */
export function pdf(): PdfFile {
	return new PdfFile()
}

class Writer {
	private readonly bodies: ReadonlyMap<number, Body>
	private readonly updates: readonly (readonly [num: number, body: Body | undefined][])[]
	private readonly options: PdfOptions
	private readonly chunks: Uint8Array[] = []
	private readonly lock: PdfLock | undefined
	private length = 0
	private shift = 0

	constructor(bodies: ReadonlyMap<number, Body>, updates: readonly (readonly [num: number, body: Body | undefined][])[], options: PdfOptions) {
		this.bodies = bodies
		this.updates = updates
		this.options = options
		this.lock = options.encryption === undefined ? undefined : lockFor(options.encryption, options.password ?? '')
	}

	private write(data: string | Uint8Array): void {
		const bytes = typeof data === 'string' ? asciiBytes(data) : data
		this.chunks.push(bytes)
		this.length += bytes.length
	}

	private get at(): number {
		return this.length - this.shift
	}

	whole(): Uint8Array {
		const { deviation, version = '1.7' } = this.options
		if (deviation === 'header-late') this.write('junk before the header\n')
		this.shift = this.length
		if (deviation !== 'header-missing') this.write(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`)
		let previous = this.options.compressed === true ? this.compressedRevision() : this.revision([...this.bodies], undefined)
		for (const update of this.updates) previous = this.revision(update, previous)
		if (deviation === 'data-after') this.write('x'.repeat(300))
		return joinBytes(this.chunks)
	}

	private revision(bodies: readonly (readonly [num: number, body: Body | undefined])[], previous: number | undefined): number {
		const places = new Map<number, number | undefined>()
		for (const [num, body] of bodies) {
			if (body !== undefined) this.object(num, body)
			places.set(num, body === undefined ? undefined : this.lastAt)
		}
		let encrypt = ''
		if (this.lock !== undefined) {
			const num = Math.max(...this.bodies.keys()) + 1
			if (previous === undefined) {
				places.set(num, this.at)
				this.write(`${num} 0 obj\n${this.lock.dict}\nendobj\n`)
			}
			encrypt = `/Encrypt ${num} 0 R /ID [<${this.lock.id}> <${this.lock.id}>]`
		}
		return this.table(places, previous, encrypt)
	}

	private lastAt = 0

	private object(num: number, { dict, data }: Body): void {
		const { deviation } = this.options
		this.lastAt = this.at
		this.write(`${num} 0 obj\n`)
		if (data === undefined) this.write(this.strings(dict, num))
		else {
			const stored = this.lock === undefined ? data : this.lock.encrypt(data, num)
			const length = stored.length + (deviation === 'stream-length-wrong' ? 7 : 0)
			this.write(this.strings(dict, num).replace(/>>$/, `/Length ${length} >>`))
			this.write('\nstream\n')
			this.write(stored)
			this.write('\nendstream')
		}
		this.write(deviation === 'endobj-missing' && num === 2 ? '\n' : '\nendobj\n')
	}

	private strings(dict: string, num: number | undefined): string {
		return dict.replace(/\u0001([^\u0002]*)\u0002/g, (_, value: string) => {
			const plain = toUtf8(value)
			const stored = this.lock === undefined || num === undefined ? plain : this.lock.encrypt(plain, num)
			return `<${Buffer.from(stored).toString('hex')}>`
		})
	}

	private table(places: ReadonlyMap<number, number | undefined>, previous: number | undefined, encrypt: string): number {
		const { deviation } = this.options
		const start = this.at
		this.write('xref\n')
		if (previous === undefined) this.write('0 1\n0000000000 65535 f \n')
		for (const [num, at] of places) {
			const wrong = deviation === 'object-offset-wrong' && num === 2 ? 3 : 0
			const line = at === undefined ? '0000000000 00001 f \n' : `${String(at + wrong).padStart(10, '0')} 00000 n \n`
			this.write(`${num} 1\n${deviation === 'xref-entry-narrow' ? line.replace('00000 n', '0 n') : line}`)
		}
		const size = Math.max(...this.bodies.keys(), ...places.keys()) + 1
		const loop = deviation === 'xref-loop' ? `/Prev ${start}` : ''
		const root = deviation === 'trailer-without-root' ? '' : '/Root 1 0 R'
		if (deviation !== 'trailer-missing') this.write(`trailer\n<< /Size ${size} ${root} ${encrypt} ${this.options.trailer ?? ''} ${loop} ${previous === undefined ? '' : `/Prev ${previous}`} >>\n`)
		this.tail(start)
		return start
	}

	private tail(start: number): void {
		const { deviation } = this.options
		if (deviation !== 'startxref-missing') this.write(`startxref\n${deviation === 'xref-offset-wrong' ? start + 9 : start}\n`)
		if (deviation !== 'eof-missing') this.write('%%EOF\n')
	}

	/** Everything that is no stream goes into one object stream. */
	private compressedRevision(): number {
		const entries = new Map<number, readonly [type: number, a: number, b: number]>()
		const members = [...this.bodies].filter(([, { data }]) => data === undefined)
		for (const [num, body] of this.bodies) {
			if (body.data === undefined) continue
			this.object(num, body)
			entries.set(num, [1, this.lastAt, 0])
		}
		let num = Math.max(...this.bodies.keys()) + 1
		let encrypt = ''
		if (this.lock !== undefined) {
			entries.set(num, [1, this.at, 0])
			this.write(`${num} 0 obj\n${this.lock.dict}\nendobj\n`)
			encrypt = `/Encrypt ${num} 0 R /ID [<${this.lock.id}> <${this.lock.id}>]`
			num++
		}
		const bodies = members.map(([, { dict }]) => `${this.strings(dict, undefined)}\n`)
		let offset = 0
		const head = members.map(([member], index) => {
			const pair = `${member} ${offset}`
			offset += (bodies[index] ?? '').length
			return pair
		}).join(' ')
		this.object(num, { dict: `<< /Type /ObjStm /N ${members.length} /First ${head.length + 1} /Filter /FlateDecode >>`, data: deflateSync(asciiBytes(`${head}\n${bodies.join('')}`)) })
		entries.set(num, [1, this.lastAt, 0])
		members.forEach(([member], index) => entries.set(member, [2, num, index]))
		const start = this.at
		entries.set(num + 1, [1, start, 0])
		const rows = new Uint8Array((num + 2) * 7)
		for (const [member, [type, a, b]] of entries) rows.set([type, a >>> 24, a >>> 16, a >>> 8, a, b >>> 8, b], member * 7)
		const data = deflateSync(rows)
		this.write(`${num + 1} 0 obj\n<< /Type /XRef /Size ${num + 2} /W [1 4 2] /Root 1 0 R ${encrypt} ${this.options.trailer ?? ''} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`)
		this.write(data)
		this.write('\nendstream\nendobj\n')
		this.tail(start)
		return start
	}
}
