// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { changesOf } from '../../../src/engine/changes.ts'
import type { Finding } from '../../../src/model/report.ts'
import type { RawChange } from '../../../src/remedies/remedy.ts'

const text = { title: '', meaning: '', risk: '', advice: '' }
const finding = (rule: string, part: string, target?: string): Finding => ({
	rule, trait: 'macro', severity: 'high', confidence: 'certain', at: { path: ['a.odt', part] }, text: { de: text, en: text }, remedy: 'drop-macros', ...(target === undefined ? {} : { target }),
})
const raw = (part: string | readonly string[] | undefined, target?: string): RawChange => ({ remedy: 'drop-macros', action: 'removed', subject: 'macro', ...(part === undefined ? {} : { part }), ...(target === undefined ? {} : { target }) })

test('alike changes are joined and counted', () => {
	const changes = changesOf([raw('content.xml', 'x'), raw('content.xml', 'x'), raw('styles.xml', 'x')], [], 'a.odt')
	expect(changes.map(({ at, count }) => [at.path, count])).toEqual([[['a.odt', 'content.xml'], 2], [['a.odt', 'styles.xml'], undefined]])
	expect(changes[0]?.text.en).toContain('2 times')
})

describe('findings that are answered', () => {
	const findings = [finding('by-target', 'other.xml', 'x'), finding('by-part', 'content.xml', 'y'), finding('elsewhere', 'other.xml', 'z')]
	test.each([
		{ name: 'about the same target', change: raw('content.xml', 'x'), rules: ['by-target'] },
		{ name: 'in the same part', change: raw('content.xml', 'none'), rules: ['by-part'] },
		{ name: 'all, where nothing is nearer', change: raw('nowhere.xml'), rules: ['by-part', 'by-target', 'elsewhere'] },
		{ name: 'without a part', change: raw(undefined, 'z'), rules: ['elsewhere'] },
		{ name: 'none of another remedy', change: { ...raw('content.xml', 'x'), remedy: 'drop-dde' } as RawChange, rules: [] },
	])('$name', ({ change, rules }) => {
		expect(changesOf([change], findings, 'a.odt')[0]?.answers).toEqual(rules)
	})
})

describe('an object without a name', () => {
	const object: RawChange = { remedy: 'drop-objects', action: 'replaced', subject: 'object', part: 'word/oleObject1.bin' }
	const inside = (target: string, part = 'word/oleObject1.bin'): Finding => ({ ...finding('attached-file', part, target), trait: 'embedded-file', at: { path: ['a.docx', part, 'Ole10Native'] } })
	test.each([
		{ name: 'is called what the inspection found in it', findings: [inside('rechnung.js'), inside('rechnung.js'), finding('other', 'word/oleObject1.bin', 'oleObject1.bin')], target: 'rechnung.js' },
		{ name: 'stays without one where two are found', findings: [inside('a.js'), inside('b.js')], target: undefined },
		{ name: 'is not called after what is elsewhere', findings: [inside('a.js', 'word/oleObject2.bin')], target: undefined },
	])('$name', ({ findings, target }) => {
		const [change] = changesOf([object], findings, 'a.docx')
		expect(change?.target).toBe(target)
		if (target !== undefined) expect(change?.text.de).toContain(target)
	})
	test('other subjects are not named so', () => {
		expect(changesOf([raw('word/oleObject1.bin')], [inside('a.js')], 'a.docx')[0]).not.toHaveProperty('target')
	})
})

test('nested places and targets are safe to show', () => {
	const [change] = changesOf([raw(['Object 1', 'a\u202eb'], 'x\u0000')], [], 'a.odt')
	expect(change?.at.path).toEqual(['a.odt', 'Object 1', 'a‹202E›b'])
	expect(change?.target).toBe('x‹0000›')
})

test('a list of very many changes stays readable', () => {
	const changes = changesOf(Array.from({ length: 5_000 }, (_, index) => raw('content.xml', `t${index}`)), [], 'a.odt')
	expect(changes.length).toBe(1_001)
	expect(changes.at(-1)).toMatchObject({ count: 4_000, at: { path: ['a.odt'] } })
})
