// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The policies that come with the house name only what exists, and say what their names promise. */

import { describe, expect, test } from 'vitest'
import type { Policy } from '../../../src/model/policy.ts'
import { traits, verdicts } from '../../../src/model/scales.ts'
import { presetNames, presets } from '../../../src/policy/presets.ts'
import { rules } from '../../../src/rules/all.ts'

test.each(presetNames)('%s names rules that exist', (preset) => {
	const known = new Set(rules.map((rule) => rule.id))
	expect(Object.keys(presets[preset].rules).filter((rule) => !known.has(rule))).toEqual([])
})

test('names differ in both languages', () => {
	for (const language of ['de', 'en'] as const) expect(new Set(presetNames.map((preset) => presets[preset].name[language])).size).toBe(presetNames.length)
})

describe('council practice', () => {
	const { formats, traits: entries, rules: exceptions } = presets['council-practice']
	test.each([
		['odt', 'accept'], ['ods', 'accept'], ['odp', 'accept'], ['fodt', 'accept'], ['pdf', 'accept'],
		['docx', 'advise'], ['xlsx', 'advise'], ['pptx', 'advise'], ['docm', 'advise'], ['xlsm', 'advise'],
		['rtf', 'review'], ['doc', 'review'], ['xls', 'review'], ['ppt', 'review'], ['*', 'review'],
	] as const)('%s: %s', (format, verdict) => {
		expect(formats[format]?.verdict).toBe(verdict)
	})
	test('open formats are suggested instead of others', () => {
		for (const format of ['docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'rtf']) expect(formats[format]?.suggest).toContain('pdf-a')
	})
	test('every trait has an entry', () => {
		expect(traits.filter((trait) => entries[trait] === undefined)).toEqual([])
	})
	test.each(['external-link', 'signed', 'personal-metadata'] as const)('%s passes', (trait) => {
		expect(entries[trait]?.verdict).toBe('accept')
	})
	test.each(['macro', 'auto-exec', 'external-resource', 'remote-template', 'dde', 'embedded-executable', 'pdf-launch', 'exploit-pattern', 'malformed', 'format-mismatch', 'decompression-bomb'] as const)('%s stops', (trait) => {
		expect(entries[trait]?.verdict).toBe('review')
	})
	test('objects that were read do not stop a document, objects that were not do', () => {
		expect(entries['embedded-object']?.verdict).toBe('advise')
		expect(exceptions['unreadable-object']?.verdict).toBe('review')
	})
})

test('strict is never milder than council practice', () => {
	const verdictOf = (policy: Policy, trait: (typeof traits)[number]): number => verdicts.indexOf((policy.traits[trait] ?? policy.traits['*'])?.verdict ?? 'review')
	expect(traits.filter((trait) => verdictOf(presets.strict, trait) < verdictOf(presets['council-practice'], trait))).toEqual([])
})

test('observing stops nothing that was inspected', () => {
	const { formats, traits: entries, rules: exceptions } = presets['observe-only']
	for (const entry of [...Object.values(formats), ...Object.values(entries), ...Object.values(exceptions)]) expect(['accept', 'advise']).toContain(entry?.verdict)
})

test('open formats first wishes for versions that last', () => {
	expect(presets['open-formats-first'].conformance).toEqual({ odf: { minVersion: '1.2' }, pdf: { want: ['pdf-a', 'tagged', 'lang'] } })
})
