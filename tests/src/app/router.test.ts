// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { routes } from '../../../src/app/router.ts'

test('every view has an address and a name of its own', () => {
	expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
	expect(routes.map(({ name }) => name)).toEqual(expect.arrayContaining(['submit', 'submissions', 'submission', 'review', 'transparency']))
})
