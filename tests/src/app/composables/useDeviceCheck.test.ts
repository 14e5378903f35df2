// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { useDeviceCheck, type DeviceCheck } from '../../../../src/app/composables/useDeviceCheck.ts'
import { useDocuments } from '../../../../src/app/composables/useDocuments.ts'
import type { Inspector } from '../../../../src/app/services/inspector.ts'
import { report } from '../example.ts'
import { failure, listen, type Asked } from '../services/api.ts'

const inspect = vi.fn(async (_document: Blob, _name: string, _policy: unknown, _signal?: AbortSignal) => report())
const check = (): DeviceCheck => useDeviceCheck({ id: 3, name: 'motion.odt' }, (policy) => useDocuments(policy, { inspect } as unknown as Inspector))
let asked: Asked[]

beforeEach(() => {
	vi.spyOn(axios, 'get').mockResolvedValue({ data: new Blob(['x']) })
	asked = listen(() => ({ json: '{"name":"council"}' }))
})
afterEach(() => {
	vi.restoreAllMocks()
	inspect.mockClear()
})

describe('the check of a case by the browser', () => {
	test('takes the bytes and the rules of the case, and tells the server nothing', async () => {
		const { fetching, document } = check()
		await fetching.fetch()
		await vi.waitFor(() => expect(document.value?.inspection.state).toBe('inspected'))
		expect(vi.mocked(axios.get).mock.calls[0]?.[0]).toMatch(/\/cases\/3\/bytes$/)
		expect(inspect.mock.calls[0]?.slice(1, 3)).toEqual(['motion.odt', { name: 'council' }])
		expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /cases/3/rules'])
	})
	test('without the rules nothing is fetched and nothing is judged by others', async () => {
		listen(() => { throw failure({ status: 404 }) })
		const { fetching } = check()
		await fetching.fetch()
		expect(fetching.current.value.state).toBe('failed')
		expect(axios.get).not.toHaveBeenCalled()
		expect(inspect).not.toHaveBeenCalled()
	})
	test('without the bytes there is none, but another try', async () => {
		vi.mocked(axios.get).mockRejectedValueOnce(failure())
		const { fetching, document } = check()
		await fetching.fetch()
		expect(fetching.current.value.state).toBe('failed')
		await fetching.fetch()
		expect(document.value).toBeDefined()
	})
	test('ends with the case that is left', async () => {
		inspect.mockReturnValueOnce(new Promise(() => undefined))
		const scope = effectScope()
		const { fetching } = scope.run(check) ?? check()
		await fetching.fetch()
		scope.stop()
		expect(inspect.mock.calls[0]?.[3]?.aborted).toBe(true)
	})
})
