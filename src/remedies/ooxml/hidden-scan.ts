// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Hidden text of Word, hidden rows and columns of sheets, where they are to go. ECMA-376-1 §17.3.2.41, §18.3.1.13, §18.3.1.73. */

import { isOn } from '../../formats/ooxml/word-elements.ts'
import { XmlReader, type XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { PartScan, ScanHandler, ScanHandlers } from './part-scan.ts'
import type { Rebuild } from './rebuild.ts'

/** First and last number of columns, counted from 1. */
export type ColumnRange = readonly [number, number]

export const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The column of a cell called `AB12`, counted from 1; 0 where it has no name. */
export function columnOf(reference: string | undefined): number {
	let column = 0
	for (const letter of reference ?? '') {
		const value = letter.charCodeAt(0) & ~32
		if (value < 65 || value > 90) break
		column = column * 26 + value - 64
	}
	return column
}

export function rangeOf(attributes: XmlAttributes): ColumnRange {
	return [Number(attributes.get('min') ?? 0), Number(attributes.get('max') ?? 0)]
}

/** Whether a sheet of the workbook has rows or columns nobody sees: formulas that count them keep their last result. */
export function hasHiddenCells(rebuild: Rebuild): boolean {
	let isHidden = false
	for (const { type, part } of rebuild.main.relationships.values()) {
		if (part === undefined || type !== 'worksheet' || rebuild.excluded.has(part)) continue
		const reader = new XmlReader({
			open(name, attributes) {
				if ((name === 'x:row' || name === 'x:col') && isYes(attributes.get('hidden'))) isHidden = true
			},
		}, rebuild.budget)
		rebuild.stream(part, (chunk) => reader.write(chunk))
		reader.end()
	}
	return isHidden
}

function tell(scan: PartScan): void {
	if (scan.notes.has('hidden-told')) return
	scan.notes.set('hidden-told', true)
	scan.change({ remedy: 'drop-hidden-content', action: 'removed', subject: 'hidden-content' })
}

function wants(scan: PartScan): boolean {
	return scan.rebuild.wants('drop-hidden-content')
}

/** Part of a hidden run. */
const runContent: ScanHandler = (scan) => {
	if (scan.openElements < 2 || scan.frame(1).notes?.['isHidden'] !== true) return
	scan.drop()
	tell(scan)
}

const contents = ['w:t', 'w:delText', 'w:tab', 'w:br', 'w:cr', 'w:sym', 'w:drawing', 'w:pict', 'w:object', 'w:noBreakHyphen', 'w:softHyphen', 'w:ptab', 'w:dayShort', 'w:ruby', 'w:fldSimple']

const row: ScanHandler = (scan, attributes) => {
	if (!wants(scan) || !isYes(attributes.get('hidden'))) return
	scan.drop()
	tell(scan)
}

const column: ScanHandler = (scan, attributes) => {
	if (!wants(scan) || !isYes(attributes.get('hidden'))) return
	scan.drop()
	tell(scan)
	const ranges = (scan.notes.get('hidden-columns') as ColumnRange[] | undefined) ?? []
	scan.notes.set('hidden-columns', ranges)
	ranges.push(rangeOf(attributes))
}

const cell: ScanHandler = (scan, attributes) => {
	const ranges = scan.notes.get('hidden-columns') as readonly ColumnRange[] | undefined
	if (ranges === undefined) return
	const at = columnOf(attributes.get('r'))
	if (ranges.some(([first, last]) => at >= first && at <= last)) scan.drop()
}

export const hiddenScan: ScanHandlers = {
	open: {
		...Object.fromEntries(contents.map((name) => [name, runContent])),
		'w:vanish': (scan, attributes) => {
			if (wants(scan) && isOn(attributes.get('w:val')) && scan.openElements > 2 && scan.frame(1).name === 'w:rPr' && scan.frame(2).name === 'w:r') scan.frame(2).notes = { isHidden: true }
		},
		'x:row': row,
		'x:col': column,
		'x:c': cell,
	},
}
