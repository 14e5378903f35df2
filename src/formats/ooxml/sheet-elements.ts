// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of SpreadsheetML: sheets, names, formulas, links to other workbooks, comments, revisions. ECMA-376-1 §18, [MS-XLSX]. */

import { autoRunOf } from '../msdoc/excel/global-records.ts'
import { collectMacroCalls, reportFormula } from './formula.ts'
import type { ElementHandler, ElementHandlers } from './walk.ts'

const formula: ElementHandler = (walk, _attributes, offset) => {
	walk.gather((text) => {
		if (text === '') return
		walk.hasFormula = true
		if (walk.isMacroSheet) collectMacroCalls(text, walk.macroCalls)
		reportFormula(text, walk.reading, walk.at(offset), walk.isMacroSheet)
	})
}

const hidden = (what: 'hidden-row' | 'hidden-column'): ElementHandler => (walk, attributes, offset) => {
	const value = attributes.get('hidden')
	if (value === '1' || value === 'true') walk.count(what, offset, 'hidden')
}

const revision: ElementHandler = (walk, _attributes, offset) => walk.count('tracked-change', offset, walk.root)

const definedName: ElementHandler = (walk, attributes, offset) => {
	const name = attributes.get('name') ?? ''
	walk.gather((text) => {
		reportFormula(text, walk.reading, walk.at(offset, 'definedName'))
		if (autoRunOf(name) !== undefined && text.trim() !== '' && !text.includes('#REF!')) walk.reading.automaticName(name, text, walk.at(offset, 'definedName'))
	})
}

const formulas = ['x:f', 'x:formula', 'x:formula1', 'x:formula2', 'x:oldFormula', 'x:calculatedColumnFormula', 'x:totalsRowFormula', 'xm:f', 'c:f', 'x14:formula']
const revisions = ['x:rcc', 'x:rrc', 'x:rm', 'x:ris', 'x:rsnm', 'x:rdn', 'x:rfmt', 'x:raf', 'x:rcmt']

export const sheetElements: ElementHandlers = {
	open: {
		...Object.fromEntries(formulas.map((name) => [name, formula])),
		...Object.fromEntries(revisions.map((name) => [name, revision])),
		'x:definedName': definedName,
		'x:sheet': (walk, attributes, offset) => {
			const name = attributes.get('name') ?? ''
			walk.reading.sheet(name, walk.relationship(attributes.get('r:id'))?.part, attributes.get('state'), walk.at(offset, 'sheet'))
		},
		'x:workbookPr': (walk, attributes) => {
			if (/^(?:1|true)$/.test(attributes.get('refreshAllConnections') ?? '')) walk.reading.refreshesAll = true
		},
		'x15ac:absPath': (walk, attributes, offset) => {
			const value = attributes.get('url')
			if (value) walk.reading.found.fact({ kind: 'metadata', what: 'file-path', value, at: walk.at(offset, 'x15ac:absPath') })
		},
		'x:ddeLink': (walk, attributes, offset) => {
			const command = [attributes.get('ddeService'), attributes.get('ddeTopic')].filter((text) => text).join('|')
			walk.reading.found.fact({ kind: 'dde', form: 'link', command, automatic: true, excerpt: command, at: walk.at(offset, 'ddeLink') })
		},
		'x:row': hidden('hidden-row'),
		'x:col': hidden('hidden-column'),
		'x:comment': (walk, _attributes, offset) => walk.count('comment', offset, 'comment'),
		'xltc:threadedComment': (walk, _attributes, offset) => walk.count('comment', offset, 'threadedComment'),
	},
}
