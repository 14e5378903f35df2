// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Field codes of word processors, the same in OOXML, RTF and binary Word files. ECMA-376-1 §17.16, [MS-OI29500] for what Word really accepts. */

import type { ReferenceRole } from '../../model/facts.ts'
import type { Found, Sighting } from '../format.ts'
import { argumentsOf, hasSwitch, parseInstruction, valueOfSwitch, type FieldWord, type Instruction } from './instruction.ts'

/** Where the field stands, and the field itself: everything a handler needs. */
interface Field {
	readonly name: string
	readonly words: readonly FieldWord[]
	readonly excerpt: string
	readonly at: NonNullable<Sighting['at']>
	readonly found: Found
}

type Handler = (field: Field) => void

function reference(role: ReferenceRole, when: 'load' | 'click', switchesWithValue: string, argument = 0): Handler {
	return ({ words, excerpt, at, found }) => {
		const target = argumentsOf(words, switchesWithValue)[argument]?.trim()
		if (target) found.fact({ kind: 'reference', role, target, when, excerpt, at })
	}
}

/** `DDE application topic [item] [\a …]` starts the application when it is not running. */
function dde(automatic: boolean): Handler {
	return ({ words, excerpt, at, found }) => {
		const command = argumentsOf(words, '').join(' ').trim()
		found.fact({ kind: 'dde', form: 'field', command, automatic: automatic || hasSwitch(words, 'a'), excerpt, at })
	}
}

/** `LINK class file [place]`; without a file name the class is one. */
function link({ words, excerpt, at, found }: Field): void {
	const [className, file] = argumentsOf(words, 'f')
	const target = (file ?? className ?? '').trim()
	if (target !== '') found.fact({ kind: 'reference', role: 'linked-object', target, when: 'load', excerpt, at })
}

function includeText(field: Field): void {
	const { words, excerpt, at, found } = field
	reference('field', 'load', 'cntx')(field)
	const transform = valueOfSwitch(words, 't')
	if (transform) found.fact({ kind: 'reference', role: 'style-sheet', target: transform, when: 'load', excerpt, at })
}

function database({ words, excerpt, at, found }: Field): void {
	const target = valueOfSwitch(words, 'd') ?? valueOfSwitch(words, 'c') ?? argumentsOf(words, 'bcdflst')[0]
	found.fact({ kind: 'connection', type: 'database', ...(target ? { target } : {}), automatic: false, excerpt, at })
}

function mergeData({ words, excerpt, at, found }: Field): void {
	const target = argumentsOf(words, '')[0]
	if (target) found.fact({ kind: 'connection', type: 'mail-merge', target, automatic: false, excerpt, at })
}

function macroButton({ words, excerpt, at, found }: Field): void {
	const target = argumentsOf(words, '')[0]
	// documents made by hand use it with no macro at all, as a place to click on
	if (target && !/^(?:no_?macro|none|nomacro|abc|x+)$/i.test(target)) found.fact({ kind: 'trigger', event: 'click', target, automatic: false, on: 'field', excerpt, at })
}

function control({ words, excerpt, at, found }: Field): void {
	const name = argumentsOf(words, 's')[0]
	found.fact({ kind: 'control', technology: 'activex', ...(name ? { name } : {}), excerpt, at })
}

/** By name, in upper case. German names are those that old German versions of Word stored. */
const handlers: Readonly<Record<string, Handler>> = {
	CONTROL: control,
	DATA: mergeData,
	DATABASE: database,
	DATENBANK: database,
	DDE: dde(false),
	DDEAUTO: dde(true),
	EINFÜGENGRAFIK: reference('image', 'load', 'c'),
	EINFÜGENTEXT: includeText,
	HTMLCONTROL: control,
	HYPERLINK: reference('hyperlink', 'click', 'lot'),
	IMPORT: reference('image', 'load', 'c'),
	INCLUDE: includeText,
	INCLUDEPICTURE: reference('image', 'load', 'c'),
	INCLUDETEXT: includeText,
	LINK: link,
	MACROBUTTON: macroButton,
	RD: reference('sub-document', 'load', ''),
	VERKNÜPFUNG: link,
}

/**
 * Reports what a field does. `instruction` is the whole instruction text, runs joined and escapes of the format decoded,
 * with nested fields replaced by their results (or their own instruction where there is no result); `FieldStack` does that.
 */
export function reportField(instruction: string, found: Found, at: Sighting['at']): void {
	found.budget.spend('steps', instruction.length)
	reportInstruction(parseInstruction(instruction), instruction, found, at)
}

/** The same for an instruction that is parsed already; `excerpt` is how it is written. */
export function reportInstruction({ name, words }: Instruction, excerpt: string, found: Found, at: Sighting['at']): void {
	if (Object.hasOwn(handlers, name)) handlers[name]?.({ name, words, excerpt, at: { ...at, element: at?.element ?? name }, found })
}
