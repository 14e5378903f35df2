// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

describe('the command line', () => {
	test.each([
		['no path', ['inspect'], /path/],
		['an unknown format', ['inspect', '--format', 'xml', '.'], /text, json, ndjson, sarif, html/],
		['an unknown policy', ['inspect', '--policy', 'nice', '.'], /council-practice/],
		['no number of threads', ['inspect', '--threads', 'many', '.'], /whole number/],
		['an unknown command', ['look'], /look/],
	])('%s: one sentence and exit 2', async (_, args, sentence) => {
		const { code, err } = await run(...args)
		expect(code).toBe(2)
		expect(err).toMatch(sentence)
	})
	test('help and version end well', async () => {
		expect((await run('--help')).code).toBe(0)
		expect(await run('--version')).toMatchObject({ code: 0, out: '0.1.0\n' })
	})
})
