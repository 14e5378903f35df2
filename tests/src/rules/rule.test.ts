// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Grouping of facts, and the usual way to find something. */

import { describe, expect, test } from 'vitest'
import { each, factsByKind } from '../../../src/rules/rule.ts'
import { code, link, trigger } from './facts.ts'

test('facts are grouped in the order they came', () => {
	const facts = factsByKind([code({ module: 'A' }), trigger(), code({ module: 'B' })])
	expect(facts.of('code').map((fact) => fact.module)).toEqual(['A', 'B'])
	expect(facts.of('trigger')).toHaveLength(1)
	expect(facts.of('dde')).toEqual([])
})

describe('each', () => {
	test('takes place, excerpt and target from the fact', () => {
		const fact = { ...link('https://example.org'), excerpt: '<text:a>' }
		expect([...each('reference', () => true)(factsByKind([fact]))]).toEqual([{ at: fact.at, excerpt: '<text:a>', target: 'https://example.org' }])
	})
	test('lets the description stand instead', () => {
		const [match] = each('reference', () => true, () => ({ target: 'x', severity: 'low' }))(factsByKind([link('https://example.org')]))
		expect(match).toMatchObject({ target: 'x', severity: 'low' })
	})
	test('leaves out what the condition refuses', () => {
		expect([...each('code', (fact) => fact.runnable)(factsByKind([code({ runnable: false })]))]).toEqual([])
	})
})
