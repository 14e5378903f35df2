// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts fields together again from the marks and runs a word processor scatters them over: begin, instruction, separator, result, end, nested at will. ECMA-376-1 §17.16.18. */

import type { Found, Sighting } from '../format.ts'
import { reportInstruction } from './field-code.ts'
import { parseInstruction, quotedText, type Instruction } from './instruction.ts'

interface OpenField {
	readonly at: Sighting['at']
	instruction: string
	result: string
	inResult: boolean
}

/** What a field gives to the one around it is cut here, so that nesting cannot multiply. */
const LONGEST_VALUE = 1_024
const LONGEST_INSTRUCTION = 65_536

/** One for each text that can hold fields. Feed it in document order; call `finish` at the end. */
export class FieldStack {
	private readonly open: OpenField[] = []
	/** Values of `SET` fields, by lower-case bookmark: a `REF` in an instruction stands for them. */
	private readonly bookmarks = new Map<string, string>()
	private readonly found: Found

	constructor(found: Found) {
		this.found = found
	}

	/** The text given now belongs to an instruction or to the result of a nested field. */
	get wantsText(): boolean {
		return this.open.length > 0
	}

	/** The text given now belongs to an instruction, not to a result. */
	get inInstruction(): boolean {
		const field = this.open[this.open.length - 1]
		return field !== undefined && !field.inResult
	}

	begin(at: Sighting['at']): void {
		this.found.budget.spend('steps')
		this.open.push({ at, instruction: '', result: '', inResult: false })
	}

	text(text: string): void {
		const field = this.open[this.open.length - 1]
		if (field === undefined) return
		if (!field.inResult) {
			if (field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text
		} else if (this.open.length > 1 && field.result.length < LONGEST_VALUE) field.result += text
	}

	separate(): void {
		const field = this.open[this.open.length - 1]
		if (field !== undefined) field.inResult = true
	}

	end(): void {
		const field = this.open.pop()
		if (field === undefined) return
		this.found.budget.spend('steps', field.instruction.length)
		const instruction = parseInstruction(field.instruction)
		reportInstruction(instruction, field.instruction, this.found, field.at)
		const value = this.value(field, instruction)
		if (this.open.length > 0) this.text(value.slice(0, LONGEST_VALUE))
	}

	/** Fields that were never closed are reported as well. */
	finish(): void {
		while (this.open.length > 0) this.end()
	}

	/** What the field around sees in its place. */
	private value(field: OpenField, { name, words }: Instruction): string {
		if (name === 'QUOTE') return quotedText(words)
		if (name === 'SET' && words[0] !== undefined && this.bookmarks.size < 10_000) {
			this.bookmarks.set(words[0].text.toLowerCase(), quotedText(words.slice(1)).slice(0, LONGEST_VALUE))
			return ''
		}
		const bookmark = this.bookmarks.get((name === 'REF' ? (words[0]?.text ?? '') : name).toLowerCase())
		if (bookmark !== undefined) return bookmark
		return field.result !== '' ? field.result : field.instruction
	}
}
