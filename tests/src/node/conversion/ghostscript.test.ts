// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { archivePdf } from '../../../../src/node/conversion/ghostscript.ts'

const walls = { offline: undefined, limits: false }

describe('a Ghostscript that does not do it', () => {
	test('one that is missing', async () => {
		expect(await archivePdf(new Uint8Array(3), { program: '/nowhere/gs', walls, seconds: 5 })).toMatchObject({ state: 'failed', cause: 'missing' })
	})
	test('one that writes nothing is no conversion', async () => {
		expect(await archivePdf(new Uint8Array(3), { program: '/bin/true', walls, seconds: 5 })).toMatchObject({ state: 'failed' })
	})
})
