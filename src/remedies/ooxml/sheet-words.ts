// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a sheet: a string a cell, as it was last calculated. ECMA-376-1 §18.3.1.4, §18.4.8. */

import { crc32 } from '../../bytes/deflate.ts'
import { toUtf8 } from '../../bytes/text.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import type { TextMark } from '../../model/passages.ts'
import { marked } from '../marked.ts'

/** Cells of one sheet that are listed one by one; the others are summed up, which is enough to compare them. */
const CELLS_LISTED = 100_000
/** Stretches of hidden columns that are looked at; a sheet has no more columns. */
const COLUMNS = 16_384
/** Characters of all shared strings that are held. */
const CHARACTERS_HELD = 32_000_000

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Whether the column of a cell such as `AB7` is among them. */
function isWithin(columns: readonly { readonly from: number; readonly to: number }[], cell: string): boolean {
	let column = 0
	for (const letter of /^[A-Z]{1,3}/.exec(cell)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
	return columns.some(({ from, to }) => column >= from && column <= to)
}

/** Texts by number; long tables keep sums in place of the last ones. */
export function sharedStrings(part: Part, budget: Budget): readonly string[] {
	const strings: string[] = []
	let held = 0
	let text = ''
	let isPhonetic = false
	const reader = new XmlReader({
		open(name) {
			if (name === 'x:si') text = ''
			else if (name === 'x:rPh') isPhonetic = true
			else if (name === 'x:t') reader.wantsText = !isPhonetic
		},
		text(more) {
			text += more
		},
		close(name) {
			if (name === 'x:t') reader.wantsText = false
			else if (name === 'x:rPh') isPhonetic = false
			else if (name === 'x:si') {
				held += text.length
				strings.push(held <= CHARACTERS_HELD ? text : String(crc32(toUtf8(text))))
			}
		},
	}, budget)
	part.source.stream((chunk) => reader.write(chunk))
	reader.end()
	return strings
}

/** Adds the words of a sheet to `all`. @param marks where hidden rows and columns are marked; with the mark of the whole sheet */
export function sheetWords(part: Part, strings: readonly string[], budget: Budget, all: string[], marks?: { readonly mark: TextMark | undefined }): void {
	const columns: { readonly from: number; readonly to: number }[] = []
	let isRowHidden = false
	let isCellHidden = false
	let cells = 0
	let sum = 0
	let rest = ''
	let text = ''
	let isShared = false
	const put = (words: string): void => {
		if (words === '') return
		cells++
		if (cells <= CELLS_LISTED) all.push(marks === undefined ? words : marked(words, marks.mark ?? (isCellHidden ? 'hidden' : undefined)))
		else {
			rest += `${words}\n`
			if (rest.length > 65_536) flush()
		}
	}
	const flush = (): void => {
		sum = crc32(toUtf8(rest), sum)
		rest = ''
	}
	const reader = new XmlReader({
		open(name, attributes) {
			if (name === 'x:row') isRowHidden = isTrue(attributes.get('hidden'))
			else if (name === 'x:col') {
				if (marks !== undefined && columns.length < COLUMNS && isTrue(attributes.get('hidden'))) columns.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')) })
			} else if (name === 'x:c') {
				if (marks !== undefined) isCellHidden = isRowHidden || (columns.length > 0 && isWithin(columns, attributes.get('r') ?? ''))
				isShared = attributes.get('t') === 's'
				text = ''
			} else if (name === 'x:v' || name === 'x:t') reader.wantsText = true
		},
		text(more) {
			text += more
		},
		close(name) {
			if (name === 'x:v' || name === 'x:t') reader.wantsText = false
			else if (name === 'x:c') put(isShared && text !== '' ? (strings[Number(text)] ?? '') : text)
		},
	}, budget)
	part.source.stream((chunk) => reader.write(chunk))
	reader.end()
	flush()
	if (cells > CELLS_LISTED) all.push(`${cells - CELLS_LISTED} more cells, sum ${sum}`)
}
