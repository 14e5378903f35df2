// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A lock of a server is told apart from a password. */

import { expect, test } from 'vitest'
import { isRightsManaged } from '../../../src/rules/encryption.ts'
import { encryption } from './facts.ts'

test.each([
	['rights management', true],
	['Information Rights Management', true],
	['AES-256', false],
])('%s: %s', (method, expected) => {
	expect(isRightsManaged(encryption({ method }))).toBe(expected)
})
