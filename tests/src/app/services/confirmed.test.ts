// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { confirmed } from '../../../../src/app/services/confirmed.ts'
import { NotConfirmed } from '../../../../src/app/services/ocs.ts'

const { confirmPassword } = vi.hoisted(() => ({ confirmPassword: vi.fn() }))
vi.mock('@nextcloud/password-confirmation', () => ({ confirmPassword }))
vi.mock('@nextcloud/password-confirmation/style.css', () => ({}))

test('nothing is done before the password is given', async () => {
	const act = vi.fn(async () => 7)
	confirmPassword.mockRejectedValueOnce(new Error('closed'))
	await expect(confirmed(act)).rejects.toThrow(NotConfirmed)
	expect(act).not.toHaveBeenCalled()
	expect(await confirmed(act)).toBe(7)
})
