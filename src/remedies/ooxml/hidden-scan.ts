// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Hidden text of Word, hidden rows and columns of sheets, where they are to go. ECMA-376-1 §17.3.2.41, §18.3.1.13, §18.3.1.73. */

import { isOn } from '../../formats/ooxml/word-elements.ts'
import type { PartScan, ScanHandler, ScanHandlers } from './part-scan.ts'

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'

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

/** Formulas count rows and columns, so these are shown instead of taken out. @param sizes attributes that would keep it as good as hidden */
const shown = (...sizes: readonly string[]): ScanHandler => (scan, attributes, offset) => {
	if (!wants(scan) || !isYes(attributes.get('hidden'))) return
	scan.plan.remove(offset, 'hidden')
	for (const size of sizes) if (!(Number(attributes.get(size)) > 0)) scan.plan.remove(offset, size)
	if (scan.notes.has('shown-told')) return
	scan.notes.set('shown-told', true)
	scan.change({ remedy: 'drop-hidden-content', action: 'unlinked', subject: 'hidden-content' })
}

export const hiddenScan: ScanHandlers = {
	open: {
		...Object.fromEntries(contents.map((name) => [name, runContent])),
		'w:vanish': (scan, attributes) => {
			if (wants(scan) && isOn(attributes.get('w:val')) && scan.openElements > 2 && scan.frame(1).name === 'w:rPr' && scan.frame(2).name === 'w:r') scan.frame(2).notes = { isHidden: true }
		},
		'x:row': shown('ht'),
		'x:col': shown('width'),
	},
}
