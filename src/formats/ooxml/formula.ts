// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formulas that reach outside the workbook. ECMA-376-1 §18.17, [MS-XLSX] §2.2 for future functions. Formulas are not calculated; texts put together from constants are. */

import type { ReferenceFact, ReferenceRole } from '../../model/facts.ts'
import type { Sighting } from '../format.ts'
import { isReaching } from '../msdoc/excel/functions.ts'
import type { Reading } from './reading.ts'

type At = NonNullable<Sighting['at']>

/** A formula without any of this is local: most are, and a sheet may have a million. */
const suspicious = /\||\[|WEBSERVICE|HYPERLINK|IMAGE|RTD|REGISTER|CALL|EXEC|REQUEST|DDE|\bPY\s*\(|INITIATE/i

/** Expressions here begin at the start of a word or quotation only: a long formula must not be read again from every place in it. */
const functionCall = /(?<![\w.])([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g

interface Call {
	readonly name: string
	readonly args: readonly string[]
}

type CallHandler = (call: Call, reading: Reading, formula: string, at: At) => void

function argumentReference(role: ReferenceRole, when: ReferenceFact['when'], index = 0): CallHandler {
	return ({ args }, reading, formula, at) => {
		const target = foldText(args[index] ?? '')
		// a link that is put together from cells alone names nothing that could be judged
		if (target.text === '' || (when === 'click' && (!target.hasConstant || target.text.startsWith('#')))) return
		reading.reference({ role, when, target: target.text, excerpt: formula, at })
	}
}

const macroCall: CallHandler = ({ name }, reading, formula, at) => {
	reading.found.fact({ kind: 'code', language: 'xlm', runnable: true, autoRun: [], calls: [name], excerpt: formula, at })
}

/** By name, without the prefix of future functions. */
const calls: Readonly<Record<string, CallHandler>> = {
	CALL: macroCall,
	DDE: ({ args }, { found }, formula, at) => found.fact({ kind: 'dde', form: 'formula', command: args.map((arg) => foldText(arg).text).join(' '), automatic: true, excerpt: formula, at }),
	EXEC: macroCall,
	HYPERLINK: argumentReference('hyperlink', 'click'),
	IMAGE: argumentReference('image', 'load'),
	INITIATE: ({ args }, { found }, formula, at) => found.fact({ kind: 'dde', form: 'formula', command: args.map((arg) => foldText(arg).text).join(' '), automatic: true, excerpt: formula, at }),
	PY: (_call, { found }, formula, at) => found.fact({ kind: 'code', language: 'python', runnable: true, autoRun: [], calls: [], excerpt: formula, at }),
	REGISTER: macroCall,
	'REGISTER.ID': macroCall,
	RTD: ({ args }, reading, formula, at) => {
		const [program, server] = args.map((arg) => foldText(arg).text)
		const target = server || program
		if (target) reading.reference({ role: 'formula', when: 'load', target, excerpt: formula, at })
	},
	'SQL.REQUEST': ({ args }, { found }, formula, at) => found.fact({ kind: 'connection', type: 'database', target: foldText(args[0] ?? '').text, automatic: true, excerpt: formula, at }),
	WEBSERVICE: argumentReference('formula', 'load'),
}

/** Twice what Excel takes. */
const LONGEST_FORMULA = 16_384

/**
 * Reports what a formula, with or without its equals sign, would fetch, open or start.
 * @param isMacro it stands on a macro sheet, which is code as a whole; calls that only run something are gathered there
 */
export function reportFormula(whole: string, reading: Reading, at: At, isMacro = false): void {
	const formula = whole.length > LONGEST_FORMULA ? whole.slice(0, LONGEST_FORMULA) : whole
	if (!suspicious.test(formula)) return
	reading.found.budget.spend('steps', formula.length)
	const bare = withoutTexts(formula)
	reportDde(formula, bare, reading, at)
	reportBooks(formula, bare, reading, at)
	for (const call of callsIn(formula, bare, reading)) {
		const handler = calls[call.name]
		if (!isMacro || handler !== macroCall) handler?.(call, reading, formula, at)
	}
}

/** Adds the names of the macro functions in a formula of a macro sheet to `names`. */
export function collectMacroCalls(formula: string, names: Set<string>): void {
	for (const [, name = ''] of withoutTexts(formula).matchAll(functionCall)) {
		const plain = name.toUpperCase().replace(/^_XLFN\./, '')
		if (isReaching(plain)) names.add(plain)
	}
}

/** The same length, with the content of every text constant blanked out. */
function withoutTexts(formula: string): string {
	return formula.replace(/"(?:[^"]|"")*"/g, (text) => `"${'\u0001'.repeat(text.length - 2)}"`)
}

/** `application|topic!item`, quoted in part or as a whole. */
function reportDde(formula: string, bare: string, reading: Reading, at: At): void {
	if (!bare.includes('|')) return
	const found = new Set<string>()
	for (const [, application = '', topic = '', item = ''] of bare.matchAll(/(?<![\w.\\:])([A-Za-z_\\.][\w.\\:]*)\|('(?:[^']|'')*'|[^\s!"'|]+)!\s*('(?:[^']|'')*'|[^\s,);'"]*)/g)) {
		found.add(`${application}|${unquoted(topic)}!${unquoted(item)}`)
	}
	for (const [, link = ''] of bare.matchAll(/(?<!')'((?:[^'|]|'')+\|(?:[^']|'')*)'!/g)) {
		// a sheet may have such a name
		if (!reading.sheetNames.has(link.replaceAll("''", "'"))) found.add(link)
	}
	for (const command of found) reading.found.fact({ kind: 'dde', form: 'formula', command, automatic: true, excerpt: formula, at })
}

function unquoted(text: string): string {
	return text.replace(/^'|'$/g, '').replaceAll("''", "'")
}

/** `'C:\folder\[book.xlsx]sheet'!A1`. `[1]sheet!A1` stands for a part that names the workbook itself. */
function reportBooks(formula: string, bare: string, reading: Reading, at: At): void {
	if (!bare.includes('[')) return
	for (const [, path = '', book = ''] of bare.matchAll(/(?<!')'((?:[^'[\]|]|''){0,2000})\[([^\][']{1,255})\](?:[^'[\]]|''){0,255}'!/g)) {
		if (path !== '' || !/^\d+$/.test(book)) reading.reference({ role: 'cell-range', when: 'load', target: path.replaceAll("''", "'") + book, excerpt: formula, at })
	}
	for (const [, book = ''] of bare.matchAll(/(?<![\w'\]])\[([^\][']{1,255}\.(?:xl\w{1,3}|csv|ods))\][^\s'"(),]{1,255}!/gi)) {
		reading.reference({ role: 'cell-range', when: 'load', target: book, excerpt: formula, at })
	}
}

/** Calls of the functions in the table, with their arguments as written. */
function* callsIn(formula: string, bare: string, reading: Reading): Iterable<Call> {
	for (const match of bare.matchAll(functionCall)) {
		const name = (match[1] ?? '').toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLL\.|COM\.MICROSOFT\.|COM\.SUN\.STAR\.[\w.]*?)+/, '')
		if (!Object.hasOwn(calls, name)) continue
		const args = argumentsFrom(formula, bare, match.index + match[0].length)
		reading.found.budget.spend('steps', args.reduce((sum, arg) => sum + arg.length, 0))
		yield { name, args }
	}
}

/** Splits at the commas of one level; gives up at a length no honest call has. */
function argumentsFrom(formula: string, bare: string, from: number): readonly string[] {
	const args: string[] = []
	let depth = 0
	let start = from
	const end = Math.min(bare.length, from + 8_192)
	for (let at = from; at < end; at++) {
		const character = bare[at]
		if (character === '(' || character === '{') depth++
		else if (character === '}') depth--
		else if (character === ')') {
			if (depth === 0) return [...args, formula.slice(start, at)]
			depth--
		} else if ((character === ',' || character === ';') && depth === 0) {
			args.push(formula.slice(start, at))
			start = at + 1
		}
	}
	return [...args, formula.slice(start, end)]
}

/** What a text expression gives as far as it is made of constants, `&` and `CHAR`; cells and names stay as they are written. */
export function foldText(expression: string): { readonly text: string; readonly hasConstant: boolean } {
	let hasConstant = false
	let text = ''
	for (const [, constant, code, between] of expression.matchAll(/"((?:[^"]|"")*)"|CHAR\s*\(\s*(\d{1,6})\s*\)|&|([^"&]+?)(?="|&|CHAR\s*\(|$)/gi)) {
		if (constant !== undefined) {
			hasConstant = true
			text += constant.replaceAll('""', '"')
		} else if (code !== undefined) {
			hasConstant = true
			text += String.fromCodePoint(Math.min(Number(code), 0x10ffff))
		} else if (between !== undefined) text += between.trim()
	}
	return { text: text.trim(), hasConstant }
}
