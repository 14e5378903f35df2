// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { formatKind, formatKinds } from '../../../src/model/formats.ts'
import { formatTitle, isOpenFormat } from '../../../src/policy/format-titles.ts'

describe('format titles', () => {
	const cases: readonly [string, string, string][] = [
		['odt', 'OpenDocument-Text (ODT)', 'OpenDocument text (ODT)'],
		['ott', 'OpenDocument-Text (OTT)', 'OpenDocument text (OTT)'],
		['docm', 'Word-Dokument mit Makros (DOCM)', 'Word document with macros (DOCM)'],
		['pdf', 'PDF', 'PDF'],
		['word-xml', 'Word-XML von 2003', 'Word XML of 2003'],
		['*', 'Alle anderen Formate', 'all other formats'],
		['ooxml', 'Office Open XML', 'Office Open XML'],
		['no-such-format', 'no-such-format', 'no-such-format'],
	]
	for (const [id, de, en] of cases) test(id, () => expect(formatTitle(id)).toEqual({ de, en }))
	test('every kind has one', () => {
		for (const kind of formatKinds) expect(formatTitle(kind.id).de.length).toBeGreaterThan(1)
	})
})

describe('open formats', () => {
	for (const [id, open] of [['odt', true], ['pdf', true], ['text', true], ['docx', false], ['rtf', false], ['sxw', false], ['doc', false]] as const) {
		test(`${id}: ${open}`, () => expect(isOpenFormat(formatKind(id))).toBe(open))
	}
})
