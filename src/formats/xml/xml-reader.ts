// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * A streaming XML 1.0 reader (fifth edition) with namespaces, over bytes. It builds no tree, expands no entity but the
 * five predefined ones and character references, and reads no DTD. Handlers compare short strings like `text:a`,
 * whatever prefix the document uses; a name in an unknown namespace is `{uri}local`. How the document is cut into
 * chunks makes no difference, except that text may come in pieces.
 */

import { latin1, utf8 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { isSpace, nameBytes, plainBytes } from './characters.ts'
import { decodeEntities, skipReference } from './entities.ts'
import { XmlInput } from './input.ts'
import { CommentEnd, DoctypeEnd, InstructionEnd, checkDeclaration, splitInstruction, type MarkupEnd } from './long-markup.ts'
import { Bindings, QNames, isAt, type QName, type Scope } from './qnames.ts'
import { TagAttributes, isDeclaration, type XmlAttributes } from './tag-attributes.ts'
import { TagBuffer } from './tag-buffer.ts'

export type { XmlAttributes }

/** What a reader of XML is told. All offsets count bytes of the UTF-8 form from the start of the part. */
export interface XmlHandler {
	open(name: string, attributes: XmlAttributes, offset: number): void
	close?(name: string, offset: number): void
	/** Character data and CDATA, decoded, possibly in pieces. Only called while the reader's `wantsText` is true. */
	text?(text: string, offset: number): void
	/** The XML declaration is none. `content` is cut off after some thousand bytes. */
	instruction?(target: string, content: string): void
	/** There is a DTD. It is not processed; `content` is its start, up to some ten thousand characters. */
	doctype?(content: string, offset: number): void
}

/** Sees the bytes of a document as they are read; for whoever writes them again. */
export interface XmlTap {
	/** Character data that nobody wants as text; checked, with references unless `isData` (a CDATA section). */
	characters(bytes: Uint8Array, from: number, to: number, isData: boolean): void
	/** Bytes that were given so far are about to be overwritten. */
	settle(): void
}

const LT = 60, GT = 62, SLASH = 47, BANG = 33, QUESTION = 63, EQUALS = 61, QUOTE = 34, APOSTROPHE = 39, COLON = 58, AMPERSAND = 38, BRACKET = 93, RETURN = 13
/** A reference longer than this is none. */
const REFERENCE = 1_024
/** Zeros after the bytes in the buffer; more than any look ahead. */
const PADDING = 16
const NOTHING = new Uint8Array(0)

/** Push parser: `write` bytes as they come, then `end`. Throws `Damage` where the document is not well-formed and `LimitReached` where it is too deep. */
export class XmlReader {
	/** Handlers switch this on while they are inside an element whose text matters. */
	wantsText = false
	/** Gets what handlers do not. */
	tap: XmlTap | undefined
	/** The tag that the handler is being told of: from `tagFrom` to `tagTo` in `tagBytes`. */
	tagBytes: Uint8Array = NOTHING
	tagFrom = 0
	tagTo = 0
	/** It opens and closes its element. */
	isEmptyTag = false
	/** Its attributes, while it opens. */
	readonly attributes: TagAttributes
	private readonly handler: XmlHandler
	private readonly budget: Budget
	private readonly depthLimit: number
	private readonly attributeLimit: number
	private readonly input = new XmlInput((bytes) => this.take(bytes))
	/** What could not be read without what follows; always short. */
	private rest: Uint8Array | undefined
	/** A start or end tag whose end has not come yet. */
	private tag: TagBuffer | undefined
	/** A comment, instruction or DTD whose end has not come yet. */
	private long: MarkupEnd | undefined
	private isInData = false
	private store: Uint8Array = NOTHING
	private buffer: Uint8Array = NOTHING
	/** Offset of the current buffer's first byte. */
	private base = 0
	private hasSpecialText = false
	private readonly names = new QNames()
	/** What prefixes mean here. */
	readonly bindings = new Bindings()
	private readonly open: QName[] = []
	/** For every open element the scope it replaced. */
	private readonly scopes: (Scope | undefined)[] = []
	private seenRoot = false
	private isAtStart = true
	constructor(handler: XmlHandler, budget: Budget) {
		this.handler = handler
		this.budget = budget
		this.depthLimit = budget.limits.xmlDepth
		this.attributeLimit = budget.limits.xmlAttributes
		this.attributes = new TagAttributes(this.names, this.bindings.enter(new Map()))
	}

	/** How deep the reader is: the number of open elements. */
	get depth(): number {
		return this.open.length
	}

	write(chunk: Uint8Array): void {
		this.input.write(chunk)
	}

	/** The last chunk has been written. */
	end(): void {
		this.input.end()
		if (this.tag !== undefined || this.long !== undefined || this.isInData) throw new Damage('markup is never closed', this.base)
		if (this.rest !== undefined) this.consume(NOTHING, true)
		const unclosed = this.open[this.open.length - 1]
		if (unclosed !== undefined) throw new Damage(`element ${unclosed.local.slice(0, 40)} is never closed`, this.base)
		if (!this.seenRoot) throw new Damage('no root element', 0)
	}

	/** Checked UTF-8 from the input. */
	private take(bytes: Uint8Array): void {
		if (this.isAtStart && this.base === 0) this.base = this.input.mark
		this.consume(bytes, false)
	}

	/** Puts what was left over and `more` into the buffer, with zeros behind: they end every loop without a look at the length, since no document contains one. */
	private fill(more: Uint8Array): number {
		const before = this.rest?.length ?? 0
		const length = before + more.length
		if (length + PADDING > this.store.length) this.store = new Uint8Array(length + 4_096)
		if (this.rest !== undefined) this.store.set(this.rest)
		this.store.set(more, before)
		this.store.fill(0, length, length + PADDING)
		this.rest = undefined
		this.buffer = this.store.subarray(0, length + PADDING)
		return length
	}

	private consume(more: Uint8Array, last: boolean): void {
		const length = this.fill(more)
		const bytes = this.buffer
		this.hasSpecialText = bytes.indexOf(AMPERSAND) >= 0 || bytes.indexOf(BRACKET) >= 0
		let at = this.resume(length)
		while (at < length) {
			const from = at
			if (this.isInData) at = this.data(at, length)
			else if (bytes[at] === LT) at = this.markup(at, length)
			else at = this.run(at, length, last)
			if (at < 0) {
				if (last) throw new Damage('markup is never closed', this.base + from)
				this.tap?.settle()
				this.rest = bytes.slice(from, length)
				this.base += from
				return
			}
		}
		this.tap?.settle()
		this.base += length
	}

	/** Goes on with what the end of the last chunk had cut; returns where the next thing starts. */
	private resume(length: number): number {
		if (this.tag !== undefined) return this.resumeTag(this.tag, length)
		if (this.long !== undefined) return this.longMarkup(this.long, 0, length)
		return 0
	}

	private resumeTag(tag: TagBuffer, length: number): number {
		const chunk = this.buffer
		const end = tag.add(chunk.subarray(0, length))
		this.budget.check('xmlTagBytes', tag.length)
		if (end < 0) return length
		const { base } = this
		this.tag = undefined
		this.buffer = tag.padded(PADDING)
		this.base = tag.offset
		this.markup(0, tag.length)
		this.buffer = chunk
		this.base = base
		return end
	}

	/** Character data from `from` up to the next tag; returns where it ends, or -1 when it cannot be told yet. */
	private run(from: number, length: number, last: boolean): number {
		const bytes = this.buffer
		let to = from
		const near = from + 24
		while (to < near && to < length && bytes[to] !== LT) to++
		if (to === near && to < length) {
			to = bytes.indexOf(LT, to)
			if (to < 0) to = length
		}
		this.isAtStart = false
		if (this.open.length === 0) this.refuseText(from, to)
		else {
			if (to === length && !last) to = this.textCut(from, to)
			if (to === from) return -1
			this.characters(from, to)
		}
		return to
	}

	private refuseText(from: number, to: number): void {
		for (let at = from; at < to; at++) if (!isSpace(this.buffer[at] as number)) throw new Damage('text outside the root element', this.base + at)
	}

	private characters(from: number, to: number): void {
		if (this.wantsText && this.handler.text !== undefined) {
			const text = utf8(this.buffer.subarray(from, to))
			this.handler.text(this.plainText(text, from), this.base + from)
			return
		}
		if (this.hasSpecialText) {
			// nobody wants it, but it has to be right
			for (let at = from; at < to; at++) {
				const byte = this.buffer[at]
				if (byte === AMPERSAND) at = skipReference(this.buffer, at, to, this.attributes.hasDoctype)
				else if (byte === BRACKET && this.buffer[at + 1] === BRACKET && this.buffer[at + 2] === GT) throw new Damage('the end of a CDATA section that never began', this.base + at)
			}
		}
		this.tap?.characters(this.buffer, from, to, false)
	}

	private plainText(text: string, from: number): string {
		if (this.hasSpecialText && text.includes(']]>')) throw new Damage('the end of a CDATA section that never began', this.base + from)
		const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
		return this.hasSpecialText && lines.includes('&') ? decodeEntities(lines, this.attributes.hasDoctype) : lines
	}

	/** Where text may be cut so that no reference, line end or `]]>` is divided. */
	private textCut(from: number, to: number): number {
		const bytes = this.buffer
		if (this.hasSpecialText) {
			const floor = Math.max(from, to - REFERENCE)
			const ampersand = bytes.lastIndexOf(AMPERSAND, to - 1)
			if (ampersand >= floor && bytes.indexOf(59, ampersand) < 0) return ampersand
			let cut = to
			while (cut > from && cut > to - 2 && bytes[cut - 1] === BRACKET) cut--
			if (cut < to) return cut
		}
		return bytes[to - 1] === RETURN ? to - 1 : to
	}

	/** Reads the markup that starts at `at`; returns where it ends, or -1 when the chunk ends before it is known what it is. */
	private markup(at: number, length: number): number {
		const kind = this.buffer[at + 1]
		if (kind === 0) return -1
		const end = kind === SLASH ? this.endTag(at, length) : kind === QUESTION ? this.instruction(at, length) : kind === BANG ? this.declaration(at, length) : this.startTag(at, length)
		this.isAtStart = false
		return end
	}

	/** Keeps the beginning of a tag until its end comes. */
	private postpone(at: number, length: number): number {
		this.tag = new TagBuffer(this.base + at, this.buffer.subarray(at, length))
		this.budget.check('xmlTagBytes', length - at)
		return length
	}

	private endTag(at: number, length: number): number {
		const bytes = this.buffer
		const current = this.open[this.open.length - 1]
		const nameFrom = at + 2
		if (current !== undefined) {
			const to = nameFrom + current.bytes.length
			if (bytes[to] === GT && isAt(current.bytes, bytes, nameFrom, to)) {
				this.showTag(at, to + 1, false)
				this.leave(current, this.base + at)
				return to + 1
			}
		}
		const end = bytes.indexOf(GT, nameFrom)
		if (end < 0) return this.postpone(at, length)
		let to = end
		while (to > nameFrom && isSpace(bytes[to - 1] as number)) to--
		if (current === undefined || !isAt(current.bytes, bytes, nameFrom, to)) throw new Damage('end tag does not match its start tag', this.base + at)
		this.showTag(at, end + 1, false)
		this.leave(current, this.base + at)
		return end + 1
	}

	private showTag(from: number, to: number, isEmpty: boolean): void {
		this.tagBytes = this.buffer
		this.tagFrom = from
		this.tagTo = to
		this.isEmptyTag = isEmpty
	}

	private leave(name: QName, offset: number): void {
		const { attributes } = this
		this.handler.close?.(name.asElement(attributes.scope), offset)
		this.open.pop()
		const outer = this.scopes.pop()
		if (outer !== undefined) {
			this.bindings.leave(attributes.scope)
			attributes.scope = outer
		}
	}

	private instruction(at: number, length: number): number {
		const isFirst = this.isAtStart
		const long = new InstructionEnd((content) => {
			const { target, rest } = splitInstruction(content)
			if (target === 'xml' && isFirst) checkDeclaration(rest)
			else if (target.toLowerCase() === 'xml') throw new Damage('an XML declaration that is not at the start')
			else this.handler.instruction?.(target, rest)
		})
		return this.longMarkup(long, at + 2, length)
	}

	private declaration(at: number, length: number): number {
		const head = latin1(this.buffer, at + 2, Math.min(length, at + 9))
		if (head.startsWith('--')) return this.longMarkup(new CommentEnd(), at + 4, length)
		if (head === '[CDATA[') {
			if (this.open.length === 0) throw new Damage('character data outside the root element', this.base + at)
			this.isInData = true
			return at + 9
		}
		if (head === 'DOCTYPE') {
			const offset = this.base + at
			if (this.seenRoot || this.attributes.hasDoctype) throw new Damage('a document type declaration in the wrong place', offset)
			this.attributes.hasDoctype = true
			return this.longMarkup(new DoctypeEnd((content) => this.handler.doctype?.(content, offset)), at + 9, length)
		}
		if ('--'.startsWith(head) || '[CDATA['.startsWith(head) || 'DOCTYPE'.startsWith(head)) return -1
		throw new Damage('unknown declaration', this.base + at)
	}

	private longMarkup(long: MarkupEnd, at: number, length: number): number {
		const end = long.find(this.buffer.subarray(0, length), at)
		this.long = end < 0 ? long : undefined
		return end < 0 ? length : end
	}

	/** A CDATA section from `from` on. */
	private data(from: number, length: number): number {
		const bytes = this.buffer
		let end = bytes.indexOf(BRACKET, from)
		while (end >= 0 && end + 2 < length && (bytes[end + 1] !== BRACKET || bytes[end + 2] !== GT)) end = bytes.indexOf(BRACKET, end + 1)
		const isEnd = end >= 0 && end + 2 < length
		let to = end < 0 ? length : end
		if (end < 0 && bytes[to - 1] === RETURN) to--
		if (to > from && this.wantsText && this.handler.text !== undefined) {
			const text = utf8(bytes.subarray(from, to))
			this.handler.text(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, this.base + from)
		} else if (to > from) this.tap?.characters(bytes, from, to, true)
		if (isEnd) this.isInData = false
		return isEnd ? end + 3 : to > from ? to : -1
	}

	private startTag(at: number, length: number): number {
		const { attributes, buffer: bytes } = this
		attributes.buffer = bytes
		attributes.count = 0
		let here = at + 1
		let hash = 0
		let byte = 0
		while (nameBytes[byte = bytes[here] as number] === 1) {
			hash = (Math.imul(hash, 31) + byte) | 0
			here++
		}
		const nameTo = here
		let declares = false
		let prefixed = 0
		while (byte !== GT && byte !== SLASH) {
			const gap = here
			while (byte === 32 || byte === 10 || byte === 13 || byte === 9) byte = bytes[++here] as number
			if (byte === GT || byte === SLASH) break
			if (byte === 0) return this.postpone(at, length)
			if (gap === here) throw new Damage('a tag that is none', this.base + here)
			const from = here
			let attributeHash = 0
			let colon = -1
			let high = byte < COLON ? 128 : 0
			while (nameBytes[byte] === 1) {
				if (byte === COLON) colon = here
				attributeHash = (Math.imul(attributeHash, 31) + byte) | 0
				high |= byte
				byte = bytes[++here] as number
			}
			const to = here
			while (isSpace(byte)) byte = bytes[++here] as number
			if (byte === 0) return this.postpone(at, length)
			if (byte !== EQUALS || to === from) throw new Damage('an attribute without a value', this.base + from)
			do byte = bytes[++here] as number
			while (isSpace(byte))
			if (byte === 0) return this.postpone(at, length)
			if (byte !== QUOTE && byte !== APOSTROPHE) throw new Damage('an attribute value without quotes', this.base + here)
			const quote = byte
			const valueFrom = ++here
			let hasReference = false
			for (;;) {
				while (plainBytes[byte = bytes[here] as number] === 1) here++
				if (byte === quote) break
				if (byte === 0) return this.postpone(at, length)
				if (byte === LT) throw new Damage('a tag inside an attribute value', this.base + here)
				if (byte === AMPERSAND) hasReference = true
				here++
			}
			const index = attributes.add(from, to, colon, attributeHash, valueFrom, here)
			// names and values that nobody asks for have to be right, too
			if (high >= 128) attributes.qname(index)
			if (hasReference) attributes.value(index)
			if (bytes[from] === 120 && isDeclaration(bytes, from, to)) declares = true
			else if (colon >= 0) prefixed++
			byte = bytes[++here] as number
		}
		const isEmpty = byte === SLASH
		if (isEmpty) {
			byte = bytes[++here] as number
			if (byte === 0) return this.postpone(at, length)
			if (byte !== GT) throw new Damage('a slash inside a tag', this.base + here)
		}
		this.showTag(at, here + 1, isEmpty)
		this.enter(this.names.find(bytes, at + 1, nameTo, hash), declares, prefixed > 1, isEmpty, this.base + at)
		return here + 1
	}

	private enter(name: QName, declares: boolean, hasPrefixes: boolean, isEmpty: boolean, offset: number): void {
		const { attributes } = this
		if (this.open.length === 0) {
			if (this.seenRoot) throw new Damage('more than one root element', offset)
			this.seenRoot = true
		}
		if (this.open.length >= this.depthLimit) this.budget.check('xmlDepth', this.open.length + 1)
		if (attributes.count > 1) {
			if (attributes.count > this.attributeLimit) this.budget.check('xmlAttributes', attributes.count)
			if (attributes.hasNameTwice()) throw new Damage('an attribute twice in one tag', offset)
		}
		this.scopes.push(declares ? attributes.scope : undefined)
		if (declares) attributes.scope = this.bindings.enter(attributes.declared())
		if (hasPrefixes && attributes.hasMeaningTwice()) throw new Damage('an attribute twice in one tag', offset)
		this.open.push(name)
		this.handler.open(name.asElement(attributes.scope), attributes, offset)
		if (isEmpty) this.leave(name, offset)
	}
}

/** Reads a whole part that is in memory. */
export function readXml(bytes: Uint8Array, budget: Budget, handler: XmlHandler): void {
	const reader = new XmlReader(handler, budget)
	reader.write(bytes)
	reader.end()
}

/** A handler that says itself when it wants text. */
export interface ListeningHandler extends XmlHandler {
	/** Set by `readXmlListening`; true where character data matters from here on. */
	listen: (wanted: boolean) => void
}

/** `readXml` for a handler that listens. */
export function readXmlListening(bytes: Uint8Array, budget: Budget, handler: ListeningHandler): void {
	const reader = new XmlReader(handler, budget)
	handler.listen = (wanted) => {
		reader.wantsText = wanted
	}
	reader.write(bytes)
	reader.end()
}
