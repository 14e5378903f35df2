// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { useSafeCopy } from '../../../../src/app/composables/useSafeCopy.ts'
import { failure, listen } from '../services/api.ts'

afterEach(() => vi.restoreAllMocks())
const settled = async (): Promise<void> => { for (let turn = 0; turn < 5; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }

describe('the safe copy of a case', () => {
	test('is asked for with the case, made, and made in another format', async () => {
		const asked = listen(({ method }) => ({ available: method !== 'GET', name: null, verdict: null, changes: [] }))
		const id = ref(1)
		const { copy, make, convert } = useSafeCopy(() => id.value)
		await settled()
		expect(copy.current.value).toMatchObject({ state: 'ready', value: { available: false } })
		await make()
		expect(copy.current.value).toMatchObject({ value: { available: true } })
		await convert('pdf-a')
		id.value = 2
		await settled()
		expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /cases/1/safe-copy', 'POST /cases/1/safe-copy', 'POST /cases/1/convert', 'GET /cases/2/safe-copy'])
	})
	test('why there is none is told, and what was there stays', async () => {
		listen(() => ({ available: false, name: null, verdict: null, changes: [] }))
		const { copy, make, trouble, isBusy } = useSafeCopy(() => 1)
		await settled()
		vi.spyOn(axios, 'request').mockRejectedValueOnce(failure({ status: 409, data: { ocs: { data: { message: 'It is locked with a password.' } } } }))
		await make()
		expect([trouble.value, isBusy.value, copy.current.value.state]).toEqual(['It is locked with a password.', false, 'ready'])
	})
})
