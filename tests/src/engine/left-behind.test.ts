// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { leftBehind } from '../../../src/engine/left-behind.ts'
import type { Finding } from '../../../src/model/report.ts'

const texts = { title: '', meaning: '', risk: '', advice: '' }
const finding = (over: Partial<Finding>): Finding => ({ rule: 'vba-macro', trait: 'macro', severity: 'medium', confidence: 'certain', remedy: 'drop-macros', at: { path: ['alt.doc', 'Macros'] }, text: { de: texts, en: texts }, ...over })

describe('what a conversion left behind', () => {
	test('a macro that is gone is a change that answers its rule', () => {
		expect(leftBehind([finding({ target: 'Modul1' })], [], 'alt.doc')).toMatchObject([{ remedy: 'drop-macros', action: 'removed', subject: 'macro', target: 'Modul1', answers: ['vba-macro'] }])
	})
	test('what is still there is no change', () => expect(leftBehind([finding({})], [finding({})], 'alt.doc')).toEqual([]))
	test('a dangerous link became text', () => expect(leftBehind([finding({ rule: 'program-link', trait: 'dangerous-link', remedy: 'cut-links' })], [], 'a')).toMatchObject([{ action: 'unlinked', subject: 'link' }]))
	test('an ordinary link is not spoken of', () => expect(leftBehind([finding({ rule: 'web-link', trait: 'external-link', remedy: 'cut-links' })], [], 'a')).toEqual([]))
	test('a finding without a remedy is none either', () => {
		const { remedy: _none, ...rest } = finding({})
		expect(leftBehind([rest], [], 'a')).toEqual([])
	})
})
