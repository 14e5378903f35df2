// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ToUnicode: which characters the codes of a font mean. ISO 32000-2 §9.10.3, Adobe Technical Note 5014 for the syntax. */

import { decodeText, latin1 } from '../../../bytes/text.ts'
import type { Budget } from '../../../model/budget.ts'
import { Lexer } from '../../../formats/pdf/lexer.ts'
import { PdfString, type Value } from '../../../formats/pdf/values.ts'

/** Codes one range may cover: two bytes. */
const RANGE = 65_536

export interface CharacterMap {
	/** Characters by code. */
	readonly characters: ReadonlyMap<number, string>
	/** Bytes of a code, by its first byte; 0 where no code begins with it. */
	readonly lengths: Uint8Array
}

export function readCharacterMap(bytes: Uint8Array, budget: Budget): CharacterMap {
	const characters = new Map<number, string>()
	const lengths = new Uint8Array(256)
	const lexer = new Lexer(bytes, 0, bytes.length, budget)
	let operands: Value[] = []
	while (lexer.at < lexer.end) {
		budget.spend('steps')
		const value = lexer.value()
		if (value !== undefined) {
			operands.push(value)
			continue
		}
		if (typeof lexer.stop !== 'object') {
			if (lexer.stop === 'end') break
			continue
		}
		const word = lexer.stop.keyword
		if (word === 'endcodespacerange') readLengths(operands, lengths)
		else if (word === 'endbfchar') readPairs(operands, characters)
		else if (word === 'endbfrange') readRanges(operands, characters, budget)
		operands = []
	}
	return { characters, lengths }
}

function readLengths(operands: readonly Value[], lengths: Uint8Array): void {
	for (let index = 0; index + 1 < operands.length; index += 2) {
		const low = operands[index]
		const high = operands[index + 1]
		if (!(low instanceof PdfString) || !(high instanceof PdfString) || low.bytes.length === 0) continue
		const length = Math.min(4, low.bytes.length)
		for (let first = low.bytes[0] as number; first <= (high.bytes[0] ?? 0); first++) lengths[first] = length
	}
}

function readPairs(operands: readonly Value[], characters: Map<number, string>): void {
	for (let index = 0; index + 1 < operands.length; index += 2) {
		const code = codeOf(operands[index])
		const target = operands[index + 1]
		if (code !== undefined && target instanceof PdfString) characters.set(code, textOf(target))
	}
}

function readRanges(operands: readonly Value[], characters: Map<number, string>, budget: Budget): void {
	for (let index = 0; index + 2 < operands.length; index += 3) {
		const low = codeOf(operands[index])
		const high = codeOf(operands[index + 1])
		const target = operands[index + 2]
		if (low === undefined || high === undefined || high < low || high - low >= RANGE) continue
		budget.spend('steps', high - low)
		if (Array.isArray(target)) {
			;(target as readonly Value[]).slice(0, high - low + 1).forEach((item, place) => {
				if (item instanceof PdfString) characters.set(low + place, textOf(item))
			})
		} else if (target instanceof PdfString) {
			const first = textOf(target)
			const last = first.charCodeAt(first.length - 1)
			for (let code = low; code <= high; code++) characters.set(code, first === '' ? '' : first.slice(0, -1) + String.fromCharCode((last + code - low) & 0xffff))
		}
	}
}

function codeOf(value: Value | undefined): number | undefined {
	if (!(value instanceof PdfString) || value.bytes.length === 0 || value.bytes.length > 4) return undefined
	let code = 0
	for (const byte of value.bytes) code = code * 256 + byte
	return code
}

/** UTF-16; one byte is what careless programs write. */
function textOf(value: PdfString): string {
	const { bytes } = value
	return bytes.length === 1 ? latin1(bytes) : decodeText(bytes.subarray(0, 128), 'utf-16be')
}
