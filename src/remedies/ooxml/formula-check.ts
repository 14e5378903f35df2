// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which formulas a safe copy keeps: those that stay inside the workbook. The others leave their last result. ECMA-376-1 §18.17. */

import { reportFormula } from '../../formats/ooxml/formula.ts'
import { Reading, type Seen } from '../../formats/ooxml/reading.ts'
import type { Fact } from '../../model/facts.ts'
import type { Budget } from '../../model/budget.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import type { RawChange } from '../remedy.ts'
import { isSafeLink } from '../safe-links.ts'

export type Cause = Pick<RawChange, 'remedy' | 'subject' | 'target'>

/** Hears what the inspection would say about a formula. */
class Listening extends Reading {
	cause: Cause | undefined

	override reference({ role, when, target }: Seen): void {
		if (when === 'click') {
			if (!isSafeLink(target)) this.cause = { remedy: 'cut-links', subject: 'link', target }
		} else this.cause = { remedy: 'cut-external-references', subject: role === 'cell-range' ? 'cell-range' : 'formula', target }
	}

	hear(fact: Pick<Fact, 'kind'> & { readonly command?: string; readonly target?: string }): void {
		if (fact.kind === 'dde') this.cause = { remedy: 'drop-dde', subject: 'dde', ...(fact.command ? { target: fact.command } : {}) }
		else if (fact.kind === 'connection') this.cause = { remedy: 'cut-connections', subject: 'connection', ...(fact.target ? { target: fact.target } : {}) }
		else this.cause = { remedy: 'drop-macros', subject: 'formula' }
	}
}

/** `[1]Sheet!A1`, `'[1]My sheet'!A1`, `[1]!Name`: the number of a part that names another workbook. 0 is this one. */
const otherBook = /(?<![\w.\])])'?\[[1-9]\d*\](?:[^'![\]"(),;]|'')*'?!/

/** `'My sheet'!`, `First:Last!`; names have at most 31 characters. */
const sheetNames = /'((?:[^']|''){1,80})'!|([\p{L}\p{N}_.]{1,40}(?::[\p{L}\p{N}_.]{1,40})?)!/gu
/** Twice what Excel takes; nobody can calculate more. */
const LONGEST = 16_384

export class FormulaCheck {
	private readonly listening: Listening
	private readonly goneSheets = new Map<string, Cause>()
	private readonly goneNames = new Map<string, Cause>()

	constructor(budget: Budget) {
		const found = quietFound(budget)
		this.listening = new Listening({ ...found, fact: (sighting) => this.listening.hear(sighting) })
	}

	/** Names of all sheets; a DDE link may look like one. */
	knowSheet(name: string): void {
		this.listening.sheetNames.add(name)
	}

	/** Formulas must not speak of this sheet any more. */
	loseSheet(name: string, cause: Cause): void {
		this.goneSheets.set(name.toLowerCase(), { remedy: cause.remedy, subject: 'formula', target: name })
	}

	/** Nor of this defined name. */
	loseName(name: string, cause: Cause): void {
		this.goneNames.set(name.toLowerCase(), { ...cause, subject: 'formula' })
	}

	/** Why a formula has to go, or undefined where it may stay. */
	causeOf(formula: string): Cause | undefined {
		if (formula === '') return undefined
		if (formula.length > LONGEST) return { remedy: 'rebuild-container', subject: 'formula' }
		this.listening.cause = undefined
		reportFormula(formula, this.listening, {})
		if (this.listening.cause !== undefined) return this.listening.cause
		if (formula.includes('[') && otherBook.test(formula)) return { remedy: 'cut-external-references', subject: 'cell-range' }
		return this.causeBySheet(formula) ?? this.causeByName(formula)
	}

	private causeBySheet(formula: string): Cause | undefined {
		if (this.goneSheets.size === 0 || !formula.includes('!')) return undefined
		for (const [, quoted, plain = ''] of formula.matchAll(sheetNames)) {
			// `First:Last!A1` speaks of all sheets between the two
			for (const name of (quoted?.replaceAll("''", "'") ?? plain).toLowerCase().split(':')) {
				const cause = this.goneSheets.get(name)
				if (cause !== undefined) return cause
			}
		}
		return undefined
	}

	private causeByName(formula: string): Cause | undefined {
		if (this.goneNames.size === 0) return undefined
		for (const name of namesIn(formula)) {
			const cause = this.goneNames.get(name)
			if (cause !== undefined) return cause
		}
		return undefined
	}
}

/** Words of a formula that may be defined names, in lower case. */
export function* namesIn(formula: string): Iterable<string> {
	for (const [name] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu)) yield name.toLowerCase()
}
