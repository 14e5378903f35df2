// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { useAttempt } from '../../../../src/app/composables/useAttempt.ts'
import { NotConfirmed } from '../../../../src/app/services/ocs.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'

vi.mock('../../../../src/app/services/confirmed.ts', () => ({ NotConfirmed: class extends Error {} }))

test('one thing at a time, and what went wrong is a sentence', async () => {
	const { isBusy, trouble, attempt } = useAttempt()
	const first = attempt(async () => 1)
	expect([isBusy.value, await attempt(async () => 2)]).toEqual([true, undefined])
	expect([await first, isBusy.value]).toEqual([1, false])
	await attempt(async () => { throw new ApiError('No.', 422) })
	expect([trouble.value, isBusy.value]).toEqual(['No.', false])
	await attempt(async () => { throw new NotConfirmed() })
	expect(trouble.value).toBeUndefined()
})
