// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Markup that may be as long as the document and is never held in memory as a whole: comments, instructions, document type declarations. XML 1.0 §2.5, §2.6, §2.8. */

import { utf8 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { isName } from './characters.ts'

/** Goes through chunks until a piece of markup ends. */
export interface MarkupEnd {
	/** @returns where the markup ends in `bytes`, or -1 if it goes on after them */
	find(bytes: Uint8Array, from: number): number
}

const DASH = 45, GT = 62, LT = 60, QUESTION = 63, QUOTE = 34, APOSTROPHE = 39, OPEN = 91, CLOSE = 93

export class CommentEnd implements MarkupEnd {
	private dashes = 0

	find(bytes: Uint8Array, from: number): number {
		for (let at = from; at < bytes.length; at++) {
			const byte = bytes[at]
			if (this.dashes === 2) {
				if (byte !== GT) throw new Damage('two dashes inside a comment')
				return at + 1
			}
			this.dashes = byte === DASH ? this.dashes + 1 : 0
		}
		return -1
	}
}

/** Collects the beginning of something long. */
class Beginning {
	private readonly pieces: Uint8Array[] = []
	private length = 0
	private readonly most: number

	constructor(most: number) {
		this.most = most
	}

	add(bytes: Uint8Array, from: number, to: number): void {
		const end = Math.min(to, from + this.most - this.length)
		if (end <= from) return
		this.pieces.push(bytes.slice(from, end))
		this.length += end - from
	}

	text(): string {
		return this.pieces.map(utf8).join('')
	}
}

export class InstructionEnd implements MarkupEnd {
	private readonly content = new Beginning(4_096)
	private readonly done: (content: string) => void
	private seenQuestion = false

	constructor(done: (content: string) => void) {
		this.done = done
	}

	find(bytes: Uint8Array, from: number): number {
		for (let at = from; at < bytes.length; at++) {
			if (this.seenQuestion && bytes[at] === GT) {
				this.content.add(bytes, from, at)
				const text = this.content.text()
				this.done(text.endsWith('?') ? text.slice(0, -1) : text)
				return at + 1
			}
			this.seenQuestion = bytes[at] === QUESTION
		}
		this.content.add(bytes, from, bytes.length)
		return -1
	}
}

/** @throws {Damage} there is no target, or no white space after it */
export function splitInstruction(content: string): { readonly target: string; readonly rest: string } {
	const space = content.search(/[ \t\r\n]/)
	const target = space < 0 ? content : content.slice(0, space)
	if (!isName(target)) throw new Damage('an instruction without a target')
	return { target, rest: space < 0 ? '' : content.slice(space).trimStart().replace(/\r\n?/g, '\n') }
}

const DECLARATION = /^version\s*=\s*(["'])1\.[0-9]+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][A-Za-z0-9._-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/

/** @throws {Damage} the XML declaration is none (§2.8, production XMLDecl) */
export function checkDeclaration(content: string): void {
	if (!DECLARATION.test(content)) throw new Damage('an XML declaration that is none')
}

/** Skips a document type declaration; quotes, comments and instructions in it may contain brackets. */
export class DoctypeEnd implements MarkupEnd {
	private readonly content = new Beginning(70_000)
	private readonly done: (content: string) => void
	private inside: 'declarations' | 'quote' | 'comment' | 'instruction' = 'declarations'
	private quote = 0
	private hasSubset = false
	/** The last bytes, for markers that a chunk may cut. */
	private recent = 0

	constructor(done: (content: string) => void) {
		this.done = done
	}

	find(bytes: Uint8Array, from: number): number {
		for (let at = from; at < bytes.length; at++) {
			if (!this.endsAt(bytes[at] as number)) continue
			this.content.add(bytes, from, at + 1)
			this.finish()
			return at + 1
		}
		this.content.add(bytes, from, bytes.length)
		return -1
	}

	private finish(): void {
		const content = this.content.text()
		const [, space = '', name = ''] = /^([ \t\r\n]*)([^\s[>]*)/.exec(content) ?? []
		if (space === '' || !isName(name)) throw new Damage('a document type declaration without a name')
		this.done(`<!DOCTYPE${content}`)
	}

	private endsAt(byte: number): boolean {
		this.recent = ((this.recent << 8) | byte) >>> 0
		if (this.inside === 'quote') {
			if (byte === this.quote) this.inside = 'declarations'
		} else if (this.inside === 'comment') {
			if ((this.recent & 0xffffff) === 0x2d2d3e) this.inside = 'declarations'
		} else if (this.inside === 'instruction') {
			if ((this.recent & 0xffff) === 0x3f3e) this.inside = 'declarations'
		} else if (this.recent === 0x3c212d2d) this.enter('comment')
		else if ((this.recent & 0xffff) === ((LT << 8) | QUESTION)) this.enter('instruction')
		else if (byte === QUOTE || byte === APOSTROPHE) {
			this.inside = 'quote'
			this.quote = byte
		} else if (byte === OPEN) this.hasSubset = true
		else if (byte === CLOSE) this.hasSubset = false
		else return byte === GT && !this.hasSubset
		return false
	}

	/** What belongs to the beginning of a comment does not belong to its end, too. */
	private enter(inside: 'comment' | 'instruction'): void {
		this.inside = inside
		this.recent = 0
	}
}

