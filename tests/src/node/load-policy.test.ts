// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPolicy } from '../../../src/node/load-policy.ts'
import { presets } from '../../../src/policy/presets.ts'

const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
const file = (name: string, content: string): string => {
	writeFileSync(join(folder, name), content)
	return join(folder, name)
}

test('by the name of a preset', () => {
	expect(loadPolicy('strict')).toBe(presets.strict)
})
test('from a file', () => {
	expect(loadPolicy(file('mine.json', JSON.stringify(presets['observe-only'])))).toEqual(presets['observe-only'])
})
test('neither: the sentence names the presets', () => {
	expect(() => loadPolicy('/nowhere.json')).toThrow(/could not be read.*There is no such file.*council-practice/)
})
test('no JSON', () => {
	expect(() => loadPolicy(file('broken.json', '{'))).toThrow(/is not JSON/)
})
test('JSON that is no policy', () => {
	expect(() => loadPolicy(file('other.json', '{"schema": "something"}'))).toThrow()
})
test('a name of the language itself is no preset', () => {
	expect(() => loadPolicy('constructor')).toThrow(/could not be read/)
})
