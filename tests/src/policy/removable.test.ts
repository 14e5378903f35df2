// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Policy } from '../../../src/model/policy.ts'
import { remedyNames } from '../../../src/model/remedies.ts'
import type { Finding } from '../../../src/model/report.ts'
import { presets } from '../../../src/policy/presets.ts'
import { chooser, hasAnswer, remediesFor } from '../../../src/policy/removable.ts'
import { rules } from '../../../src/rules/all.ts'

const policy = presets['council-practice']
const strict: Policy = { ...policy, traits: { ...policy.traits, comments: { verdict: 'review' } }, rules: { ...policy.rules, 'author-names': { verdict: 'reject' } } }

function finding(id: string): Finding {
	const rule = rules.find((each) => each.id === id)
	if (rule === undefined) throw new Error(id)
	return { rule: id, trait: rule.trait, severity: rule.severity, confidence: rule.confidence, at: { path: ['a'] }, text: rule.text, ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }) }
}

test('every remedy that a rule names is one', () => {
	for (const { remedy } of rules) if (remedy !== undefined) expect(remedyNames).toContain(remedy)
})

describe('what has to be answered', () => {
	test.each([
		{ rule: 'vba-macro', safe: 'drop-macros', private: 'drop-macros', asked: 'drop-macros' },
		{ rule: 'program-link', safe: 'cut-links', private: 'cut-links', asked: 'cut-links' },
		{ rule: 'web-link', safe: undefined, private: undefined, asked: undefined },
		{ rule: 'embedded-chart', safe: undefined, private: undefined, asked: undefined },
		{ rule: 'embedded-document', safe: 'drop-objects', private: 'drop-objects', asked: 'drop-objects' },
		{ rule: 'comments', safe: undefined, private: 'drop-comments', asked: 'drop-comments' },
		{ rule: 'author-names', safe: undefined, private: 'drop-metadata', asked: 'drop-metadata' },
		{ rule: 'tracked-changes', safe: undefined, private: 'drop-changes', asked: undefined },
		{ rule: 'legacy-format', safe: undefined, private: undefined, asked: undefined },
	])('$rule', ({ rule, safe, private: hidden, asked }) => {
		expect(chooser('safe', policy)(finding(rule))).toBe(safe)
		expect(chooser('private', policy)(finding(rule))).toBe(hidden)
		expect(chooser('safe', strict)(finding(rule))).toBe(asked)
	})
})

describe('what is ordered', () => {
	const order = (ids: readonly string[], profile: 'safe' | 'private', hasGaps = false, by = policy): number => remediesFor(ids.map(finding), chooser(profile, by), profile, hasGaps).size
	test.each([
		{ name: 'nothing for a clean document', count: order(['web-link'], 'safe'), is: 0 },
		{ name: 'all protective remedies for one finding', count: order(['vba-macro'], 'safe'), is: 12 },
		{ name: 'and one of privacy that the policy asks for', count: order(['comments'], 'safe', false, strict), is: 13 },
		{ name: 'all in the private profile', count: order(['comments'], 'private'), is: remedyNames.length },
		{ name: 'all protective ones for a gap', count: order([], 'safe', true), is: 12 },
	])('$name', ({ count, is }) => {
		expect(count).toBe(is)
	})
})

describe('whether a safe copy could answer anything', () => {
	const judged = (ids: readonly string[], verdict: 'advise' | 'review', because: readonly string[] = []) => hasAnswer({ findings: ids.map(finding), verdict, because })
	test('what could do harm', () => expect(judged(['vba-macro'], 'review')).toBe(true))
	test('what the policy stops for the sake of privacy', () => expect(judged(['comments'], 'review', ['comments'])).toBe(true))
	test('comments that pass need no copy', () => expect(judged(['comments'], 'advise', ['comments'])).toBe(false))
	test('ordinary links and charts stay in every copy', () => expect(judged(['web-link', 'embedded-chart'], 'review', ['web-link', 'embedded-chart'])).toBe(false))
	test('a rule without a remedy has no answer', () => expect(judged(['encrypted-locked'], 'review', ['encrypted-locked'])).toBe(false))
})
