// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Nothing that a format can report falls between the rules, and nothing harmless counts as damage. */

import { describe, expect, test } from 'vitest'
import { defects, exploitPatterns, referenceRoles, type Defect, type Fact } from '../../../src/model/facts.ts'
import { defaultLimits, type LimitName } from '../../../src/model/limits.ts'
import { remedyNames } from '../../../src/model/remedies.ts'
import { traits, type Trait } from '../../../src/model/scales.ts'
import { rules } from '../../../src/rules/all.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { code, connection, control, dde, embedded, encryption, exploit, hidden, limit, link, metadata, pdfAction, pdfFeature, reference, signature, structure, trigger } from './facts.ts'

function traitsOf(...facts: Fact[]): Set<Trait> {
	const grouped = factsByKind(facts)
	return new Set(rules.filter((rule) => [...rule.find(grouped)].length > 0).map((rule) => rule.trait))
}

// the keys of an object literal of this type
const defectNames = Object.keys(defects) as Defect[]
const structural = (defect: Defect): boolean => ['malformed', 'format-mismatch'].some((trait) => traitsOf(structure(defect)).has(trait as Trait))

test.each(traits)('trait %s has a rule', (trait) => {
	expect(rules.some((rule) => rule.trait === trait)).toBe(true)
})

test.each(remedyNames)('remedy %s has a rule that asks for it', (remedy) => {
	expect(rules.some((rule) => rule.remedy === remedy)).toBe(true)
})

describe('structure', () => {
	test.each(defectNames.filter((defect) => defects[defect]))('%s is damage', (defect) => {
		expect(structural(defect), `No rule tells of ${defect}. Add it to the rule in src/rules/structure that means the same to a reader.`).toBe(true)
	})
	test.each(defectNames.filter((defect) => !defects[defect]))('%s is no damage', (defect) => {
		expect(traitsOf(structure(defect)).has('malformed')).toBe(false)
	})
})

test.each(exploitPatterns)('pattern %s has a rule of its own', (pattern) => {
	expect(rules.filter((rule) => [...rule.find(factsByKind([exploit(pattern)]))].length > 0).map((rule) => rule.trait)).toEqual(['exploit-pattern'])
})

describe('things outside', () => {
	const far: Readonly<Record<string, Trait>> = { template: 'remote-template', 'mail-merge': 'data-connection', query: 'data-connection' }
	test.each(referenceRoles)('%s from a web server', (role) => {
		expect([...traitsOf(reference({ role }))]).toEqual([far[role] ?? 'external-resource'])
	})
	test.each(referenceRoles)('%s from a file server', (role) => {
		expect(traitsOf(reference({ role, target: '\\\\files.example\\a' }))).toContain(role === 'template' ? 'remote-template' : 'external-resource')
	})
	test.each(referenceRoles)('%s through a program', (role) => {
		expect(traitsOf(reference({ role, target: 'mhtml:http://example.org/a' }))).toContain(role === 'template' ? 'remote-template' : 'external-resource')
	})
	test.each(referenceRoles.filter((role) => !['mail-merge', 'query'].includes(role)))('%s within the document', (role) => {
		expect([...traitsOf(reference({ role, target: '#table1' }))]).toEqual([])
	})
	test.each(['https://example.org', 'ftp://example.org', 'news:a.b', 'annex.odt'])('link to %s', (target) => {
		expect([...traitsOf(link(target))]).toEqual(['external-link'])
	})
	test.each(['\\\\files.example\\a', 'C:\\a.odt', 'javascript:a', '.uno:a', 'ms-word:a', 'data:text/html,a'])('link to %s', (target) => {
		expect([...traitsOf(link(target))]).toEqual(['dangerous-link'])
	})
	test.each(['mailto:a@example.org', 'tel:1', '#a', ''])('link to "%s" needs no word', (target) => {
		expect([...traitsOf(link(target))]).toEqual([])
	})
})

test.each<[string, Fact, Trait]>([
	...(['vba', 'xlm', 'basic', 'dialog', 'python', 'javascript', 'beanshell', 'java', 'other'] as const).map((language): [string, Fact, Trait] => [language, code({ language }), 'macro']),
	['automatic trigger', trigger({ automatic: true }), 'auto-exec'],
	...(['link', 'field', 'formula'] as const).map((form): [string, Fact, Trait] => [`DDE ${form}`, dde({ form }), 'dde']),
	...(['ole', 'document', 'chart', 'formula'] as const).flatMap((what): [string, Fact, Trait][] => [
		[`embedded ${what}`, embedded({ what }), 'embedded-object'],
		[`unreadable ${what}`, embedded({ what, readable: false }), 'embedded-object'],
	]),
	['file', embedded({ what: 'file' }), 'embedded-file'],
	['unreadable file', embedded({ what: 'file', readable: false }), 'embedded-file'],
	...(['activex', 'applet', 'plugin', 'web-extension'] as const).map((technology): [string, Fact, Trait] => [technology, control({ technology }), 'activex']),
	...(['database', 'query', 'web-query', 'power-query', 'mail-merge', 'xforms', 'pivot', 'text-file'] as const).map((type): [string, Fact, Trait] => [type, connection({ type }), 'data-connection']),
	['JavaScript', pdfAction('JavaScript'), 'pdf-javascript'],
	['Launch', pdfAction('Launch'), 'pdf-launch'],
	['OpenAction', pdfAction('Named', { trigger: 'open' }), 'pdf-auto-action'],
	['AA', pdfAction('GoTo', { trigger: 'additional' }), 'pdf-auto-action'],
	['SubmitForm', pdfAction('SubmitForm'), 'pdf-submit-form'],
	['GoToE', pdfAction('GoToE'), 'pdf-remote-goto'],
	...(['rich-media', 'movie', 'sound', 'screen', '3d'] as const).map((feature): [string, Fact, Trait] => [feature, pdfFeature(feature), 'pdf-rich-media']),
	['XFA', pdfFeature('xfa'), 'pdf-xfa'],
	['portfolio', pdfFeature('portfolio'), 'embedded-file'],
	...([true, false] as const).flatMap((opened) => (['document', 'part'] as const).map((scope): [string, Fact, Trait] => [`${scope} ${opened ? 'opened' : 'locked'}`, encryption({ opened, scope }), 'encrypted'])),
	...(['document', 'macros', 'usage-rights'] as const).map((of): [string, Fact, Trait] => [`signature of ${of}`, signature({ of }), 'signed']),
	['tracked change', hidden('tracked-change'), 'tracked-changes'],
	['comment', hidden('comment'), 'comments'],
	['version', hidden('previous-version'), 'previous-versions'],
	...(['hidden-text', 'disguised-text', 'hidden-section', 'hidden-sheet', 'very-hidden-sheet', 'hidden-slide', 'hidden-row', 'hidden-column', 'hidden-layer', 'thumbnail', 'unreferenced-part'] as const).map((what): [string, Fact, Trait] => [what, hidden(what), 'hidden-content']),
	...(['author', 'last-author', 'manager', 'company', 'template-path', 'file-path', 'printer', 'e-mail', 'custom'] as const).map((what): [string, Fact, Trait] => [what, metadata(what, 'x'), 'personal-metadata']),
])('%s', (_, fact, trait) => {
	expect(traitsOf(fact)).toContain(trait)
})

// the keys of an object literal of this type
test.each((Object.keys(defaultLimits) as (keyof typeof defaultLimits)[]).filter((name): name is LimitName => !['seconds', 'ratioFloorBytes', 'facts', 'findingsPerRule'].includes(name)))('limit %s', (name) => {
	expect(['decompression-bomb', 'malformed']).toContain([...traitsOf(limit(name))][0])
})

test('no two rules say the same title', () => {
	for (const language of ['de', 'en'] as const) {
		const titles = rules.map((rule) => rule.text[language].title)
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
	}
})
