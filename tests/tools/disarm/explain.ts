// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Why a program shows other words of a safe copy than of its original. A reason is believed only where it can be checked:
 * against what the same program shows of the original a second time, against the content of parts that were left behind,
 * against results that the original holds. What no reason covers stays unexplained.
 */

import { unzipSync } from 'fflate'
import { quietFound } from '../../../src/formats/quiet-found.ts'
import { Budget } from '../../../src/model/budget.ts'
import type { Change } from '../../../src/model/disarm.ts'
import { defaultLimits } from '../../../src/model/limits.ts'
import { behindLock } from '../../../src/remedies/ooxml/lock.ts'

export interface Compared {
	/** Shown text of the original, of the original again under another clock, and of the copy. */
	readonly original: string
	readonly again: string
	readonly copy: string
	readonly originalBytes: Uint8Array
	readonly copyBytes: Uint8Array
	readonly changes: readonly Change[]
	/** The program calls the original broken, and not the copy. */
	readonly isBroken: boolean
	/** Names under which both were opened, which fields may show. */
	readonly names: readonly [original: string, copy: string]
}

export interface Explanation {
	/** Reasons that hold, in words; empty where the words are equal. */
	readonly reasons: readonly string[]
	/** Words that no reason covers, lost ones with a minus. */
	readonly unexplained: readonly string[]
}

type Counts = Map<string, number>

function countWords(text: string): Counts {
	const counts: Counts = new Map()
	for (const word of text.split(/\s+/)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
	return counts
}

/** Words that `one` has more often than `other`. */
function missing(one: Counts, other: Counts): string[] {
	const words: string[] = []
	for (const [word, count] of one) for (let more = other.get(word) ?? 0; more < count; more++) words.push(word)
	return words
}

const squeeze = (text: string): string => text.replace(/[\s\0\u00ad]+/g, '')

/** Everything that can be read as text in a part: markup without tags; pictures and objects as characters of one and of two bytes. */
function readable(name: string, bytes: Uint8Array, depth = 0): string {
	const { buffer, byteOffset, length } = bytes
	const raw = Buffer.from(buffer, byteOffset, length)
	if (depth < 3 && raw.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
		try {
			return Object.entries(unzipSync(bytes)).map(([inner, content]) => readable(inner, content, depth + 1)).join('')
		} catch {
			return ''
		}
	}
	if (/^\s*(?:\ufeff)?</.test(raw.subarray(0, 64).toString('utf8'))) {
		const text = raw.toString('utf8')
		const decode = (xml: string): string => xml.replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16))).replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
		return squeeze(decode(text.replace(/<[^>]*>/g, ''))) + squeeze(decode([...text.matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '').join('')))
	}
	return squeeze(raw.toString('latin1')) + squeeze(raw.toString('utf16le')) + squeeze(raw.subarray(1, 1 + ((length - 1) & ~1)).toString('utf16le')) + squeeze(raw.toString('utf8')) + squeeze(name)
}

/** A workbook that opens without a password, since Excel knows it, is unlocked first. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
	try {
		return new Map(Object.entries(unzipSync(behindLock(bytes, quietFound(new Budget(defaultLimits))) ?? bytes)))
	} catch {
		return new Map([['document', bytes]])
	}
}

const isPicture = (name: string): boolean => /\.(?:emf|wmf|svm|emz|wmz)$|ObjectReplacements\//i.test(name)

/** Texts of the workbook's table that cells of a sheet name by their number. */
function sharedBy(sheet: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): string {
	const table = parts.get('xl/sharedStrings.xml')
	if (table === undefined) return ''
	const strings = [...Buffer.from(table).toString('utf8').matchAll(/<si>(.*?)<\/si>/gs)].map(([, string]) => squeeze((string ?? '').replace(/<[^>]*>/g, '')))
	return [...Buffer.from(sheet).toString('utf8').matchAll(/\bt="s"[^>]*>\s*<v>(\d+)/g)].map(([, number]) => strings[Number(number)] ?? '').join('')
}

/** Text of the parts that the copy has no more, and of drawn pictures. */
function leftBehind({ originalBytes, copyBytes }: Compared): { readonly removed: string; readonly pictures: string } {
	const kept = partsOf(copyBytes)
	let removed = ''
	let pictures = ''
	const original = partsOf(originalBytes)
	for (const [name, bytes] of original) {
		if (isPicture(name)) pictures += readable(name, bytes)
		else if (!kept.has(name)) removed += readable(name, bytes) + sharedBy(bytes, original)
	}
	return { removed, pictures }
}

/** Results that the original holds for its formulas, as values and as they are shown. */
function heldResults(bytes: Uint8Array): ReadonlySet<string> {
	const results = new Set<string>()
	for (const [name, content] of partsOf(bytes)) {
		if (!/\.xml$/i.test(name) && name !== 'document') continue
		const xml = Buffer.from(content).toString('utf8')
		for (const [, value] of xml.matchAll(/<(?:\w+:)?f\b[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<(?:\w+:)?v>([^<]*)/g)) for (const word of (value ?? '').split(/\s+/)) results.add(word)
		for (const [, cell] of xml.matchAll(/table:formula="[^"]*"[^>]*>((?:(?!<\/table:table-cell>).)*)/gs)) for (const word of (cell ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/)) results.add(word)
	}
	return results
}

/** What programs show where they cannot calculate. */
const ERROR = /^(?:#[A-ZÄÖÜ/0!?]+|Err:\d+|#N\/[AV])/

export function explain(compared: Compared): Explanation {
	const { changes, names } = compared
	const [original, again, copy] = [compared.original, compared.again, compared.copy].map((text) => countWords(names.reduce((all, name) => all.replaceAll(name, 'NAME'), text))) as [Counts, Counts, Counts]
	let lost = missing(original, copy)
	let gained = missing(copy, original)
	const reasons: string[] = []
	if (lost.length === 0 && gained.length === 0) return { reasons: squeeze(compared.original) === squeeze(compared.copy) ? [] : [names.some((name) => compared.original.includes(name)) ? 'a field shows the name of the file' : 'the same words in another order'], unexplained: [] }
	const cover = (reason: string, isLost: (word: string) => boolean, isGained: (word: string) => boolean): void => {
		const before = lost.length + gained.length
		lost = lost.filter((word) => !isLost(word))
		gained = gained.filter((word) => !isGained(word))
		if (lost.length + gained.length < before) reasons.push(reason)
	}
	// the original shows other words itself, whenever it is opened
	const changing = new Set([...missing(original, again), ...missing(again, original)])
	let places = lost.filter((word) => changing.has(word)).length
	cover('fields or formulas that change by themselves', (word) => changing.has(word), () => places-- > 0)
	if (original.size === 0 && changes.some(({ target }) => target === 'DOCTYPE')) cover('shown only without its document type declaration', () => false, () => true)
	if (compared.isBroken) cover('more words, since the original is broken and the copy is not', (word) => gained.some((more) => more.includes(word)), () => true)
	if (changes.some(({ action }) => action === 'kept-result')) {
		const results = heldResults(compared.originalBytes)
		cover('results as the document holds them', (word) => ERROR.test(word), (word) => results.has(word) || [...results].some((result) => result.length > 2 && word.includes(result)))
	}
	if (lost.length + gained.length > 0 && changes.some(({ action }) => action === 'replaced' || action === 'removed')) {
		const { removed, pictures } = leftBehind(compared)
		cover('words inside something that was removed', (word) => removed.includes(word) || (ERROR.test(word) && changes.some(({ subject }) => subject === 'macro')), () => false)
		if (changes.some(({ action }) => action === 'replaced')) cover('words in the picture, or the file, that stands there now', (word) => pictures.includes(word), (word) => pictures.includes(word) || removed.includes(word))
	}
	return { reasons, unexplained: [...lost.map((word) => `-${word}`), ...gained.map((word) => `+${word}`)] }
}
