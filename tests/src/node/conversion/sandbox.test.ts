// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { runProgram } from '../../../../src/node/conversion/run-program.ts'
import { behindWalls, findWalls } from '../../../../src/node/conversion/sandbox.ts'

const limits = { memoryBytes: 2 ** 40, seconds: 10, fileBytes: 1_000 }

describe('walls around a converter', () => {
	test('without any, the command stands alone', () => {
		expect(behindWalls({ offline: undefined, limits: false }, limits, 'soffice', ['--headless'])).toEqual({ command: 'soffice', args: ['--headless'] })
	})
	test('with all, network and limits stand in front', () => {
		const { command, args } = behindWalls({ offline: ['unshare', '--net'], limits: true }, limits, 'soffice', ['x'])
		expect([command, ...args]).toEqual(['unshare', '--net', 'prlimit', `--as=${2 ** 40}`, '--cpu=10', '--fsize=1000', '--core=0', 'soffice', 'x'])
	})
	test('what was found here holds: no network device but the loopback', async () => {
		const walls = await findWalls()
		const { command, args } = behindWalls(walls, limits, process.execPath, ['-e', 'console.log(Object.keys(require("node:os").networkInterfaces()).filter((name) => name !== "lo").length)'])
		const end = await runProgram({ command, args, cwd: '/', env: { PATH: '/usr/bin:/bin' }, seconds: 20 })
		// where the system allows no walls, the converter says so and this only checks that the command still runs
		if (walls.offline === undefined) expect(end.state).toBe('ended')
		else expect(end).toMatchObject({ state: 'ended', code: 0, output: '0\n' })
	})
})
