// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Plain text in UTF-8, UTF-16 or an 8-bit encoding, for what nobody else recognises; scripts among it are named so. */

import { decodeText, indexOfBytes, asciiBytes } from '../../bytes/text.ts'
import { defineFormat, type Found } from '../format.ts'
import { reportFormula } from '../ooxml/formula.ts'
import { Reading } from '../ooxml/reading.ts'
import { scriptLanguage } from './script-signs.ts'
import { hasBinary } from './signature-checks.ts'

const SAMPLE = 4_096
/** How far into a text the beginning of an RTF document still is one: readers differ in what they skip. */
const RTF_SEARCH = 65_536
/** How much of a text is looked at as a table. */
const CELLS_SEARCH = 1_048_576
/** The topic of a DDE formula is a command line at most. */
const LONGEST_TOPIC = 2_000

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export const text = defineFormat({
	id: 'text',
	recognises: (bytes) => (bytes.length > 0 && textEncoding(bytes, SAMPLE) !== undefined ? 'fallback' : 'no'),
	read(bytes, found) {
		const encoding = textEncoding(bytes, bytes.length)
		if (encoding === undefined) {
			found.identify({ id: 'unknown' })
			found.gap('unsupported', 'text followed by binary data')
		}
		const sample = decodeText(bytes.subarray(0, CELLS_SEARCH), encoding ?? 'windows-1252')
		const language = scriptLanguage(sample)
		if (language !== undefined) found.identify({ id: 'script', version: language })
		else reportCells(sample, found)
		readHiddenRtf(bytes, found)
	},
})

/** The encoding in which the first `length` bytes are text, or undefined. Bytes from 0x80 up are letters in some 8-bit encoding. */
export function textEncoding(bytes: Uint8Array, length: number): Encoding | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return 'utf-16le'
	if (first === 0xfe && second === 0xff) return 'utf-16be'
	if (!hasBinaryButEscapes(bytes, length)) return first === 0xef && second === 0xbb ? 'utf-8' : 'windows-1252'
	if (bytes.length >= 4 && second === 0 && bytes[3] === 0 && first !== 0 && evenZeroes(bytes, 1, length)) return 'utf-16le'
	if (bytes.length >= 4 && first === 0 && bytes[2] === 0 && second !== 0 && evenZeroes(bytes, 0, length)) return 'utf-16be'
	return undefined
}

/** Old texts end with the byte 0x1A, and terminals leave escapes in logs. */
function hasBinaryButEscapes(bytes: Uint8Array, length: number): boolean {
	const to = Math.min(length, bytes.length)
	for (let at = 0; at < to; at++) {
		const byte = bytes[at] as number
		if (byte < 32 && byte !== 27 && byte !== 8 && hasBinary(bytes, at, at + 1) && !(byte === 26 && at >= bytes.length - 2)) return true
	}
	return false
}

/** Most text is Latin: every second byte of UTF-16 is then zero. */
function evenZeroes(bytes: Uint8Array, from: number, length: number): boolean {
	const to = Math.min(length, bytes.length, SAMPLE)
	let zeroes = 0
	let seen = 0
	for (let at = from; at < to; at += 2) {
		seen++
		if (bytes[at] === 0) zeroes++
	}
	return zeroes > seen * 0.6
}

/** `{\rt` behind other text is no RTF document for an office program; what it hides is looked at all the same. */
function readHiddenRtf(bytes: Uint8Array, found: Found): void {
	const at = indexOfBytes(bytes, asciiBytes('{\\rt'), 0, RTF_SEARCH)
	if (at <= 0) return
	found.fact({ kind: 'structure', defect: 'rtf-data-before', detail: `${at} bytes`, at: { offset: at } })
	found.part(bytes.subarray(at), { name: 'rtf', role: 'content' })
}

/**
 * A spreadsheet program calculates formulas in comma-separated values. Only those that start another program,
 * `=application|topic!item`, are told from ordinary text.
 */
function reportCells(text: string, found: Found): void {
	const cells = new Reading(found)
	let bang = -1
	for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
		const before = /(?:^|[,;\t"\n])[ ]{0,8}([=+\-@][^\n,;\t|]{0,60})$/.exec(text.slice(Math.max(0, bar - 80), bar))
		if (before === null) continue
		// asked for growing places only, so that all searches together are one
		if (bang < bar) bang = text.indexOf('!', bar)
		if (bang < 0) return
		if (bang - bar > LONGEST_TOPIC) continue
		const topic = text.slice(bar + 1, bang)
		if (!topic.includes('\n')) reportFormula(`${before[1]}|${topic}${/^![\w$.']*/.exec(text.slice(bang, bang + 80))?.[0] ?? ''}`, cells, { offset: bar })
	}
}
