// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { explain, fill } from '../../../src/engine/explain.ts'
import type { Fact } from '../../../src/model/facts.ts'
import { severities } from '../../../src/model/scales.ts'

const image = (target: string, offset = 0, part = 'content.xml'): Fact => ({ kind: 'reference', role: 'image', when: 'load', target, at: { path: ['a.odt', part], offset } })

describe('findings', () => {
	test('the same target in the same part is one finding with a count', () => {
		const { findings } = explain([image('http://a.example/1.png', 1), image('http://a.example/1.png', 2), image('http://a.example/2.png', 3)], 100)
		expect(findings.map(({ target, count }) => [target, count])).toEqual([['http://a.example/1.png', 2], ['http://a.example/2.png', undefined]])
	})
	test('the same target in another part is another finding', () => {
		expect(explain([image('http://a.example/1.png'), image('http://a.example/1.png', 0, 'styles.xml')], 100).findings).toHaveLength(2)
	})
	test('more than the limit are counted, not listed', () => {
		const { findings, omitted } = explain(Array.from({ length: 12 }, (_, index) => image(`http://a.example/${index}`)), 5)
		expect(findings).toHaveLength(5)
		expect(omitted).toEqual({ [findings[0]?.rule ?? '']: 7 })
	})
	test('the worst stand first, and the order does not depend on the order of facts', () => {
		const facts: Fact[] = [
			image('http://a.example/1.png'),
			{ kind: 'exploit', pattern: 'equation-object', at: { path: ['a.odt', 'Object 1'] } },
			{ kind: 'hidden', what: 'comment', count: 1, at: { path: ['a.odt', 'content.xml'] } },
		]
		const order = explain(facts, 100).findings.map((finding) => severities.indexOf(finding.severity))
		expect(order).toEqual([...order].sort((one, other) => other - one))
		expect(explain([...facts].reverse(), 100).findings).toEqual(explain(facts, 100).findings)
	})
	test('what a target contains cannot steer a terminal', () => {
		const [finding] = explain([image('http://a.example/\u202egnp.exe\u001b[2J')], 100).findings
		expect(finding?.target).toBe('http://a.example/‹202E›gnp.exe‹001B›[2J')
		expect(JSON.stringify(finding)).not.toMatch(/\u202e|\\u001b/)
	})
})

test('placeholders are filled with shortened, visible text; one without a value stays visible', () => {
	const text = { title: '{target} and {other}', meaning: '', risk: '', advice: '{target}' }
	const filled = fill(text, { target: `\u0007${'x'.repeat(300)}` })
	expect(filled.title).toMatch(/^‹0007›x+… and \{other\}$/)
	expect(filled.advice.length).toBeLessThanOrEqual(120)
})
