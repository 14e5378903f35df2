// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formulas of cells, names, conditions and charts: functions that reach outside, and references to other files. ODF 1.4 part 4 (OpenFormula) §5.8 and §6. */

import type { ElementReader, ElementTable, Scene } from './scene.ts'
import type { Reach } from './targets.ts'

/** Functions that do more than calculate. Some programs put the name of their vendor before it. */
const FUNCTIONS = /(?<![\w.])((?:[A-Z]+\.)*)(WEBSERVICE|HYPERLINK|IMAGE|DDE|RTD)\s*\(/gi
/** Excel's way: `'C:\folder\[Book.xlsx]Sheet1'!A1`. */
const BOOK = /'([^'[\]]*)\[([^'[\]]+)\][^'[\]]*'!/g
const STRING = /^\s*"((?:[^"]|"")*)"/

/** Office programs accept half of it. */
const LONGEST = 131_072

/** String literals at the start of the arguments, up to three. */
function literals(formula: string, from: number): string[] {
	const found: string[] = []
	let rest = formula.slice(from, from + 4_096)
	while (found.length < 3) {
		const literal = STRING.exec(rest)
		if (literal === null) break
		found.push((literal[1] ?? '').replaceAll('""', '"'))
		rest = rest.slice(literal[0].length).replace(/^\s*[;,~]/, '')
	}
	return found
}

/** The first argument as it is written, for the eye. */
function argumentAt(formula: string, from: number): string {
	return /^[^;)]*/.exec(formula.slice(from, from + 200))?.[0] ?? ''
}

/** What a formula does besides calculating. */
export type FormulaReach =
	| { readonly kind: 'reference'; readonly role: 'workbook' | 'hyperlink' | 'image' | 'formula'; readonly when: 'load' | 'click'; readonly target: string }
	| { readonly kind: 'dde'; readonly target: string }

/** Where a reference in the formula leads. */
type Where = (target: string) => Reach['where']

/** Everything that `written` reaches; nothing for the usual formula. */
export function formulaReaches(written: string, where: Where): readonly FormulaReach[] {
	const formula = written.slice(0, LONGEST)
	const hasExternal = formula.includes('#')
	const hasBook = formula.includes(']') && formula.includes("'!")
	const hasFunction = formula.includes('(')
	if (!hasExternal && !hasBook && !hasFunction) return nothing
	const reaches: FormulaReach[] = []
	if (hasExternal) readExternal(formula, where, reaches)
	if (hasBook) for (const [, folder = '', file = ''] of formula.matchAll(BOOK)) reaches.push({ kind: 'reference', role: 'workbook', when: 'load', target: folder + file })
	if (hasFunction) readFunctions(formula, where, reaches)
	return reaches
}

const nothing: readonly FormulaReach[] = []

/** Reports what `formula` reaches. */
export function readFormula(scene: Scene, written: string, element: string): void {
	for (const reach of formulaReaches(written, (target) => scene.reach(target).where)) {
		const excerpt = written.slice(0, LONGEST)
		if (reach.kind === 'reference') scene.outsideReference(reach.role, reach.when, reach.target, element, excerpt)
		else if (scene.document.isNew(`dde ${reach.target}`)) scene.found.fact({ kind: 'dde', form: 'formula', command: reach.target, automatic: true, excerpt, at: scene.at(element) })
	}
}

/** A file before the sheet: `'file:///C:/a.ods'#$Sheet1.A1`, or without quotes as programs before ODF wrote it. */
function readExternal(formula: string, where: Where, reaches: FormulaReach[]): void {
	let floor = 0
	for (let at = formula.indexOf('#'); at >= 0; at = formula.indexOf('#', at + 1)) {
		const target = formula[at - 1] === "'" ? quotedBefore(formula, at - 1, floor) : bareBefore(formula, at, floor)
		floor = at + 1
		if (target !== '' && where(target) !== 'here') reaches.push({ kind: 'reference', role: 'workbook', when: 'load', target })
	}
}

/** What stands in quotes before the closing quote at `close`; a quote in it is written twice. Empty where no quote opens after `floor`. */
function quotedBefore(formula: string, close: number, floor: number): string {
	for (let at = close - 1; at >= floor; at--) {
		if (formula[at] !== "'") continue
		if (at > floor && formula[at - 1] === "'") at--
		else return formula.slice(at + 1, close).replaceAll("''", "'")
	}
	return ''
}

/** An address with a scheme that ends at `end`; empty for anything else, such as a sheet or an error value. */
function bareBefore(formula: string, end: number, floor: number): string {
	let from = end
	while (from > floor && !/['"\s;()[\]]/.test(formula[from - 1] as string)) from--
	return /[a-z][a-z0-9+.-]+:[^=]*$/i.exec(formula.slice(Math.max(from, end - 2_048), end))?.[0] ?? ''
}

function readFunctions(formula: string, where: Where, reaches: FormulaReach[]): void {
	for (const match of formula.matchAll(FUNCTIONS)) {
		const [whole, , name = ''] = match
		const from = match.index + whole.length
		const [first, second, third] = literals(formula, from)
		// an address that is put together from cells is shown as the formula has it
		const target = first === undefined || first === '' ? argumentAt(formula, from) : first
		switch (name.toUpperCase()) {
			case 'DDE':
				reaches.push({ kind: 'dde', target: [first ?? target, second === undefined ? '' : `|${second}`, third === undefined ? '' : `!${third}`].join('') })
				break
			case 'HYPERLINK':
				if (first === undefined || where(first) !== 'here') reaches.push({ kind: 'reference', role: 'hyperlink', when: 'click', target })
				break
			case 'IMAGE':
				reaches.push({ kind: 'reference', role: 'image', when: 'load', target })
				break
			case 'RTD':
				// without the name of a program it asks none
				if (first !== '' && !/^\s*[\d.]*\s*$/.test(target)) reaches.push({ kind: 'reference', role: 'formula', when: 'load', target })
				break
			default:
				reaches.push({ kind: 'reference', role: 'formula', when: 'load', target })
		}
	}
}

/** Attributes that hold formulas, ranges or names, by element. */
export const formulaAttributes: Readonly<Record<string, readonly string[]>> = {
	'table:table-cell': ['table:formula'],
	'table:covered-table-cell': ['table:formula'],
	'table:named-expression': ['table:expression', 'table:base-cell-address'],
	'table:named-range': ['table:cell-range-address'],
	'table:content-validation': ['table:condition'],
	'style:map': ['style:condition'],
	'calcext:condition': ['calcext:value'],
	'calcext:color-scale-entry': ['calcext:value'],
	'calcext:formatting-entry': ['calcext:value'],
	'chart:series': ['chart:values-cell-range-address', 'chart:label-cell-address'],
	'chart:domain': ['table:cell-range-address'],
	'chart:categories': ['table:cell-range-address'],
	'chart:plot-area': ['table:cell-range-address'],
	'table:source-cell-range': ['table:cell-range-address'],
	'text:expression': ['text:formula'],
	'text:variable-set': ['text:formula'],
	'text:user-field-decl': ['text:formula'],
	'text:sequence': ['text:formula'],
	'text:database-row-select': ['text:condition'],
}

function reading(names: readonly string[]): ElementReader {
	return (scene, attributes, element) => {
		for (const name of names) {
			const formula = attributes.get(name)
			if (formula !== undefined) readFormula(scene, formula, element)
		}
	}
}

export const formulaElements: ElementTable = Object.fromEntries(Object.entries(formulaAttributes).map(([element, names]) => [element, reading(names)]))
