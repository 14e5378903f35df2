// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * A streaming XML 1.0 reader (fifth edition) with namespaces, over bytes. It builds no tree, expands no entity but the
 * five predefined ones and character references, and reads no DTD. Names are interned, so handlers compare short
 * strings like `text:a`, whatever prefix the document uses; a name in an unknown namespace is `{uri}local`.
 */

import { decodeText } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { decodeEntities } from './entities.ts'
import { namespaces } from './names.ts'

/** The attributes of the current start tag; only valid during `open`. */
export interface XmlAttributes {
	readonly count: number
	/** Decoded value of the attribute with this short name (`xlink:href`; without a prefix if it has none), or undefined. */
	get(name: string): string | undefined
	name(index: number): string
	value(index: number): string
}

/** What a reader of XML is told. All offsets count bytes of the UTF-8 form from the start of the part. */
export interface XmlHandler {
	open(name: string, attributes: XmlAttributes, offset: number): void
	close?(name: string, offset: number): void
	/** Character data and CDATA, decoded, possibly in pieces. Only called while the reader's `wantsText` is true. */
	text?(text: string, offset: number): void
	instruction?(target: string, content: string): void
	/** There is a DTD. It is not processed; `content` is its start, at most 65,536 bytes of it. */
	doctype?(content: string, offset: number): void
}

const LT = 60, GT = 62, SLASH = 47, BANG = 33, QUESTION = 63, EQUALS = 61, QUOTE = 34, APOSTROPHE = 39, COLON = 58

interface QName {
	readonly id: number
	readonly bytes: Uint8Array
	readonly prefix: string
	readonly local: string
}

/** Names by their bytes, shared by all readers: the vocabulary of office documents is small. Bounded, since a hostile one is not. */
class NameTable {
	private readonly buckets = new Map<number, QName[]>()
	private count = 0

	intern(bytes: Uint8Array, from: number, to: number, hash: number): QName {
		const bucket = this.buckets.get(hash)
		if (bucket !== undefined) {
			for (const name of bucket) if (name.bytes.length === to - from && same(name.bytes, bytes, from)) return name
		}
		if (this.count > 20_000) {
			this.buckets.clear()
			this.count = 0
		}
		const copy = bytes.slice(from, to)
		const text = decodeText(copy, 'utf-8')
		const colon = text.indexOf(':')
		const name: QName = { id: nextId++, bytes: copy, prefix: colon < 0 ? '' : text.slice(0, colon), local: colon < 0 ? text : text.slice(colon + 1) }
		const list = this.buckets.get(hash)
		if (list === undefined) this.buckets.set(hash, [name])
		else list.push(name)
		this.count++
		return name
	}
}

let nextId = 1
const names = new NameTable()

function same(name: Uint8Array, bytes: Uint8Array, from: number): boolean {
	for (let index = 0; index < name.length; index++) if (name[index] !== bytes[from + index]) return false
	return true
}

/** Prefixes that are bound at one place of the document. */
class Scope {
	readonly parent: Scope | undefined
	private readonly prefixes: ReadonlyMap<string, string>
	private readonly elements = new Map<number, string>()
	private readonly attributes = new Map<number, string>()

	constructor(parent: Scope | undefined, prefixes: ReadonlyMap<string, string>) {
		this.parent = parent
		this.prefixes = prefixes
	}

	private uri(prefix: string): string | undefined {
		let scope: Scope | undefined = this
		while (scope !== undefined) {
			const uri = scope.prefixes.get(prefix)
			if (uri !== undefined) return uri
			scope = scope.parent
		}
		return prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : undefined
	}

	element(name: QName): string {
		let resolved = this.elements.get(name.id)
		if (resolved === undefined) {
			resolved = this.resolve(name.prefix, name.local)
			this.elements.set(name.id, resolved)
		}
		return resolved
	}

	attribute(name: QName): string {
		if (name.prefix === '') return name.local
		let resolved = this.attributes.get(name.id)
		if (resolved === undefined) {
			resolved = this.resolve(name.prefix, name.local)
			this.attributes.set(name.id, resolved)
		}
		return resolved
	}

	private resolve(prefix: string, local: string): string {
		const uri = this.uri(prefix)
		if (uri === undefined) return prefix === '' ? local : `{?${prefix}}${local}`
		if (uri === '') return local
		const short = Object.hasOwn(namespaces, uri) ? namespaces[uri] : undefined
		return short === undefined ? `{${uri}}${local}` : `${short}:${local}`
	}
}

/** Push parser: `write` bytes as they come, then `end`. Throws `Damage` where the document is not well-formed and `LimitReached` where it is too deep. */
export class XmlReader implements XmlAttributes {
	/** Handlers switch this on while they are inside an element whose text matters. */
	wantsText = false
	count = 0
	private readonly handler: XmlHandler
	private readonly budget: Budget
	private rest: Uint8Array | undefined
	/** Offset of the current buffer's first byte. */
	private base = 0
	private buffer: Uint8Array = new Uint8Array(0)
	private readonly open: QName[] = []
	private readonly scopes: (Scope | undefined)[] = []
	private scope = new Scope(undefined, new Map())
	private seenRoot = false
	private hasDoctype = false
	private transcoder: TextDecoder | undefined
	private started = false
	private readonly attributeNames: QName[] = []
	private readonly attributeFrom: number[] = []
	private readonly attributeTo: number[] = []

	constructor(handler: XmlHandler, budget: Budget) {
		this.handler = handler
		this.budget = budget
	}

	get(wanted: string): string | undefined {
		for (let index = 0; index < this.count; index++) if (this.name(index) === wanted) return this.value(index)
		return undefined
	}

	name(index: number): string {
		return this.scope.attribute(this.attributeNames[index] as QName)
	}

	value(index: number): string {
		return this.decode(this.attributeFrom[index] as number, this.attributeTo[index] as number)
	}

	private decode(from: number, to: number): string {
		const text = decodeText(this.buffer.subarray(from, to), 'utf-8')
		return text.includes('&') ? decodeEntities(text, this.hasDoctype) : text
	}

	/** How deep the reader is: the number of open elements. */
	get depth(): number {
		return this.open.length
	}

	write(chunk: Uint8Array): void {
		let bytes = chunk
		if (!this.started) {
			if (this.rest !== undefined) bytes = join(this.rest, chunk)
			if (bytes.length < 256 && chunk.length > 0) {
				this.rest = bytes.slice()
				return
			}
			this.rest = undefined
			this.start(bytes)
			return
		}
		if (this.transcoder !== undefined) bytes = new TextEncoder().encode(this.transcoder.decode(chunk, { stream: true }))
		this.consume(this.rest === undefined ? bytes : join(this.rest, bytes), false)
	}

	/** The last chunk has been written. */
	end(): void {
		if (!this.started) this.start(this.rest ?? new Uint8Array(0))
		if (this.transcoder !== undefined) {
			const tail = new TextEncoder().encode(this.transcoder.decode())
			this.rest = this.rest === undefined ? tail : join(this.rest, tail)
		}
		this.consume(this.rest ?? new Uint8Array(0), true)
		const unclosed = this.open[this.open.length - 1]
		if (unclosed !== undefined) throw new Damage(`element ${unclosed.local} is never closed`, this.base)
		if (!this.seenRoot) throw new Damage('no root element', 0)
	}

	/** XML 1.0 appendix F: the encoding from the byte order mark, the first bytes or the declaration. */
	private start(bytes: Uint8Array): void {
		this.started = true
		this.rest = undefined
		const [first = 0, second = 0, third = 0] = bytes
		let label: string | undefined
		let body = bytes
		if (first === 0xff && second === 0xfe) { label = 'utf-16le'; body = bytes.subarray(2) } else if (first === 0xfe && second === 0xff) { label = 'utf-16be'; body = bytes.subarray(2) } else if (first === LT && second === 0) label = 'utf-16le'
		else if (first === 0 && second === LT) label = 'utf-16be'
		else {
			if (first === 0xef && second === 0xbb && third === 0xbf) { body = bytes.subarray(3); this.base = 3 }
			const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(decodeText(body.subarray(0, 256), 'iso-8859-1'))?.[1]?.toLowerCase()
			if (declared !== undefined && !/^(utf-?8|us-ascii|ascii|utf-?16)$/.test(declared)) label = declared
		}
		if (label !== undefined) {
			try {
				this.transcoder = new TextDecoder(label)
			} catch {
				throw new Damage(`unknown encoding ${label.slice(0, 40)}`, 0)
			}
			body = new TextEncoder().encode(this.transcoder.decode(body, { stream: true }))
		}
		this.consume(body, false)
	}

	private consume(bytes: Uint8Array, last: boolean): void {
		this.rest = undefined
		this.buffer = bytes
		const length = bytes.length
		let at = 0
		while (at < length) {
			if (bytes[at] !== LT) {
				const next = bytes.indexOf(LT, at)
				const end = next < 0 ? length : next
				// an entity or a character may be cut by the end of the chunk; keep the tail for the next one
				if (next < 0 && !last && end - at < 4_096) break
				let cut = end
				if (next < 0 && !last) cut = textCut(bytes, at, end)
				this.characters(at, cut)
				at = cut
				if (next < 0) break
				continue
			}
			const end = this.markup(at, length)
			if (end < 0) {
				this.budget.check('xmlTagBytes', length - at)
				if (last) throw new Damage('markup is never closed', this.base + at)
				break
			}
			at = end
		}
		if (at < length) this.rest = bytes.slice(at)
		this.base += at
	}

	private characters(from: number, to: number): void {
		if (this.open.length === 0) {
			for (let at = from; at < to; at++) {
				const byte = this.buffer[at] as number
				if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) throw new Damage('text outside the root element', this.base + at)
			}
			return
		}
		if (this.wantsText && this.handler.text !== undefined) this.handler.text(this.decode(from, to), this.base + from)
	}

	/** Reads the markup that starts at `at`; returns where it ends, or -1 when the chunk ends first. */
	private markup(at: number, length: number): number {
		const bytes = this.buffer
		if (at + 1 >= length) return -1
		const kind = bytes[at + 1]
		if (kind === SLASH) return this.closeTag(at, length)
		if (kind === QUESTION) return this.processing(at, length)
		if (kind === BANG) return this.declaration(at, length)
		return this.startTag(at, length)
	}

	private closeTag(at: number, length: number): number {
		const bytes = this.buffer
		const end = bytes.indexOf(GT, at)
		if (end < 0 || end >= length) return -1
		const current = this.open[this.open.length - 1]
		let to = end
		while (to > at + 2 && isSpace(bytes[to - 1] as number)) to--
		if (current === undefined || to - at - 2 !== current.bytes.length || !same(current.bytes, bytes, at + 2)) throw new Damage('end tag does not match its start tag', this.base + at)
		this.leave(current, this.base + at)
		return end + 1
	}

	private leave(name: QName, offset: number): void {
		this.handler.close?.(this.scope.element(name), offset)
		this.open.pop()
		const outer = this.scopes.pop()
		if (outer !== undefined) this.scope = outer
	}

	private processing(at: number, length: number): number {
		const bytes = this.buffer
		let end = bytes.indexOf(GT, at + 2)
		while (end >= 0 && end < length && bytes[end - 1] !== QUESTION) end = bytes.indexOf(GT, end + 1)
		if (end < 0 || end >= length) return -1
		const content = decodeText(bytes.subarray(at + 2, Math.min(end - 1, at + 4_096)), 'utf-8')
		const space = content.search(/\s/)
		this.handler.instruction?.(space < 0 ? content : content.slice(0, space), space < 0 ? '' : content.slice(space + 1))
		return end + 1
	}

	private declaration(at: number, length: number): number {
		const bytes = this.buffer
		if (at + 9 > length) return -1
		if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
			for (let end = bytes.indexOf(GT, at + 6); end >= 0; end = bytes.indexOf(GT, end + 1)) if (bytes[end - 1] === 45 && bytes[end - 2] === 45) return end + 1
			return -1
		}
		if (bytes[at + 2] === 91) {
			if (this.open.length === 0) throw new Damage('character data outside the root element', this.base + at)
			for (let end = bytes.indexOf(GT, at + 11); end >= 0; end = bytes.indexOf(GT, end + 1)) {
				if (bytes[end - 1] !== 93 || bytes[end - 2] !== 93) continue
				if (this.wantsText) this.handler.text?.(decodeText(bytes.subarray(at + 9, end - 2), 'utf-8'), this.base + at + 9)
				return end + 1
			}
			return -1
		}
		return this.doctype(at, length)
	}

	/** Skips a document type declaration with its internal subset; quotes and comments in it may contain brackets. */
	private doctype(at: number, length: number): number {
		const bytes = this.buffer
		if (decodeText(bytes.subarray(at, at + 9), 'utf-8') !== '<!DOCTYPE' || this.seenRoot) throw new Damage('unknown declaration', this.base + at)
		let inside = false
		let quote = 0
		for (let end = at + 9; end < length; end++) {
			const byte = bytes[end] as number
			if (quote !== 0) {
				if (byte === quote) quote = 0
			} else if (byte === QUOTE || byte === APOSTROPHE) quote = byte
			else if (byte === LT && bytes[end + 1] === BANG && bytes[end + 2] === 45 && bytes[end + 3] === 45) {
				let close = bytes.indexOf(GT, end + 6)
				while (close >= 0 && (bytes[close - 1] !== 45 || bytes[close - 2] !== 45)) close = bytes.indexOf(GT, close + 1)
				if (close < 0) return -1
				end = close
			} else if (byte === 91) inside = true
			else if (byte === 93) inside = false
			else if (byte === GT && !inside) {
				this.hasDoctype = true
				this.handler.doctype?.(decodeText(bytes.subarray(at, Math.min(end + 1, at + 65_536)), 'utf-8'), this.base + at)
				return end + 1
			}
		}
		return -1
	}

	private startTag(at: number, length: number): number {
		const bytes = this.buffer
		let here = at + 1
		let hash = 0
		let byte = 0
		while (here < length && !endsName(byte = bytes[here] as number)) {
			hash = (Math.imul(hash, 31) + byte) | 0
			here++
		}
		if (here >= length) return -1
		if (here === at + 1) throw new Damage('a tag without a name', this.base + at)
		const nameTo = here
		this.count = 0
		let declares = false
		for (;;) {
			while (here < length && isSpace(bytes[here] as number)) here++
			if (here >= length) return -1
			byte = bytes[here] as number
			if (byte === GT || byte === SLASH) break
			const attributeAt = here
			let attributeHash = 0
			while (here < length && !endsName(byte = bytes[here] as number) && byte !== EQUALS) {
				attributeHash = (Math.imul(attributeHash, 31) + byte) | 0
				here++
			}
			const attributeTo = here
			while (here < length && isSpace(bytes[here] as number)) here++
			if (here >= length) return -1
			if (bytes[here] !== EQUALS || attributeTo === attributeAt) throw new Damage('an attribute without a value', this.base + attributeAt)
			here++
			while (here < length && isSpace(bytes[here] as number)) here++
			if (here >= length) return -1
			const quote = bytes[here] as number
			if (quote !== QUOTE && quote !== APOSTROPHE) throw new Damage('an attribute value without quotes', this.base + here)
			const from = ++here
			while (here < length && (byte = bytes[here] as number) !== quote) {
				if (byte === LT) throw new Damage('a tag inside an attribute value', this.base + here)
				here++
			}
			if (here >= length) return -1
			const index = this.count++
			this.attributeNames[index] = names.intern(bytes, attributeAt, attributeTo, attributeHash)
			this.attributeFrom[index] = from
			this.attributeTo[index] = here
			if (bytes[attributeAt] === 120 && startsXmlns(bytes, attributeAt, attributeTo)) declares = true
			here++
		}
		const empty = byte === SLASH
		if (empty) {
			if (here + 1 >= length) return -1
			if (bytes[here + 1] !== GT) throw new Damage('a slash inside a tag', this.base + here)
			here++
		}
		this.enter(names.intern(bytes, at + 1, nameTo, hash), declares, empty, this.base + at)
		return here + 1
	}

	private enter(name: QName, declares: boolean, empty: boolean, offset: number): void {
		if (this.open.length === 0) {
			if (this.seenRoot) throw new Damage('more than one root element', offset)
			this.seenRoot = true
		}
		this.budget.check('xmlAttributes', this.count)
		this.budget.check('xmlDepth', this.open.length + 1)
		this.refuseTwice(offset)
		this.scopes.push(declares ? this.scope : undefined)
		if (declares) this.scope = new Scope(this.scope, this.declared())
		this.open.push(name)
		this.handler.open(this.scope.element(name), this, offset)
		if (empty) this.leave(name, offset)
	}

	private refuseTwice(offset: number): void {
		if (this.count < 2) return
		if (this.count > 12) {
			const seen = new Set<number>()
			for (let index = 0; index < this.count; index++) seen.add((this.attributeNames[index] as QName).id)
			if (seen.size < this.count) throw new Damage('an attribute twice in one tag', offset)
			return
		}
		for (let one = 1; one < this.count; one++) {
			for (let other = 0; other < one; other++) if (this.attributeNames[one] === this.attributeNames[other]) throw new Damage('an attribute twice in one tag', offset)
		}
	}

	private declared(): Map<string, string> {
		const prefixes = new Map<string, string>()
		for (let index = 0; index < this.count; index++) {
			const name = this.attributeNames[index] as QName
			if (name.prefix === 'xmlns') prefixes.set(name.local, this.value(index))
			else if (name.prefix === '' && name.local === 'xmlns') prefixes.set('', this.value(index))
		}
		return prefixes
	}
}

/** Reads a whole part that is in memory. */
export function readXml(bytes: Uint8Array, budget: Budget, handler: XmlHandler): void {
	const reader = new XmlReader(handler, budget)
	reader.write(bytes)
	reader.end()
}

function isSpace(byte: number): boolean {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

function endsName(byte: number): boolean {
	return byte <= 32 || byte === GT || byte === SLASH || byte === EQUALS || byte === LT || byte === QUOTE || byte === APOSTROPHE
}

function startsXmlns(bytes: Uint8Array, from: number, to: number): boolean {
	return to - from >= 5 && bytes[from + 1] === 109 && bytes[from + 2] === 108 && bytes[from + 3] === 110 && bytes[from + 4] === 115 && (to - from === 5 || bytes[from + 5] === COLON)
}

/** Where text may be cut so that neither a character nor an entity is divided. */
function textCut(bytes: Uint8Array, from: number, to: number): number {
	let cut = to
	const ampersand = bytes.lastIndexOf(38, to - 1)
	if (ampersand >= from && ampersand > to - 64 && bytes.indexOf(59, ampersand) < 0) cut = ampersand
	while (cut > from && ((bytes[cut - 1] as number) & 0xc0) === 0x80) cut--
	if (cut > from && (bytes[cut - 1] as number) >= 0xc0) cut--
	return cut
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
	const whole = new Uint8Array(one.length + other.length)
	whole.set(one)
	whole.set(other, one.length)
	return whole
}
