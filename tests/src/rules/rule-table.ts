// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tests a rule by a table: what it finds, what it passes, and that its texts can be read in both languages. */

import { describe, expect, test } from 'vitest'
import { fill } from '../../../src/engine/explain.ts'
import type { Fact } from '../../../src/model/facts.ts'
import type { Text } from '../../../src/model/report.ts'
import { languages, type Confidence, type Language, type Severity } from '../../../src/model/scales.ts'
import { factsByKind, type Match, type Rule } from '../../../src/rules/rule.ts'

export interface PassingRow {
	/** The case in a few words. */
	readonly name: string
	readonly facts: readonly Fact[]
}

export interface FindingRow extends PassingRow {
	/** How many matches; one where it is absent. */
	readonly matches?: number
	/** Of the first match. */
	readonly severity?: Severity
	readonly confidence?: Confidence
	readonly target?: string
	readonly count?: number
}

/** Words that say what an author is instead of what is in a document. */
const unfriendly = /Fehler|ungültig|Bedrohung|bösartig|\b(?:error|invalid|threat|malicious)\b/i

export function ruleTable(rule: Rule, table: { readonly finds: readonly FindingRow[]; readonly passes: readonly PassingRow[] }): void {
	describe(rule.id, () => {
		test('the table has rows of both kinds, each once', () => {
			expect(table.finds, 'A rule that never finds anything is not tested.').not.toEqual([])
			expect(table.passes, 'A rule that never passes anything finds too much.').not.toEqual([])
			const rows = [...table.finds, ...table.passes]
			expect(new Set(rows.map((row) => row.name)).size, 'Two rows have the same name.').toBe(rows.length)
			expect(new Set(rows.map((row) => JSON.stringify(row.facts))).size, 'Two rows have the same facts.').toBe(rows.length)
		})
		test.each(table.finds)('finds: $name', (row) => {
			const matches = [...rule.find(factsByKind(row.facts))]
			expect(matches).toHaveLength(row.matches ?? 1)
			const [match] = matches
			if (match === undefined) return
			expect(match.severity ?? rule.severity).toBe(row.severity ?? rule.severity)
			expect(match.confidence ?? rule.confidence).toBe(row.confidence ?? rule.confidence)
			if (row.target !== undefined) expect(match.target).toBe(row.target)
			if (row.count !== undefined) expect(match.count ?? 1).toBe(row.count)
			for (const one of matches) for (const language of languages) expectReadable(rule, one, language)
		})
		test.each(table.passes)('passes: $name', (row) => {
			expect([...rule.find(factsByKind(row.facts))]).toEqual([])
		})
		test.each(languages)('texts in %s are whole sentences', (language) => {
			const { title, ...sentences } = rule.text[language]
			expect(title, 'A title has no full stop.').not.toMatch(/[.!]$/)
			for (const sentence of Object.values(sentences)) expect(sentence, 'A text is one or more whole sentences.').toMatch(/^[A-ZÄÖÜ].*[.?)“”]$/s)
			for (const text of [title, ...Object.values(sentences)]) {
				expect(text).not.toMatch(unfriendly)
				expect(text, 'Quotation marks are „…“ in German and “…” in English.').not.toMatch(language === 'de' ? /["”'’]/ : /["„']/)
			}
		})
	})
}

function expectReadable(rule: Rule, match: Match, language: Language): void {
	const values = { ...match.values, ...(match.target === undefined ? {} : { target: match.target }) }
	const filled: Text = fill(rule.text[language], values)
	for (const [place, text] of Object.entries(filled)) expect(text, `${place} in ${language} has a placeholder that nothing fills.`).not.toMatch(/\{\w+\}/)
}
