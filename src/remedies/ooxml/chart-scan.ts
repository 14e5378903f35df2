// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formulas of charts that name another workbook: the chart keeps its last values as values of its own. ECMA-376-1 §21.2.2. */

import type { Frame, PartScan, ScanEnd, ScanHandler, ScanHandlers } from './part-scan.ts'
import { escapeText } from '../../formats/xml/escape.ts'

interface Reference {
	isCut: boolean
	formula: number
	cache: number
	/** Offsets of levels after the first one. */
	readonly levels: number[]
	text: string
}

const note = (frame: Frame | undefined): Reference | undefined => frame?.notes?.['reference'] as Reference | undefined

const references = ['c:numRef', 'c:strRef', 'c:multiLvlStrRef']

const opens: ScanHandler = (scan) => {
	const reference: Reference = { isCut: false, formula: -1, cache: -1, levels: [], text: '' }
	scan.frame(0).notes = { reference }
}

const chartFormula: ScanHandler = (scan, _attributes, offset) => {
	const reference = note(scan.nearest(...references))
	scan.gather((text) => {
		const cause = scan.formulas.causeOf(text)
		if (cause === undefined) return
		scan.change({ action: 'kept-result', ...cause })
		if (reference === undefined) scan.drop()
		else {
			reference.isCut = true
			reference.formula = offset
		}
	})
}

const inReference = (what: (reference: Reference, offset: number, scan: PartScan) => void): ScanHandler => (scan, _attributes, offset) => {
	const reference = note(scan.nearest(...references))
	if (reference !== undefined) what(reference, offset, scan)
}

const cache = inReference((reference, offset) => {
	reference.cache = offset
})

/** `c:numRef` becomes `c:numLit`, `c:strRef` of categories `c:strLit`; names keep their text. */
const closes: ScanEnd = (scan, frame) => {
	const reference = note(frame)
	if (reference === undefined || !reference.isCut) return
	const { plan, rebuild } = scan
	const parent = scan.openElements > 1 ? scan.frame(1).name : ''
	if (parent === 'c:tx') {
		scan.drop(frame)
		frame.isGone = false
		const text = escapeText(reference.text)
		const owner = scan.openElements > 2 ? scan.frame(2).name : ''
		plan.insert(frame.offset, 'before', owner === 'c:ser'
			? `<c:v xmlns:c="${rebuild.uris.c}">${text}</c:v>`
			: `<c:rich xmlns:c="${rebuild.uris.c}" xmlns:a="${rebuild.uris.a}"><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich>`)
		return
	}
	if (reference.cache < 0) {
		scan.drop(scan.frame(1))
		return
	}
	plan.drop(reference.formula)
	plan.unwrap(reference.cache)
	for (const [index, level] of reference.levels.entries()) if (index === 0) plan.unwrap(level)
	else plan.drop(level)
	plan.rename(frame.offset, frame.name === 'c:numRef' ? 'c:numLit' : 'c:strLit', rebuild.uris.c)
}

export const chartScan: ScanHandlers = {
	open: {
		'c:numRef': opens,
		'c:strRef': opens,
		'c:multiLvlStrRef': opens,
		'c:numCache': cache,
		'c:strCache': cache,
		'c:multiLvlStrCache': cache,
		'c:lvl': inReference((reference, offset) => {
			reference.levels.push(offset)
		}),
		'c:v': (scan) => {
			const reference = note(scan.nearest('c:strRef'))
			if (reference?.isCut === true && scan.nearest('c:tx') !== undefined) scan.gather((text) => {
				reference.text += text
			})
		},
		'c:f': chartFormula,
	},
	close: {
		'c:numRef': closes,
		'c:strRef': closes,
		'c:multiLvlStrRef': closes,
	},
}
