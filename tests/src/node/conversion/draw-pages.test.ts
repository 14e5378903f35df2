// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { drawPages } from '../../../../src/node/conversion/draw-pages.ts'

const walls = { offline: undefined, limits: false }

describe('a Ghostscript that does not do it', () => {
	test.each([
		['one that is missing', '/nowhere/gs', 'missing'],
		['one that draws nothing', '/bin/true', 'cannot-read'],
		['one that fails', '/bin/false', 'cannot-read'],
	] as const)('%s', async (_name, program, cause) => {
		expect(await drawPages(new Uint8Array(3), 2, { program, walls, seconds: 5 })).toMatchObject({ state: 'failed', cause })
	})
	test('nothing is left behind', () => expect(readdirSync(tmpdir()).filter((name) => name.startsWith('documentgate-pages-'))).toEqual([]))
})
