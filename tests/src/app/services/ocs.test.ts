// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ApiError, apiUrl, call, sentenceOf } from '../../../../src/app/services/ocs.ts'
import { failure } from './api.ts'

afterEach(() => vi.restoreAllMocks())

const failing = (response: { status: number; data?: unknown } | undefined): void => {
	vi.spyOn(axios, 'request').mockRejectedValue(failure(response))
}

describe('a call to the API', () => {
	test('gives what is inside the envelope', async () => {
		const request = vi.spyOn(axios, 'request').mockResolvedValue({ data: { ocs: { data: [1] } } })
		expect(await call('GET', '/cases', { state: 'open' })).toEqual([1])
		expect(request.mock.calls[0]?.[0]).toMatchObject({ method: 'GET', params: { format: 'json', state: 'open' } })
	})
	test('sends what it changes as a body', async () => {
		const request = vi.spyOn(axios, 'request').mockResolvedValue({ data: { ocs: { data: {} } } })
		await call('POST', '/decisions', { ids: [1] })
		expect(request.mock.calls[0]?.[0]).toMatchObject({ data: { ids: [1] }, params: { format: 'json' } })
	})
	test.each([
		['the sentence of the server', { status: 409, data: { ocs: { data: { message: 'It was decided already.', problems: ['a', 7] } } } }, 'It was decided already.', 409],
		['nothing for this person', { status: 404, data: {} }, 'There is nothing here for you. It may have been decided or moved meanwhile.', 404],
		['too fast', { status: 429, data: {} }, 'That was a little fast. Please wait a minute and try again.', 429],
		['a server that stumbles', { status: 500, data: 'html' }, 'The server could not do that right now. Please try again; nothing was lost.', 500],
		['no server at all', undefined, 'The server could not be reached. Please check the connection and try again.', 0],
	])('%s', async (_name, response, message, status) => {
		failing(response)
		const error = await call('GET', '/cases').catch((thrown: unknown) => thrown)
		expect(error).toBeInstanceOf(ApiError)
		expect(error).toMatchObject({ message, status })
	})
	test('problems come along, if they are words', async () => {
		failing({ status: 422, data: { ocs: { data: { message: 'No.', problems: ['formats: unknown', 7] } } } })
		await expect(call('PUT', '/policies/x')).rejects.toMatchObject({ problems: ['formats: unknown'] })
	})
	test('what is no error of ours gets a sentence too', () => expect(sentenceOf(new TypeError('x'))).toMatch(/^The server/))
	test('addresses lie below the version', () => expect(apiUrl('/cases')).toContain('/apps/documentgate/api/v1/cases'))
})
