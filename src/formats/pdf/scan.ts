// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The second view of a file: every `N G obj` in it, whatever the cross-reference says. */

import type { Budget } from '../../model/budget.ts'
import { isDigit, isRegular, isSpace } from './characters.ts'

export interface Scan {
	/** Object numbers in the order of the file. */
	readonly nums: readonly number[]
	readonly gens: readonly number[]
	/** First byte of each object number, ascending. */
	readonly offsets: readonly number[]
}

const J = 106, B = 98, O = 111

/** Digits an object number or a generation may have. */
const DIGITS = 10

/** Finds all of them in one pass: the letter j is rare in PDF syntax, so the search mostly runs at the speed of memory. */
export function scanObjects(bytes: Uint8Array, budget: Budget): Scan {
	const nums: number[] = []
	const gens: number[] = []
	const offsets: number[] = []
	for (let at = bytes.indexOf(J); at >= 0; at = bytes.indexOf(J, at + 1)) {
		if (bytes[at - 1] !== B || bytes[at - 2] !== O || (isRegular(bytes[at + 1]) && !isDigit(bytes[at + 1]))) continue
		const gen = numberBefore(bytes, at - 2)
		if (gen === undefined || gen.from === 0 || !isSpace(bytes[gen.from - 1])) continue
		const num = numberBefore(bytes, gen.from)
		if (num === undefined || (isRegular(bytes[num.from - 1]) && !followsEndobj(bytes, num.from))) continue
		budget.spend('pdfObjects')
		nums.push(num.value)
		gens.push(gen.value)
		offsets.push(num.from)
	}
	return { nums, gens, offsets }
}

/** Some writers put no white space between two objects. */
function followsEndobj(bytes: Uint8Array, at: number): boolean {
	return at >= 6 && bytes[at - 1] === J && bytes[at - 2] === B && bytes[at - 3] === O && bytes[at - 4] === 100
}

function numberBefore(bytes: Uint8Array, before: number): { readonly value: number; readonly from: number } | undefined {
	let end = before
	while (end > 0 && isSpace(bytes[end - 1])) end--
	let from = end
	while (from > 0 && end - from < DIGITS && isDigit(bytes[from - 1])) from--
	if (from === end) return undefined
	let value = 0
	for (let at = from; at < end; at++) value = value * 10 + (bytes[at] as number) - 48
	return { value, from }
}

/** Index of the last object that begins at or before `offset`, or -1. */
export function objectBefore(scan: Scan, offset: number): number {
	let low = 0
	let high = scan.offsets.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((scan.offsets[middle] as number) <= offset) low = middle + 1
		else high = middle
	}
	return low - 1
}
