// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Changes between two revisions, as people read them. */

import { expect, test } from 'vitest'
import type { Policy } from '../../../src/model/policy.ts'
import { diffPolicies } from '../../../src/policy/diff-policies.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { presets } from '../../../src/policy/presets.ts'

const policy = (about: object = {}): Policy => parsePolicy({ schema: 'documentgate-policy/1', name: { de: 'Probe', en: 'Sample' }, formats: { rtf: { verdict: 'review' } }, limits: { seconds: 20 }, ...about })

test('a policy does not differ from itself', () => {
	for (const preset of Object.values(presets)) expect(diffPolicies(preset, JSON.parse(JSON.stringify(preset)) as Policy)).toEqual([])
})

test('the order of keys is no difference', () => {
	const one = policy({ conformance: { pdf: { minVersion: '1.7', want: ['tagged'] } } })
	const other = policy({ conformance: { pdf: { want: ['tagged'], minVersion: '1.7' } } })
	expect(diffPolicies(one, other)).toEqual([])
})

test.each<[string, Policy, Policy, string, string, string]>([
	['name', policy(), policy({ name: { de: 'Neu', en: 'New' } }), '/name', 'Name: bisher „Probe“, jetzt „Neu“', 'Name: “Sample” until now, “New” from now on'],
	['format', policy(), policy({ formats: { rtf: { verdict: 'accept' } } }), '/formats/rtf', 'Format „rtf“: bisher „prüfen lassen“, jetzt „annehmen“', 'Format “rtf”: “have reviewed” until now, “accept” from now on'],
	['all other formats', policy(), policy({ formats: { rtf: { verdict: 'review' }, '*': { verdict: 'reject' } } }), '/formats/*', 'Alle anderen Formate: bisher „prüfen lassen“, jetzt „ablehnen“', 'All other formats: “have reviewed” until now, “reject” from now on'],
	['safe copy and suggestion', policy(), policy({ formats: { rtf: { verdict: 'review', safeCopy: 'offer', suggest: ['odt'] } } }), '/formats/rtf', 'Format „rtf“: bisher „prüfen lassen“, jetzt „prüfen lassen; sichere Kopie anbieten; vorschlagen: odt“', 'Format “rtf”: “have reviewed” until now, “have reviewed; offer a safe copy; suggest: odt” from now on'],
	['trait that is new', policy(), policy({ traits: { macro: { verdict: 'reject' } } }), '/traits/macro', 'Programme (Makros): jetzt „ablehnen“, bisher nicht eigens geregelt', 'programs (macros): “reject” from now on, not regulated separately until now'],
	['rule that is gone', policy({ rules: { 'remote-image': { verdict: 'accept' } } }), policy(), '/rules/remote-image', 'Regel „remote-image“: nicht mehr eigens geregelt, bisher „annehmen“', 'Rule “remote-image”: no longer regulated separately, “accept” until now'],
	['gap', policy(), policy({ gaps: { unsupported: { verdict: 'advise' } } }), '/gaps/unsupported', 'Unbekannte Formate: bisher „prüfen lassen“, jetzt „hinweisen“', 'unknown formats: “have reviewed” until now, “advise” from now on'],
	['wish', policy(), policy({ conformance: { pdf: { want: ['pdf-a', 'lang'] } } }), '/conformance/pdf', 'Wünsche an „pdf“: jetzt „want pdf-a lang“, bisher nicht eigens geregelt', 'Wishes for “pdf”: “want pdf-a lang” from now on, not regulated separately until now'],
	['host added', policy(), policy({ allow: { linkHosts: ['example.org'] } }), '/allow/linkHosts', 'Bekannte Adressen: „example.org“ kommt dazu', 'Known hosts: “example.org” is added'],
	['document removed', policy({ allow: { sha256: ['ab'.repeat(32)] } }), policy(), '/allow/sha256', `Bekannte Dokumente: „${'ab'.repeat(32)}“ fällt weg`, `Known documents: “${'ab'.repeat(32)}” is removed`],
	['limit', policy(), policy({ limits: { seconds: 5 } }), '/limits/seconds', 'Grenze „seconds“: bisher „20“, jetzt „5“', 'Limit “seconds”: “20” until now, “5” from now on'],
])('%s', (_, before, after, pointer, de, en) => {
	expect(diffPolicies(before, after)).toEqual([{ pointer, text: { de, en } }])
})

test('the other way round there are as many changes', () => {
	const [one, other] = [presets['council-practice'], presets.strict]
	expect(diffPolicies(one, other).length).toBeGreaterThan(10)
	expect(diffPolicies(other, one).map((change) => change.pointer)).toEqual(diffPolicies(one, other).map((change) => change.pointer))
})
