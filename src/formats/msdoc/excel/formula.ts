// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Turns the tokens of a formula back into text, joins constant pieces of strings, and lists the calls worth telling. [MS-XLS] §2.5.198. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { utf16 } from '../../../bytes/text.ts'
import { textOf, type TextStyle } from './biff-text.ts'
import { functionKind, isNaming, isReaching, USER_DEFINED } from './functions.ts'
import { operators, plainToken, token, tokenEnd, type FormulaVersion } from './tokens.ts'

export interface Operand {
	/** As a user would read it, shortened. */
	readonly text: string
	/** What it is once calculated, where only constants are in it. */
	readonly value?: string
}

export interface Call {
	/** Upper case, without the prefix of later functions. */
	readonly name: string
	readonly arguments: readonly Operand[]
}

/** What numbers in a formula stand for. */
export interface FormulaNames extends TextStyle {
	readonly version: FormulaVersion
	/** Defined name number `index`, from 1. */
	definedName(index: number): string
	/** Name number `index`, from 1, of the external workbook, application or add-in behind `link`. */
	externalName(link: number, index: number): string
	/** Sheet in front of a reference. Before BIFF8 the formula itself has the number of the sheet where `link` is negative. */
	sheetName(link: number, sheet: number): string
}

export interface Formula {
	readonly text: string
	readonly calls: readonly Call[]
}

const LONGEST_TEXT = 400
const LONGEST_VALUE = 4_096
const MOST_CALLS = 50

/** Whether it is worth turning into text: it calls a function that is told about, or one that only has a name. Linear, allocates nothing. */
export function hasNotableCall(bytes: Uint8Array, names: FormulaNames): boolean {
	const { version } = names
	for (let at = 0, end = tokenEnd(bytes, 0, version); end !== undefined; at = end, end = tokenEnd(bytes, at, version)) {
		const kind = plainToken(bytes[at] as number)
		if (kind === token.oldCommand) return true
		if (kind !== token.function && kind !== token.variableFunction) continue
		const { id, isCommand } = functionNumber(bytes, at + (kind === token.function ? 1 : 2), version)
		if (isCommand || id === USER_DEFINED || notableIds.has(id)) return true
	}
	return false
}

const notableIds: ReadonlySet<number> = new Set(Array.from({ length: 400 }, (_, id) => id).filter((id) => {
	const { name } = functionKind(id, false)
	return isReaching(name) || isNaming(name)
}))

function functionNumber(bytes: Uint8Array, at: number, version: number): { readonly id: number; readonly isCommand: boolean } {
	const low = bytes[at] ?? 0
	if (version < 4) return { id: low, isCommand: false }
	const high = bytes[at + 1] ?? 0
	return { id: low | ((high & 0x7f) << 8), isCommand: (high & 0x80) !== 0 }
}

/** Reads a formula without its leading length. What comes before a token nobody knows is kept. */
export function readFormula(bytes: Uint8Array, names: FormulaNames): Formula {
	const stack = new FormulaStack(bytes, names)
	stack.run()
	return { text: stack.text(), calls: stack.calls }
}

class FormulaStack {
	readonly calls: Call[] = []
	private readonly operands: Operand[] = []
	private readonly bytes: Uint8Array
	private readonly names: FormulaNames

	constructor(bytes: Uint8Array, names: FormulaNames) {
		this.bytes = bytes
		this.names = names
	}

	run(): void {
		const { bytes, names: { version } } = this
		for (let at = 0, end = tokenEnd(bytes, 0, version); end !== undefined; end = tokenEnd(bytes, at, version)) {
			this.token(plainToken(bytes[at] as number), new ByteReader(bytes.subarray(at + 1, end)))
			at = end
		}
	}

	text(): string {
		return cut(this.operands.map((operand) => operand.text).join(' '))
	}

	private pop(): Operand {
		return this.operands.pop() ?? { text: '?' }
	}

	private push(text: string, value?: string): void {
		this.operands.push(value === undefined ? { text: cut(text) } : { text: cut(text), value: value.slice(0, LONGEST_VALUE) })
	}

	private token(kind: number, reader: ByteReader): void {
		if (kind >= token.add && kind < token.unaryPlus) return this.operator(kind)
		switch (kind) {
			case token.unaryPlus: return
			case token.unaryMinus: return this.unary(kind)
			case token.percent: return this.push(`${this.pop().text}%`)
			case token.parentheses: return this.parentheses()
			case token.missing: return this.push('')
			case token.text: return this.string(reader)
			case token.attribute:
				if ((reader.u8() & 0x10) !== 0) this.call('SUM', 1)
				return
			case token.error: return this.push('#ERROR')
			case token.truth: return this.push(reader.u8() === 0 ? 'FALSE' : 'TRUE')
			case token.integer: return this.constant(reader.u16())
			case token.number: return this.constant(reader.view.getFloat64(reader.at, true))
			case token.array: return this.push('{…}')
			case token.function: return this.fixedFunction(reader)
			case token.variableFunction: return this.variableFunction(reader)
			case token.oldCommand: return this.call(functionKind(reader.seek(1).u8(), true).name, reader.u8() & 0x7f)
			case token.name: return this.push(this.names.definedName(this.names.version === 12 ? reader.u32() : reader.u16()))
			case token.externalName: return this.externalName(reader)
			case token.reference:
			case token.relativeReference: return this.push(this.cell(reader))
			case token.area:
			case token.relativeArea: return this.push(this.area(reader))
			case token.referenceError:
			case token.areaError:
			case token.sheetReferenceError:
			case token.sheetAreaError: return this.push('#REF!')
			case token.sheetReference:
			case token.sheetArea: return this.sheetReference(kind, reader)
		}
	}

	private operator(kind: number): void {
		const right = this.pop()
		const left = this.pop()
		this.push(`${left.text}${operators[kind - token.add] ?? '?'}${right.text}`, calculated(kind, left.value, right.value))
	}

	private unary(kind: number): void {
		const { text, value } = this.pop()
		this.push(`-${text}`, calculated(token.subtract, '0', kind === token.unaryMinus ? value : undefined))
	}

	private parentheses(): void {
		const { text, value } = this.pop()
		this.push(`(${text})`, value)
	}

	private string(reader: ByteReader): void {
		const value = this.names.version === 12 ? utf16(reader.take(reader.u16() * 2)) : textOf(reader, reader.u8(), this.names)
		this.push(`"${value.slice(0, LONGEST_TEXT)}"`, value)
	}

	private constant(value: number): void {
		this.push(String(value), String(value))
	}

	private fixedFunction(reader: ByteReader): void {
		const { id, isCommand } = functionNumber(reader.bytes, 0, this.names.version)
		const kind = functionKind(id, isCommand)
		this.call(kind.name, kind.arguments ?? 1)
	}

	private variableFunction(reader: ByteReader): void {
		const count = reader.u8() & 0x7f
		const { id, isCommand } = functionNumber(reader.bytes, 1, this.names.version)
		if (id !== USER_DEFINED || isCommand) return this.call(functionKind(id, isCommand).name, count)
		this.call(undefined, count)
	}

	/** A call with the last `count` operands; without a name, the first of them is the name. */
	private call(known: string | undefined, count: number): void {
		const operands: Operand[] = []
		for (let index = 0; index < count && this.operands.length > 0; index++) operands.unshift(this.pop())
		const name = known ?? (operands.shift()?.text ?? '').replace(/^.*!/, '').replace(/^_xl(?:fn|ws|udf)\./i, '').toUpperCase()
		if ((isReaching(name) || isNaming(name)) && this.calls.length < MOST_CALLS) this.calls.push({ name, arguments: operands })
		this.push(`${name}(${operands.map((operand) => operand.text).join(',')})`, folded(name, operands))
	}

	private externalName(reader: ByteReader): void {
		const { version } = this.names
		const link = version >= 8 ? reader.u16() : reader.i16()
		if (version < 8) reader.skip(8)
		this.push(this.names.externalName(link, version === 12 ? reader.u32() : reader.u16()))
	}

	private sheetReference(kind: number, reader: ByteReader): void {
		const isNew = this.names.version >= 8
		const link = isNew ? reader.u16() : reader.i16()
		const sheet = isNew ? 0 : reader.skip(8).u16()
		if (!isNew) reader.skip(2)
		this.push(`${this.names.sheetName(link, sheet)}!${kind === token.sheetArea ? this.area(reader) : this.cell(reader)}`)
	}

	private cell(reader: ByteReader): string {
		const { version } = this.names
		const row = version === 12 ? reader.u32() : reader.u16() & (version === 8 ? 0xffff : 0x3fff)
		const column = version >= 8 ? reader.u16() : reader.u8()
		return cellName(row, column & 0x3fff)
	}

	private area(reader: ByteReader): string {
		const { version } = this.names
		const rows = version >= 8 ? 0xffff : 0x3fff
		const first = version === 12 ? reader.u32() : reader.u16() & rows
		const last = version === 12 ? reader.u32() : reader.u16() & rows
		const left = version >= 8 ? reader.u16() : reader.u8()
		const right = version >= 8 ? reader.u16() : reader.u8()
		return `${cellName(first, left & 0x3fff)}:${cellName(last, right & 0x3fff)}`
	}
}

function cut(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
}

/** `A1` for row and column 0. */
export function cellName(row: number, column: number): string {
	let letters = ''
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
	return `${letters}${row + 1}`
}

/** Authors of malicious macros spell commands with sums of character codes. */
function calculated(kind: number, left: string | undefined, right: string | undefined): string | undefined {
	if (left === undefined || right === undefined) return undefined
	if (kind === token.join) return left + right
	const one = Number(left)
	const other = Number(right)
	if (kind === token.add) return String(one + other)
	if (kind === token.subtract) return String(one - other)
	return kind === token.multiply ? String(one * other) : undefined
}

function folded(name: string, operands: readonly Operand[]): string | undefined {
	if (name === 'CHAR') {
		const code = Number(operands[0]?.value ?? Number.NaN)
		return code >= 1 && code <= 255 ? String.fromCharCode(code) : undefined
	}
	if (name !== 'CONCATENATE') return undefined
	const values = operands.map((operand) => operand.value)
	return values.includes(undefined) ? undefined : values.join('')
}
