// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { presetDraft, withEntry, withKey } from '../../../src/app/policy-draft.ts'
import { addableTo, problemsAt, reasonTitle, rowsOf } from '../../../src/app/policy-rows.ts'
import { catalogue } from './policy-example.ts'

const preset = presetDraft('council-practice')
const question = (draft = preset, problems: Parameters<typeof problemsAt>[0] = []) => ({ draft, preset, catalogue, problems })
const problem = (pointer: string) => ({ pointer, text: { de: 'nein', en: 'no' } })

describe('rows', () => {
	test('all content has one, what stands for the rest comes last', () => {
		const rows = rowsOf('traits', question())
		expect(rows.slice(0, 2).map(({ title }) => title)).toEqual(['programs', 'comments'])
		expect(rows.at(-1)?.title).toBe('All other content')
	})
	test('a departure names what the preset says', () => {
		const rows = rowsOf('traits', question(withEntry(preset, 'traits', 'macro', { verdict: 'reject' })))
		expect(rows[0]?.preset).toBe('have reviewed, safe copy: offer')
		expect(rows[1]?.preset).toBeUndefined()
	})
	test('what could not be inspected cannot be accepted', () => expect(rowsOf('gaps', question()).find(({ key }) => key === 'damaged')?.verdicts).toEqual(['review', 'reject']))
	test('a rule from outside the catalogue is shown by its id', () => expect(rowsOf('rules', question(withKey(preset, 'rules', 'future-rule', { verdict: 'reject' }))).find(({ key }) => key === 'future-rule')?.title).toBe('future-rule'))
	test('problems stand at the row they belong to', () => {
		const rows = rowsOf('traits', question(preset, [problem('/traits/macro/verdict'), problem('/traits/macros')]))
		expect(rows[0]?.problems).toEqual(['no'])
		expect(rows[1]?.problems).toEqual([])
	})
	test('a format says its endings and what is suggested', () => {
		const draft = withKey(preset, 'formats', 'zip', { verdict: 'advise', suggest: ['odt', 'pdf-a'] })
		expect(rowsOf('formats', question(draft)).find(({ key }) => key === 'zip')?.explanation).toBe('Files end in .zip. Suggested instead: ODT, PDF/A.')
	})
})

test('a row can be added for what has none', () => {
	expect(addableTo('formats', question()).map(({ id }) => id)).toEqual(['zip'])
	expect(addableTo('rules', question())).toEqual([{ id: 'vba-macro', title: 'Macro “…”' }])
	expect(addableTo('conformance', question()).map(({ id }) => id)).not.toContain('pdf')
})

test('reasons have words where there are any', () => expect(['vba-macro', 'damaged', 'gap:damaged', 'new-reason'].map((because) => reasonTitle(because, catalogue))).toEqual(['Macro “…”', 'damaged content', 'damaged content', 'new-reason']))
