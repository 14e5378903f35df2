// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { allowed, changedPlaces, departs, draftText, entryAt, nearestPreset, parseDraft, policyId, presetDraft, putBack, sectionOf, withAllowed, withEntry, withKey, withPreset, withWish, type Draft } from '../../../src/app/policy-draft.ts'
import { presetNames } from '../../../src/policy/presets.ts'

const council = presetDraft('council-practice')
const read = (text: string): Draft => parseDraft(text) ?? {}

describe('a draft', () => {
	test('keeps what nobody knows', () => {
		const draft = read('{"schema":"documentgate-policy/1","future":{"a":[1]},"traits":{"macro":{"verdict":"review","later":true},"new-trait":{"verdict":"x"}}}')
		const changed = withEntry(draft, 'traits', 'macro', { verdict: 'reject' })
		expect(JSON.parse(draftText(changed))).toEqual({ schema: 'documentgate-policy/1', future: { a: [1] }, traits: { macro: { verdict: 'reject', later: true }, 'new-trait': { verdict: 'x' } } })
	})
	test('suggestions stay when the verdict changes', () => expect(entryAt(withEntry(council, 'formats', 'docx', { verdict: 'review' }), 'formats', 'docx')).toEqual({ verdict: 'review', safeCopy: 'none', suggest: ['odt', 'pdf-a'], isOwn: true }))
	test.each(['', '[]', '7', 'null', '{'])('%j is none', (text) => expect(parseDraft(text)).toBeUndefined())
	test('a section that is no object is empty', () => expect(sectionOf({ traits: [] }, 'traits')).toEqual({}))
	test('a key called __proto__ is a key', () => {
		const draft = withEntry(read('{"rules":{}}'), 'rules', '__proto__', { verdict: 'reject' })
		expect(draftText(draft)).toContain('"__proto__"')
		expect(entryAt(draft, 'rules', 'toString').isOwn).toBe(false)
	})
})

describe('what applies', () => {
	test('to a format without a line is what its base has, then what all others have', () => {
		expect(entryAt(council, 'formats', 'ott')).toMatchObject({ verdict: 'accept', isOwn: false })
		expect(entryAt(council, 'formats', 'zip')).toMatchObject({ verdict: 'review', isOwn: false })
	})
	test('to a rule without a line is what its trait has', () => expect(entryAt(council, 'rules', 'comments-found', () => 'comments')).toMatchObject({ verdict: 'advise', isOwn: false }))
	test('where nothing is said is review', () => expect(entryAt({}, 'gaps', 'damaged')).toMatchObject({ verdict: 'review', safeCopy: 'none' }))
})

describe('departures', () => {
	test('a preset departs nowhere from itself', () => {
		for (const key of Object.keys(sectionOf(council, 'traits'))) expect(departs(council, council, 'traits', key)).toBe(false)
	})
	test('are marked and can be put back', () => {
		const mine = withEntry(council, 'traits', 'macro', { safeCopy: 'automatic' })
		expect(departs(mine, council, 'traits', 'macro')).toBe(true)
		expect(changedPlaces(council, putBack(mine, council, 'traits', 'macro'))).toEqual([])
	})
	test('a line the preset does not have goes when it is put back', () => {
		const mine = withEntry(council, 'formats', 'zip', { verdict: 'reject' })
		expect(departs(mine, council, 'formats', 'zip')).toBe(true)
		expect(putBack(mine, council, 'formats', 'zip')).toEqual(council)
	})
	test('saying what applies anyway is none', () => expect(departs(withEntry(council, 'formats', 'zip', {}), council, 'formats', 'zip')).toBe(false))
})

describe('presets', () => {
	test.each(presetNames)('%s is nearest to itself, under any name', (name) => expect(nearestPreset('rat', presetDraft(name))).toBe(name))
	test('a policy that has the name of one is measured by it', () => expect(nearestPreset('strict', council)).toBe('strict'))
	test('replace what they decide and leave names, exceptions and limits', () => {
		const mine = withKey(withAllowed({ ...council, name: { de: 'Rat', en: 'Council' } }, 'linkHosts', ['example.org']), 'limits', 'seconds', 9)
		const strict = withPreset(mine, 'strict')
		expect(strict).toMatchObject({ name: { de: 'Rat' }, limits: { seconds: 9 } })
		expect(allowed(strict, 'linkHosts')).toEqual(['example.org'])
		expect(entryAt(strict, 'traits', 'macro').verdict).toBe('reject')
	})
})

describe('changes', () => {
	test('are counted by place', () => {
		const changed = withAllowed(withEntry(withEntry(council, 'traits', 'macro', { verdict: 'reject' }), 'gaps', 'damaged', { verdict: 'reject' }), 'linkHosts', ['a.org', 'b.org'])
		expect(changedPlaces(council, changed)).toEqual(['/traits/macro', '/gaps/damaged', '/allow/linkHosts/a.org', '/allow/linkHosts/b.org'])
	})
	test('there and back is none', () => expect(changedPlaces(council, withEntry(withEntry(council, 'traits', 'comments', { safeCopy: 'offer' }), 'traits', 'comments', { safeCopy: 'none' }))).toEqual([]))
	test('the order of keys is none', () => expect(changedPlaces(read('{"limits":{"a":1,"b":2}}'), read('{"limits":{"b":2,"a":1}}'))).toEqual([]))
	test('keys nobody knows count too', () => expect(changedPlaces({}, read('{"x/y":1}'))).toEqual(['/x~1y']))
})

describe('wishes', () => {
	test('come and go', () => {
		const wished = withWish(council, 'pdf', { want: ['pdf-a'] })
		expect(sectionOf(wished, 'conformance')).toEqual({ pdf: { want: ['pdf-a'] } })
		expect(changedPlaces(council, withWish(wished, 'pdf', { want: [] }))).toEqual([])
	})
	test('a verdict is kept while something is wished', () => expect(sectionOf(withWish(withWish(council, 'odf', { minVersion: '1.2' }), 'odf', { verdict: 'review' }), 'conformance')).toEqual({ odf: { minVersion: '1.2', verdict: 'review' } }))
})

test.each([['Rat Süd', 'rat-sued'], ['  Council 2!', 'council-2'], ['日本', ''], ['x'.repeat(80), 'x'.repeat(64)]])('%s is kept as %s', (title, id) => expect(policyId(title)).toBe(id))
