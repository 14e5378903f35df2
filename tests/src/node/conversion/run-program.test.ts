// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { runProgram } from '../../../../src/node/conversion/run-program.ts'

const node = (script: string, seconds = 20) => runProgram({ command: process.execPath, args: ['-e', script], cwd: '/', env: { GIVEN: 'yes' }, seconds })

describe('running a program', () => {
	test('says how it ended and what it said', async () => {
		expect(await node('console.log("words"); process.exit(3)')).toMatchObject({ state: 'ended', code: 3, output: 'words\n' })
	})
	test('a program that is not there', async () => {
		expect(await runProgram({ command: '/nowhere/at-all', args: [], cwd: '/', env: {}, seconds: 5 })).toEqual({ state: 'missing' })
	})
	test('a program that does not end is ended', async () => {
		expect(await node('setInterval(() => {}, 1000)', 1)).toEqual({ state: 'too-slow' })
	})
	test('its children end with it', async () => {
		const begin = performance.now()
		const end = await node(`require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)`, 1)
		expect(end.state).toBe('too-slow')
		// the child holds the same pipes: while it lived, this would wait for it
		expect(performance.now() - begin).toBeLessThan(8_000)
	})
	test('sees nothing of the environment but what it is given', async () => {
		const end = await node('console.log(process.env.HOME, process.env.GIVEN)')
		expect(end).toMatchObject({ output: 'undefined yes\n' })
	})
	test('of long output the end is kept', async () => {
		const end = await node('console.log("a".repeat(100000) + "end")')
		expect(end.state === 'ended' && end.output.endsWith('end\n') && end.output.length <= 4_096).toBe(true)
	})
})
