// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { changeActions, changeSubjects, disarmRefusals } from '../../../src/model/disarm.ts'
import { changeText, refusalTexts } from '../../../src/remedies/change-texts.ts'

describe('every change reads as a sentence in both languages', () => {
	for (const subject of changeSubjects) {
		for (const action of changeActions) {
			test(`${subject} ${action}`, () => {
				for (const target of [undefined, 'http://example.org/\u202e']) {
					for (const text of Object.values(changeText(action, subject, target, 3))) {
						expect(text).toMatch(/^[A-ZÄÖÜ][^{}]*\.$/)
						expect(text).not.toMatch(/undefined|\s[,.]|\u202e|,,/)
						if (target !== undefined && subject !== 'container') expect(text).toContain('example.org')
					}
				}
			})
		}
	}
})

test.each([
	{ args: ['removed', 'macro', 'Module1', 1], de: 'Ein Makro („Module1“) wurde entfernt. Makros sind Programme, die im Dokument mitreisen.' },
	{ args: ['replaced', 'picture', 'http://a', 2], de: 'Ein Bild, das von außen geladen worden wäre („http://a“), wurde durch einen Platzhalter gleicher Größe ersetzt, der die Adresse nennt (2-mal).' },
	{ args: ['removed', 'event', undefined, 1], de: 'Ein Auslöser, der ein Programm gestartet hätte, wurde entfernt.' },
	{ args: ['renamed', 'name', 'a.docx', 1], de: 'Die Datei heißt jetzt „a.docx“.' },
] as const)('$de', ({ args: [action, subject, target, count], de }) => {
	expect(changeText(action, subject, target, count).de).toBe(de)
})

test('every refusal says what to do', () => {
	for (const refusal of disarmRefusals) for (const text of Object.values(refusalTexts[refusal])) expect(text.split(/[.;] /).length).toBeGreaterThan(1)
})
