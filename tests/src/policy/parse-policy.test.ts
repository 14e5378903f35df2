// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Policies from outside: what is completed, what is refused, and that the JSON Schema agrees. */

import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { gapKinds } from '../../../src/model/scales.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { PolicyError } from '../../../src/policy/policy-error.ts'
import { policySchema } from '../../../src/policy/policy-schema.ts'
import { presetNames, presets } from '../../../src/policy/presets.ts'

const isValid = new Ajv({ allErrors: true }).compile(policySchema)

const name = { de: 'Probe', en: 'Sample' }
const with_ = (rest: object): unknown => ({ schema: 'documentgate-policy/1', name, ...rest })

function pointersOf(untrusted: unknown): string[] {
	try {
		parsePolicy(untrusted)
	} catch (error) {
		if (error instanceof PolicyError) return error.details.map((detail) => detail.pointer)
		throw error
	}
	return []
}

describe('accepted, by the parser and by the schema', () => {
	test.each(presetNames)('preset %s', (preset) => {
		const policy = JSON.parse(JSON.stringify(presets[preset])) as unknown
		expect(parsePolicy(policy)).toEqual(presets[preset])
		expect(isValid(policy)).toBe(true)
	})
	test.each<[string, unknown]>([
		['only a name', with_({})],
		['empty sections', with_({ formats: {}, traits: {}, rules: {}, gaps: {}, conformance: {}, allow: {}, limits: {} })],
		['whole entry', with_({ formats: { docx: { verdict: 'advise', safeCopy: 'automatic', suggest: ['odt', 'pdf-a'] } } })],
		['all others', with_({ formats: { '*': { verdict: 'accept' } }, traits: { '*': { verdict: 'advise' } } })],
		['rule nobody knows yet', with_({ rules: { 'some-later-rule': { verdict: 'reject' } } })],
		['unknown formats may pass', with_({ gaps: { unsupported: { verdict: 'accept' } } })],
		['wishes', with_({ conformance: { odf: { minVersion: '1.2' }, pdf: { want: ['pdf-a', 'lang'], verdict: 'review' }, docx: { want: ['strict'] } } })],
		['hosts and hashes', with_({ allow: { linkHosts: ['example.org', '*.stadt.example', 'köln.example'], sha256: ['AB'.repeat(32)] } })],
		['limits', with_({ limits: { seconds: 5, expandedBytes: 1024 } })],
	])('%s', (_, policy) => {
		expect(pointersOf(policy)).toEqual([])
		expect(isValid(policy)).toBe(true)
	})
})

describe('refused, by the parser and by the schema', () => {
	test.each<[string, unknown, string[]]>([
		['nothing', undefined, ['']],
		['null', null, ['']],
		['list', [], ['']],
		['text', 'accept', ['']],
		['no schema', { name }, ['/schema']],
		['later schema', { schema: 'documentgate-policy/2', name }, ['/schema']],
		['no name', { schema: 'documentgate-policy/1' }, ['/name']],
		['name in one language', with_({ name: { de: 'Probe' } }), ['/name/en']],
		['empty name', with_({ name: { de: ' ', en: 'Sample' } }), ['/name/de']],
		['long name', with_({ name: { de: 'a'.repeat(201), en: 'Sample' } }), ['/name/de']],
		['third language', with_({ name: { ...name, fr: 'Essai' } }), ['/name/fr']],
		['unknown section', with_({ format: {} }), ['/format']],
		['section that is a list', with_({ formats: [] }), ['/formats']],
		['unknown format', with_({ formats: { wordperfect9: { verdict: 'accept' } } }), ['/formats/wordperfect9']],
		['inherited name as a format', with_({ formats: { constructor: { verdict: 'accept' } } }), ['/formats/constructor']],
		['unknown trait', with_({ traits: { macros: { verdict: 'accept' } } }), ['/traits/macros']],
		['no verdict', with_({ traits: { macro: {} } }), ['/traits/macro/verdict']],
		['unknown verdict', with_({ traits: { macro: { verdict: 'allow' } } }), ['/traits/macro/verdict']],
		['verdict as a number', with_({ traits: { macro: { verdict: 1 } } }), ['/traits/macro/verdict']],
		['entry that is a word', with_({ traits: { macro: 'accept' } }), ['/traits/macro']],
		['unknown field', with_({ traits: { macro: { verdict: 'accept', until: 2027 } } }), ['/traits/macro/until']],
		['unknown safe copy', with_({ traits: { macro: { verdict: 'accept', safeCopy: 'always' } } }), ['/traits/macro/safeCopy']],
		['suggestion that is no list', with_({ formats: { rtf: { verdict: 'review', suggest: 'odt' } } }), ['/formats/rtf/suggest']],
		['unknown suggestion', with_({ formats: { rtf: { verdict: 'review', suggest: ['odt', 'word'] } } }), ['/formats/rtf/suggest/1']],
		['name that no rule has', with_({ rules: { 'Remote Image': { verdict: 'accept' } } }), ['/rules/Remote Image']],
		['slash in a name', with_({ rules: { 'a/b~c': { verdict: 'accept' } } }), ['/rules/a~1b~0c']],
		['unknown gap', with_({ gaps: { lost: { verdict: 'review' } } }), ['/gaps/lost']],
		['unknown key of wishes', with_({ conformance: { office: {} } }), ['/conformance/office']],
		['unknown wish', with_({ conformance: { pdf: { want: ['pdf-x'] } } }), ['/conformance/pdf/want/0']],
		['version as a number', with_({ conformance: { odf: { minVersion: 1.2 } } }), ['/conformance/odf/minVersion']],
		['version in words', with_({ conformance: { odf: { minVersion: 'newest' } } }), ['/conformance/odf/minVersion']],
		['address instead of a host', with_({ allow: { linkHosts: ['https://example.org'] } }), ['/allow/linkHosts/0']],
		['wildcard in the middle', with_({ allow: { linkHosts: ['www.*.example'] } }), ['/allow/linkHosts/0']],
		['wildcard alone', with_({ allow: { linkHosts: ['*'] } }), ['/allow/linkHosts/0']],
		['long host', with_({ allow: { linkHosts: ['a'.repeat(256)] } }), ['/allow/linkHosts/0']],
		['short hash', with_({ allow: { sha256: ['abc'] } }), ['/allow/sha256/0']],
		['unknown limit', with_({ limits: { minutes: 1 } }), ['/limits/minutes']],
		['limit of zero', with_({ limits: { seconds: 0 } }), ['/limits/seconds']],
		['limit with a fraction', with_({ limits: { seconds: 1.5 } }), ['/limits/seconds']],
		['limit as text', with_({ limits: { seconds: '20' } }), ['/limits/seconds']],
		['limit without measure', with_({ limits: { expandedBytes: 1e300 } }), ['/limits/expandedBytes']],
		['several at once', with_({ traits: { macro: {} }, limits: { seconds: -1 } }), ['/traits/macro/verdict', '/limits/seconds']],
	])('%s', (_, policy, pointers) => {
		expect(pointersOf(policy)).toEqual(pointers)
		expect(isValid(policy)).toBe(false)
	})
	test.each(gapKinds.filter((gap) => gap !== 'unsupported').flatMap((gap) => (['accept', 'advise'] as const).map((verdict) => [gap, verdict] as const)))('gap %s must not pass with %s', (gap, verdict) => {
		const policy = with_({ gaps: { [gap]: { verdict } } })
		expect(pointersOf(policy)).toEqual([`/gaps/${gap}/verdict`])
		expect(isValid(policy)).toBe(false)
	})
	test('keys that JSON can carry but no section has', () => {
		const policy = JSON.parse('{"schema":"documentgate-policy/1","name":{"de":"Probe","en":"Sample"},"formats":{"__proto__":{"verdict":"accept"}}}') as unknown
		expect(pointersOf(policy)).toEqual(['/formats/__proto__'])
	})
})

describe('completed', () => {
	test('whatever is left out means review', () => {
		const review = { verdict: 'review' }
		expect(parsePolicy(with_({ formats: { odt: { verdict: 'accept' } } }))).toEqual({
			schema: 'documentgate-policy/1', name, formats: { odt: { verdict: 'accept' }, '*': review }, traits: { '*': review }, rules: {},
			gaps: { damaged: review, encrypted: review, internal: review, limit: review, unsupported: review }, conformance: {}, allow: { linkHosts: [], sha256: [] }, limits: {},
		})
	})
	test('hosts and hashes are written small', () => {
		const policy = parsePolicy(with_({ allow: { linkHosts: ['Example.ORG'], sha256: ['AB'.repeat(32)] } }))
		expect(policy.allow).toEqual({ linkHosts: ['example.org'], sha256: ['ab'.repeat(32)] })
	})
	test('a completed policy is a policy', () => {
		const policy = parsePolicy(with_({}))
		expect(parsePolicy(policy)).toEqual(policy)
		expect(isValid(policy)).toBe(true)
	})
})
