// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formulas of cells, names, conditions and charts: functions that reach outside, and references to other files. ODF 1.4 part 4 (OpenFormula) §5.8 and §6. */

import type { ElementTable, Scene } from './scene.ts'

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

/** Reports what `formula` reaches; nothing for the usual one. */
export function readFormula(scene: Scene, written: string, element: string): void {
	const formula = written.slice(0, LONGEST)
	if (formula.includes('#')) readExternal(scene, formula, element)
	if (formula.includes(']') && formula.includes("'!")) {
		for (const [, folder = '', file = ''] of formula.matchAll(BOOK)) scene.outsideReference('workbook', 'load', folder + file, element, formula)
	}
	if (formula.includes('(')) readFunctions(scene, formula, element)
}

/** A file before the sheet: `'file:///C:/a.ods'#$Sheet1.A1`, or without quotes as programs before ODF wrote it. */
function readExternal(scene: Scene, formula: string, element: string): void {
	let floor = 0
	for (let at = formula.indexOf('#'); at >= 0; at = formula.indexOf('#', at + 1)) {
		const target = formula[at - 1] === "'" ? quotedBefore(formula, at - 1, floor) : bareBefore(formula, at, floor)
		floor = at + 1
		if (target !== '' && scene.reach(target).where !== 'here') scene.outsideReference('workbook', 'load', target, element, formula)
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

function readFunctions(scene: Scene, formula: string, element: string): void {
	for (const match of formula.matchAll(FUNCTIONS)) {
		const [whole, , name = ''] = match
		const from = match.index + whole.length
		const [first, second, third] = literals(formula, from)
		// an address that is put together from cells is shown as the formula has it
		const target = first === undefined || first === '' ? argumentAt(formula, from) : first
		switch (name.toUpperCase()) {
			case 'DDE': {
				const command = [first ?? target, second === undefined ? '' : `|${second}`, third === undefined ? '' : `!${third}`].join('')
				if (scene.document.isNew(`dde ${command}`)) scene.found.fact({ kind: 'dde', form: 'formula', command, automatic: true, excerpt: formula, at: scene.at(element) })
				break
			}
			case 'HYPERLINK':
				if (first === undefined || scene.reach(first).where !== 'here') scene.outsideReference('hyperlink', 'click', target, element, formula)
				break
			case 'IMAGE':
				scene.outsideReference('image', 'load', target, element, formula)
				break
			case 'RTD':
				// without the name of a program it asks none
				if (first !== '' && !/^\s*[\d.]*\s*$/.test(target)) scene.outsideReference('formula', 'load', target, element, formula)
				break
			default:
				scene.outsideReference('formula', 'load', target, element, formula)
		}
	}
}

function reading(...names: readonly string[]) {
	return (scene: Scene, attributes: { get(name: string): string | undefined }, element: string): void => {
		for (const name of names) {
			const formula = attributes.get(name)
			if (formula !== undefined) readFormula(scene, formula, element)
		}
	}
}

const cell = reading('table:formula')

export const formulaElements: ElementTable = {
	'table:table-cell': cell,
	'table:covered-table-cell': cell,
	'table:named-expression': reading('table:expression', 'table:base-cell-address'),
	'table:named-range': reading('table:cell-range-address'),
	'table:content-validation': reading('table:condition'),
	'style:map': reading('style:condition'),
	'calcext:condition': reading('calcext:value'),
	'calcext:color-scale-entry': reading('calcext:value'),
	'calcext:formatting-entry': reading('calcext:value'),
	'chart:series': reading('chart:values-cell-range-address', 'chart:label-cell-address'),
	'chart:domain': reading('table:cell-range-address'),
	'chart:categories': reading('table:cell-range-address'),
	'chart:plot-area': reading('table:cell-range-address'),
	'table:source-cell-range': reading('table:cell-range-address'),
	'text:expression': reading('text:formula'),
	'text:variable-set': reading('text:formula'),
	'text:user-field-decl': reading('text:formula'),
	'text:sequence': reading('text:formula'),
	'text:database-row-select': reading('text:condition'),
}
