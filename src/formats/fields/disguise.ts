// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** When text is there and nobody can read it, in words that all text formats share. */

/** Characters of such a text that are kept to show it. */
export const SAMPLE = 80

/** The least part of full light in red, green and blue that nobody tells from paper. */
const PAPER = 0xf5
/** Points. */
const READABLE = 2
/** Single letters fill gaps in layouts. */
const LETTERS = 3

/** Whether a colour, `#ffffff` or `FFFFFF`, is that of paper. */
export function isPaper(colour: string): boolean {
	const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim())
	return digits !== null && digits.slice(1).every((pair) => Number.parseInt(pair, 16) >= PAPER)
}

export function isTooSmall(points: number): boolean {
	return points <= READABLE
}

/** Whether a text says anything. */
export function hasWords(text: string): boolean {
	return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LETTERS
}
