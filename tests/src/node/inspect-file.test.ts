// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint, inspectFile, nameOf, reasonOf } from '../../../src/node/inspect-file.ts'
import { presets } from '../../../src/policy/presets.ts'
import { acceptedDocument } from './example.ts'

const policy = presets['council-practice']
const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
writeFileSync(join(folder, 'a.fodt'), acceptedDocument)

describe('a file', () => {
	test('is inspected under its own name, without its folder', () => {
		const result = inspectFile({ path: join(folder, 'a.fodt') }, policy, true)
		expect(result).toMatchObject({ state: 'inspected', report: { name: 'a.fodt', verdict: 'accept' }, mistakes: [] })
		expect(JSON.stringify(result.state === 'inspected' && result.report)).not.toContain(folder)
	})
	test('a folder is no document', () => {
		expect(inspectFile({ path: folder }, policy, false)).toEqual({ state: 'unreadable', reason: 'It is a folder.' })
	})
	test('has the same fingerprint from disk and from memory', () => {
		expect(fingerprint({ path: join(folder, 'a.fodt') })).toEqual(fingerprint({ path: 'a.fodt', bytes: new TextEncoder().encode(acceptedDocument) }))
	})
	test('its name may be given', () => {
		expect([nameOf({ path: '/x/y.odt' }), nameOf({ path: '/x/y.odt', name: 'z' })]).toEqual(['y.odt', 'z'])
	})
})

test.each([
	['ENOENT', 'There is no such file.'],
	['EACCES', 'You have no permission to read it.'],
	['EISDIR', 'It is a folder.'],
	['ELOOP', 'Its links lead in a circle.'],
	['EMFILE', 'Too many files are open; please try again.'],
])('%s in words', (code, sentence) => {
	expect(reasonOf(Object.assign(new Error('x'), { code }))).toBe(sentence)
})
test('anything else in its own words', () => {
	expect([reasonOf(new Error('odd')), reasonOf('odd')]).toEqual(['odd.', 'It could not be read.'])
})
