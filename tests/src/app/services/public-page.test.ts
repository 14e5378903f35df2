// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test } from 'vitest'
import { parsePublicPage, readPublicPage } from '../../../../src/app/services/public-page.ts'

const rules = { json: '{}', entries: [], title: { de: 'Regeln', en: 'Rules' } }
const intake = { token: 'T', title: 'Rat', rules, note: null, disclaimer: '', closesAt: null, closed: false, drop: true }

afterEach(() => document.body.replaceChildren())

describe('what stands in a public page', () => {
	test.each(['receipt', 'transparency'])('%s', (view) => expect(parsePublicPage({ view, value: null })).toEqual({ view }))
	test('an intake', () => expect(parsePublicPage({ view: 'intake', value: intake })).toEqual({ view: 'intake', intake: { token: 'T', title: 'Rat', rules, note: undefined, disclaimer: undefined, closesAt: undefined, closed: false, drop: true } }))
	test('what is said beside it', () => expect(parsePublicPage({ view: 'intake', value: { ...intake, note: 'Bitte bis Freitag.', closed: true, drop: false } })).toMatchObject({ intake: { note: 'Bitte bis Freitag.', closed: true, drop: false } }))
	test.each([null, {}, { view: 'other' }, { view: 'intake', value: null }, { view: 'intake', value: { ...intake, token: 7 } }, { view: 'intake', value: { ...intake, rules: {} } }])('%j is no page', (untrusted) => expect(() => parsePublicPage(untrusted)).toThrow(TypeError))
	test('is read where the server wrote it', () => {
		const state = document.createElement('input')
		state.id = 'initial-state-documentgate-public'
		state.value = btoa(JSON.stringify({ view: 'receipt', value: null }))
		document.body.append(state)
		expect(readPublicPage()).toEqual({ view: 'receipt' })
	})
})
