// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The object model of one file: objects by number as the current revision has them, read when they are asked for. ISO 32000-2 §7.3.10, §7.5.7. */

import type { Defect } from '../../model/facts.ts'
import { LimitReached } from '../../model/failures.ts'
import type { Found } from '../format.ts'
import { decodeChain, filtersOf, type DecodedStream } from './decode.ts'
import { openSecurity, type Security } from './crypt.ts'
import { Extents, headerAt, readIndirect, type Extent, type Lock } from './indirect.ts'
import { Lexer } from './lexer.ts'
import { ObjectStreams } from './object-streams.ts'
import { rebuildXref } from './rebuild.ts'
import { scanObjects, type Scan } from './scan.ts'
import { textString } from './text.ts'
import { Dict, Name, PdfString, Ref, Stream, type Value } from './values.ts'
import { readXref, type XrefView } from './xref.ts'
import type { Entry, XrefTable } from './xref-table.ts'

/** Parsed objects that are kept; a document with more is read again in places. */
const CACHED_OBJECTS = 20_000

/** References that lead to references. */
const HOPS = 32

/** Facts about one kind of defect; a broken file has thousands of the same. */
const DEFECTS_EACH = 5

/** An encrypted document without its key: no string can be read. */
const sealed: Lock = { strings: () => () => new Uint8Array(0), streams: () => () => new Uint8Array(0) }

export class PdfDocument {
	readonly bytes: Uint8Array
	readonly found: Found
	readonly extents: Extents
	readonly view: XrefView
	security: Security | undefined
	/** Encrypted, and the empty password does not open it. */
	isSealed = false
	table: XrefTable
	trailer: Dict
	/** The cross-reference could not be trusted; the file was read as readers do that rebuild it. */
	isRebuilt = false
	/** Numbers of objects that were looked at. */
	readonly touched = new Set<number>()
	private readonly isLoose: boolean
	private lock: Lock | undefined
	/** From the rebuilt view: object streams, and the catalog that no trailer names. */
	private lostStreams: readonly number[] = []
	private lostCatalog: Ref | undefined
	private notable: ReadonlySet<number> = new Set()
	private readonly cache = new Map<number, Value>()
	readonly objectStreams: ObjectStreams
	private readonly loading = new Set<number>()
	private readonly defects = new Map<Defect, number>()
	private scanned: Scan | undefined
	private olderPlaces: Map<number, Entry> | undefined

	/** @param isLoose a file without a cross-reference by design */
	constructor(bytes: Uint8Array, headerOffset: number, found: Found, isLoose = false) {
		this.bytes = bytes
		this.found = found
		this.extents = new Extents(bytes)
		this.objectStreams = new ObjectStreams(this)
		this.view = readXref(bytes, headerOffset, found.budget, this.extents)
		this.table = this.view.table
		this.trailer = this.view.trailer ?? new Dict()
		this.isLoose = isLoose
		for (const { defect, detail, offset } of this.view.problems) this.defect(defect, detail, offset)
		if (this.view.problems.length > 0 || !this.agrees() || !this.holdsRoot()) this.rebuild()
		this.unlock()
		// only now: the catalog may be in an object stream, which is encrypted
		if (!this.isSealed && !(this.resolve(this.trailer.get('Root')) instanceof Dict)) {
			if (!this.isRebuilt) {
				this.rebuild()
				this.unlock()
			}
			if (!(this.resolve(this.trailer.get('Root')) instanceof Dict) && this.lostCatalog !== undefined) this.trailer.entries.set('Root', this.lostCatalog)
		}
	}

	/** Whether an object of a rebuilt file may be a page, or its syntax is odd. What is in an object stream was not looked at. */
	mayBePage(num: number, entry: Entry): boolean {
		return entry.kind === 'compressed' || this.notable.has(num)
	}

	/** Finds out whether the document is encrypted and opens it if the empty password does. */
	private unlock(): void {
		const encrypt = this.resolve(this.trailer.get('Encrypt'))
		if (!(encrypt instanceof Dict)) return
		const first = this.resolve(this.array(this.trailer.get('ID'))?.[0] ?? null)
		this.security = openSecurity(encrypt, first instanceof PdfString ? first.stored : new Uint8Array(0), this.resolve)
		this.isSealed = this.security.lock === undefined
		this.lock = this.security.lock ?? sealed
		// what was read without the key is read again
		this.cache.clear()
		this.objectStreams.clear()
		for (const stream of this.lostStreams) this.objectStreams.of(stream).nums.forEach((num, index) => {
			if (!this.table.has(num)) this.table.add(num, 'compressed', stream, index)
		})
	}

	get scan(): Scan {
		this.scanned ??= scanObjects(this.bytes, this.found.budget)
		return this.scanned
	}

	/** Reports a deviation, the first few of each kind. */
	defect(defect: Defect, detail: string, offset?: number, element?: string): void {
		if (this.isLoose) return
		const count = (this.defects.get(defect) ?? 0) + 1
		this.defects.set(defect, count)
		if (count > DEFECTS_EACH) return
		this.found.fact({ kind: 'structure', defect, detail, at: { ...(offset === undefined ? {} : { offset }), ...(element === undefined ? {} : { element }) } })
	}

	/** Whether each used entry leads to the object it names. */
	private agrees(): boolean {
		let wrong = 0
		for (const [num, entry] of this.table.entries()) {
			// offset 0 is how some writers mark an object that does not exist
			if (entry.kind !== 'used' || entry.a === this.view.shift) continue
			const header = entry.a < this.bytes.length ? headerAt(this.bytes, entry.a) : undefined
			if (header?.num === num) continue
			wrong++
			this.defect('pdf-xref-disagrees', `object ${num} is not at its offset`, entry.a, `${num} ${entry.b} obj`)
		}
		return wrong === 0
	}

	/** Readers drop objects whose number is not below Size; without the catalog they have to repair. */
	private holdsRoot(): boolean {
		const root = this.trailer.get('Root')
		const size = this.trailer.get('Size')
		if (!(root instanceof Ref) || typeof size !== 'number' || root.num < size) return true
		this.defect('pdf-xref-disagrees', 'the catalog is beyond Size', this.view.start, 'trailer')
		return false
	}

	private rebuild(): void {
		const rebuilt = rebuildXref(this.bytes, this.scan, this.found.budget, this.extents)
		this.isRebuilt = true
		for (const [num, entry] of this.table.entries()) if (!rebuilt.table.has(num) && entry.kind === 'compressed') rebuilt.table.add(num, entry.kind, entry.a, entry.b)
		this.table = rebuilt.table
		this.cache.clear()
		this.objectStreams.clear()
		this.lostStreams = rebuilt.objectStreams
		this.lostCatalog = rebuilt.catalog
		this.notable = rebuilt.notable
		for (const [key, value] of rebuilt.trailer?.entries ?? []) this.trailer.entries.set(key, value)
		if (this.trailer.has('Root')) return
		this.defect('pdf-trailer-missing', 'no trailer with a Root')
		if (rebuilt.catalog !== undefined) this.trailer.entries.set('Root', rebuilt.catalog)
	}

	/** Follows references, at most a few; an object that does not exist is null. */
	readonly resolve = (value: Value): Value => {
		let here = value
		for (let hop = 0; hop < HOPS; hop++) {
			if (!(here instanceof Ref)) return here
			here = this.object(here.num)
		}
		return null
	}

	get(dict: Dict, key: string): Value {
		return this.resolve(dict.get(key))
	}

	/** A dictionary, also that of a stream. */
	dict(value: Value): Dict | undefined {
		const resolved = this.resolve(value)
		return resolved instanceof Dict ? resolved : resolved instanceof Stream ? resolved.dict : undefined
	}

	stream(value: Value): Stream | undefined {
		const resolved = this.resolve(value)
		return resolved instanceof Stream ? resolved : undefined
	}

	array(value: Value): readonly Value[] | undefined {
		const resolved = this.resolve(value)
		return Array.isArray(resolved) ? (resolved as readonly Value[]) : undefined
	}

	name(value: Value): string | undefined {
		const resolved = this.resolve(value)
		return resolved instanceof Name ? resolved.text : undefined
	}

	number(value: Value): number | undefined {
		const resolved = this.resolve(value)
		return typeof resolved === 'number' ? resolved : undefined
	}

	/** A text string, decoded. */
	text(value: Value): string | undefined {
		const resolved = this.resolve(value)
		return resolved instanceof PdfString ? textString(resolved.bytes) : undefined
	}

	object(num: number): Value {
		const known = this.cache.get(num)
		if (known !== undefined) return known
		const entry = this.table.get(num)
		this.touched.add(num)
		if (entry === undefined || entry.kind === 'free' || this.loading.has(num)) return null
		this.loading.add(num)
		const value = this.load(num, entry)
		this.loading.delete(num)
		if (this.cache.size >= CACHED_OBJECTS) this.cache.clear()
		this.cache.set(num, value)
		return value
	}

	/** The object that an entry names; for older revisions too. */
	load(num: number, entry: Entry): Value {
		return entry.kind === 'used' ? this.loadAt(num, entry.a) : this.loadMember(num, entry)
	}

	/** An object that is nested too deep costs itself, not the document. */
	private reportDepth(num: number): void {
		this.found.guard(`${num} 0 obj`, () => {
			throw new LimitReached('pdfDepth')
		})
	}

	/** An object as the newest of the hidden revisions has it. */
	earlierObject(num: number): Value {
		if (this.olderPlaces === undefined) {
			this.olderPlaces = new Map()
			for (const entry of this.table.older) if (!this.olderPlaces.has(entry.num)) this.olderPlaces.set(entry.num, entry)
		}
		const entry = this.olderPlaces.get(num)
		return entry === undefined ? null : this.load(num, entry)
	}

	private loadAt(num: number, offset: number): Value {
		const object = offset < this.bytes.length ? readIndirect(this.bytes, offset, this.found.budget, this.lock) : undefined
		if (object === undefined || object.num !== num) return null
		if (object.problem !== undefined) this.defect('pdf-object-damaged', object.problem, object.at, `${num} ${object.gen} obj`)
		if (object.escapedNames !== undefined) this.noteEscaped(object.escapedNames, object.at, num)
		if (object.tooDeep) this.reportDepth(num)
		return object.value
	}

	private loadMember(num: number, { a: streamNum, b: index }: Entry): Value {
		const members = this.objectStreams.of(streamNum)
		const offset = members.offsetOf(num, index)
		if (offset === undefined) return null
		const lexer = new Lexer(members.bytes, offset, members.bytes.length, this.found.budget)
		const value = lexer.value() ?? null
		this.found.budget.spend('steps', 1 + ((lexer.at - offset) >> 1))
		if (lexer.problem !== undefined) this.defect('pdf-object-damaged', lexer.problem.what, undefined, `${num} 0 obj`)
		if (lexer.escapedNames !== undefined) this.noteEscaped(lexer.escapedNames, undefined, num)
		if (lexer.tooDeep) this.reportDepth(num)
		return value
	}

	extentOf(stream: Stream): Extent {
		return this.extents.of(stream.start, this.resolve(stream.dict.get('Length')))
	}

	/** The data of a stream, decrypted, its filters not applied. */
	raw(stream: Stream): Uint8Array {
		const { from, to } = this.extentOf(stream)
		const data = this.bytes.subarray(from, to)
		return stream.cipher === undefined ? data : stream.cipher(data)
	}

	/** The data of a stream, decrypted and decoded. */
	decode(stream: Stream): DecodedStream {
		return decodeChain(this.raw(stream), filtersOf(stream.dict, this.resolve), this.found.budget, this.resolve)
	}

	private noteEscaped(names: readonly string[], offset: number | undefined, num: number): void {
		for (const name of names) if (telling.has(name)) this.defect('pdf-name-escaped', name, offset, `${num} 0 obj`)
	}
}

/** Keywords that nobody has a reason to hide. */
const telling: ReadonlySet<string> = new Set([
	'AA', 'Action', 'AcroForm', 'EmbeddedFile', 'EmbeddedFiles', 'Encrypt', 'GoToE', 'GoToR', 'ImportData', 'JBIG2Decode', 'JS', 'JavaScript', 'Launch', 'Names', 'ObjStm', 'OpenAction',
	'Rendition', 'RichMedia', 'S', 'SubmitForm', 'Type', 'URI', 'XFA', 'FlateDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'LZWDecode', 'Filter',
])
