// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Verdicts as tables: what is seen, what the policy says, what comes out. */

import { describe, expect, test } from 'vitest'
import type { Policy, PolicyEntry } from '../../../src/model/policy.ts'
import type { Finding, Gap } from '../../../src/model/report.ts'
import type { GapKind, SafeCopy, Trait } from '../../../src/model/scales.ts'
import { judge, type Judged } from '../../../src/policy/judge.ts'

const accept: PolicyEntry = { verdict: 'accept' }
const text = { title: '', meaning: '', risk: '', advice: '' }

const finding = (rule: string, trait: Trait, target?: string): Finding => ({
	rule, trait, severity: 'medium', confidence: 'certain', at: { path: ['a.odt'] }, text: { de: text, en: text }, ...(target === undefined ? {} : { target }),
})
const gap = (kind: GapKind): Gap => ({ gap: kind, at: { path: ['a.odt'] }, text: { de: '', en: '' } })

const document = (about: Partial<Judged> = {}): Judged => ({
	format: { id: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' }, traits: [], findings: [], gaps: [], facts: { conformance: { odf: '1.3' } }, sha256: 'ab', family: 'odf', base: undefined, ...about,
})
const policy = (about: Partial<Policy> = {}): Policy => ({
	schema: 'documentgate-policy/1', name: { de: 'Probe', en: 'Sample' }, formats: { '*': accept }, traits: { '*': accept }, rules: {},
	gaps: { damaged: { verdict: 'review' }, encrypted: { verdict: 'review' }, internal: { verdict: 'review' }, limit: { verdict: 'review' }, unsupported: accept },
	conformance: {}, allow: { linkHosts: [], sha256: [] }, limits: {}, ...about,
})

describe('the strictest verdict wins', () => {
	const rules: Policy['rules'] = { low: { verdict: 'advise' }, middle: { verdict: 'review' }, high: { verdict: 'reject' } }
	test.each([
		['nothing', [], 'accept', []],
		['accepted only', ['none'], 'accept', []],
		['advice', ['none', 'low'], 'advise', ['low']],
		['review', ['low', 'middle', 'low'], 'review', ['middle']],
		['reject', ['middle', 'high', 'low'], 'reject', ['high']],
	] as const)('%s', (_, found, verdict, because) => {
		const result = judge(document({ findings: found.map((rule) => finding(rule, 'macro')) }), policy({ rules }))
		expect(result.verdict).toBe(verdict)
		expect(result.because).toEqual(because)
	})
	test('every cause of the verdict is named once', () => {
		const result = judge(document({ findings: [finding('middle', 'macro', 'a'), finding('middle', 'macro', 'b')], gaps: [gap('encrypted'), gap('encrypted')] }), policy({ rules, formats: { '*': { verdict: 'review' } } }))
		expect(result.because).toEqual(['format:odt', 'middle', 'gap:encrypted'])
	})
})

describe('which entry applies to a finding', () => {
	test.each([
		['rule before trait', policy({ rules: { 'vba-macro': accept }, traits: { macro: { verdict: 'reject' } } }), 'accept'],
		['trait before all others', policy({ traits: { macro: { verdict: 'advise' }, '*': { verdict: 'reject' } } }), 'advise'],
		['all others', policy({ traits: { dde: accept, '*': { verdict: 'reject' } } }), 'reject'],
		['nothing said', policy({ traits: {} }), 'review'],
	] as const)('%s', (_, given, verdict) => {
		expect(judge(document({ findings: [finding('vba-macro', 'macro')] }), given).verdict).toBe(verdict)
	})
	test('a name that every object inherits is no entry', () => {
		expect(judge(document({ findings: [finding('constructor', 'macro')] }), policy({ traits: { '*': { verdict: 'reject' } } })).verdict).toBe('reject')
	})
	test('findings that are only counted are judged like those that are listed', () => {
		const given = policy({ traits: { 'external-link': { verdict: 'review' }, '*': accept }, allow: { linkHosts: ['example.org'], sha256: [] } })
		const listed = [finding('web-link', 'external-link', 'https://example.org')]
		expect(judge(document({ findings: listed }), given).verdict).toBe('accept')
		expect(judge(document({ findings: listed, facts: { conformance: {}, omitted: { 'web-link': 3 } } }), given).verdict).toBe('review')
	})
})

describe('which entry applies to a format', () => {
	const formats: Policy['formats'] = { docx: { verdict: 'advise' }, ott: { verdict: 'reject' }, '*': { verdict: 'review' } }
	test.each([
		['its own', 'ott', 'odt', 'reject'],
		['that of its base', 'dotx', 'docx', 'advise'],
		['all others', 'rtf', undefined, 'review'],
	] as const)('%s', (_, id, base, verdict) => {
		const result = judge(document({ format: { id, mediaType: 'x' }, base }), policy({ formats }))
		expect(result).toMatchObject({ verdict, because: [`format:${id}`] })
	})
	test('nothing said', () => {
		expect(judge(document(), policy({ formats: {} })).verdict).toBe('review')
	})
})

test.each(['damaged', 'encrypted', 'internal', 'limit', 'unsupported'] as const)('gap %s', (kind) => {
	const entry: PolicyEntry = { verdict: 'reject' }
	const strict = policy({ gaps: { damaged: entry, encrypted: entry, internal: entry, limit: entry, unsupported: entry } })
	expect(judge(document({ gaps: [gap(kind)] }), strict)).toMatchObject({ verdict: 'reject', because: [`gap:${kind}`] })
})

describe('wishes', () => {
	test.each([
		['met', { odf: { minVersion: '1.2' } }, 'accept', []],
		['for the family', { odf: { minVersion: '1.4' } }, 'advise', ['wish:min-version']],
		['for the format', { odt: { want: ['not-extended'], verdict: 'review' } }, 'review', ['wish:not-extended']],
		['for another family', { pdf: { want: ['pdf-a'] } }, 'accept', []],
	] as const)('%s', (_, conformance, verdict, because) => {
		const result = judge(document({ facts: { conformance: { odf: '1.3', extended: true } } }), policy({ conformance }))
		expect(result).toMatchObject({ verdict, because })
	})
	test('of the base reach its variants', () => {
		const template = document({ format: { id: 'ott', mediaType: 'x' }, base: 'odt' })
		expect(judge(template, policy({ conformance: { odt: { minVersion: '1.4' } } })).because).toEqual(['wish:min-version'])
	})
})

describe('allowed', () => {
	test('a known document is accepted as it is', () => {
		const known = policy({ formats: { '*': { verdict: 'reject' } }, allow: { linkHosts: [], sha256: ['ab'] } })
		expect(judge(document({ gaps: [gap('encrypted')] }), known)).toEqual({ verdict: 'accept', because: [], safeCopy: 'none', suggest: [] })
		expect(judge(document({ sha256: 'cd' }), known).verdict).toBe('reject')
	})
	test.each<[string, Trait, string, string]>([
		['link', 'external-link', 'https://example.org/a', 'accept'],
		['resource', 'external-resource', 'https://example.org/a.png', 'accept'],
		['another host', 'external-link', 'https://evil.example/', 'review'],
		['template from there', 'remote-template', 'https://example.org/a.dotm', 'review'],
		['program from there', 'dangerous-link', 'https://example.org/a.exe', 'review'],
	])('%s', (_, trait, target, verdict) => {
		const given = policy({ traits: { '*': { verdict: 'review' } }, allow: { linkHosts: ['example.org'], sha256: [] } })
		expect(judge(document({ findings: [finding('a-rule', trait, target)] }), given).verdict).toBe(verdict)
	})
	test('a finding without an address is not allowed', () => {
		const given = policy({ traits: { '*': { verdict: 'review' } }, allow: { linkHosts: ['example.org'], sha256: [] } })
		expect(judge(document({ findings: [finding('a-rule', 'external-link')] }), given).verdict).toBe('review')
	})
})

describe('safe copy', () => {
	const entries: Policy['rules'] = {
		'offers': { verdict: 'review', safeCopy: 'offer' },
		'replaces': { verdict: 'review', safeCopy: 'automatic' },
		'stops': { verdict: 'review' },
		'refuses-but-offers': { verdict: 'reject', safeCopy: 'offer' },
		'hints': { verdict: 'advise', safeCopy: 'offer' },
		'passes': { verdict: 'accept' },
	}
	test.each<[string, string[], SafeCopy]>([
		['nothing found', [], 'none'],
		['offered', ['offers'], 'offer'],
		['by itself', ['replaces', 'passes'], 'automatic'],
		['the more careful of two', ['replaces', 'offers'], 'offer'],
		['one that allows none', ['replaces', 'stops'], 'none'],
		['offered instead of a refusal', ['refuses-but-offers', 'replaces'], 'offer'],
		['offered with advice', ['hints', 'passes'], 'offer'],
		['advice does not weaken a stop', ['hints', 'replaces'], 'automatic'],
	])('%s', (_, found, safeCopy) => {
		expect(judge(document({ findings: found.map((rule) => finding(rule, 'macro')) }), policy({ rules: entries })).safeCopy).toBe(safeCopy)
	})
	test('a gap stops it', () => {
		expect(judge(document({ findings: [finding('replaces', 'macro')], gaps: [gap('damaged')] }), policy({ rules: entries })).safeCopy).toBe('none')
	})
})

describe('suggestions', () => {
	const given = policy({
		formats: { docx: { verdict: 'advise', suggest: ['odt', 'pdf-a'] }, odt: { verdict: 'accept', suggest: ['pdf-a'] }, '*': accept },
		traits: { macro: { verdict: 'review', suggest: ['pdf-a', 'odt', 'docx'] }, '*': accept },
	})
	test.each([
		['of the format', document({ format: { id: 'docx', mediaType: 'x' } }), ['odt', 'pdf-a']],
		['none where all is well', document(), []],
		['each once, never its own format', document({ format: { id: 'docx', mediaType: 'x' }, findings: [finding('vba-macro', 'macro')] }), ['odt', 'pdf-a']],
		['of what was found', document({ findings: [finding('vba-macro', 'macro')] }), ['pdf-a', 'docx']],
	])('%s', (_, about, suggest) => {
		expect(judge(about, given).suggest).toEqual(suggest)
	})
})
