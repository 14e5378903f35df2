// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useDocuments } from '../../../../src/app/composables/useDocuments.ts'
import { useFileCheck, type FileCheck } from '../../../../src/app/composables/useFileCheck.ts'
import type { Inspector } from '../../../../src/app/services/inspector.ts'
import { report } from '../example.ts'
import { failure, listen } from '../services/api.ts'

const inspect = vi.fn(async (_document: Blob, _name: string, _policy: unknown) => report())
const check = (path = '/Eingang/motion.odt'): FileCheck => useFileCheck({ source: 'http://localhost/dav/motion.odt', name: 'motion.odt', path }, (policy) => useDocuments(policy, { inspect } as unknown as Inspector))

beforeEach(() => {
	vi.spyOn(axios, 'get').mockResolvedValue({ data: new Blob(['x']) })
	listen(({ path }) => (path === '/intakes' ? [{ id: 3, path: '/Eingang' }] : { json: '{"name":"council"}' }))
})
afterEach(() => {
	vi.restoreAllMocks()
	inspect.mockClear()
})

describe('the check of a file', () => {
	test('goes by the rules of the place where it lies', async () => {
		const { fetching, document } = check()
		await fetching.fetch()
		await vi.waitFor(() => expect(document.value?.inspection.state).toBe('inspected'))
		expect(inspect.mock.calls[0]?.slice(1, 3)).toEqual(['motion.odt', { name: 'council' }])
	})
	test('elsewhere by the usual ones', async () => {
		await check('/Privat/motion.odt').fetching.fetch()
		expect(inspect.mock.calls[0]?.[2]).toBe('council-practice')
	})
	test('also where the rules cannot be asked for', async () => {
		listen(() => { throw failure({ status: 500 }) })
		await check().fetching.fetch()
		expect(inspect.mock.calls[0]?.[2]).toBe('council-practice')
	})
	test('without the bytes there is none, but another try', async () => {
		vi.mocked(axios.get).mockRejectedValueOnce(failure())
		const { fetching, document } = check()
		await fetching.fetch()
		expect(fetching.current.value.state).toBe('failed')
		await fetching.fetch()
		expect(document.value).toBeDefined()
	})
})
