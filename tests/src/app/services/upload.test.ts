// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { numbered, ownFiles, publicLink, send } from '../../../../src/app/services/upload.ts'
import { failure } from './api.ts'

afterEach(() => vi.restoreAllMocks())

const absent = (): never => { throw failure({ status: 404 }) }
const sending = (over: { signal?: AbortSignal } = {}) => ({ folder: '/Eingang', name: 'antrag.odt', content: new Blob(['x']), onProgress: vi.fn(), signal: new AbortController().signal, ...over })

test.each([['antrag.odt', 1, 'antrag.odt'], ['antrag.odt', 2, 'antrag (2).odt'], ['antrag', 3, 'antrag (3)'], ['.profile', 2, '.profile (2)']])('%s, number %d: %s', (name, number, expected) => expect(numbered(name, number)).toBe(expected))

describe('sending a document', () => {
	test('takes a name that is free', async () => {
		const head = vi.spyOn(axios, 'head').mockImplementationOnce(async () => ({})).mockImplementation(async () => absent())
		const request = vi.spyOn(axios, 'request').mockResolvedValue({})
		const wanted = sending()
		expect(await send(wanted, ownFiles())).toBe('antrag (2).odt')
		expect(head.mock.calls.map(([url]) => decodeURIComponent(url).split('/').at(-1))).toEqual(['antrag.odt', 'antrag (2).odt'])
		expect(request.mock.calls).toMatchObject([[{ method: 'PUT', url: expect.stringMatching(/\/Eingang\/antrag%20\(2\)\.odt$/) }]])
		expect(wanted.onProgress).toHaveBeenLastCalledWith(1)
	})
	test.each([
		['the gate says why', { status: 415, data: '<d:error><s:message>Das Dokument wird geprüft.</s:message></d:error>' }, 'Das Dokument wird geprüft.'],
		['the session has ended', { status: 401, data: '' }, 'You are no longer signed in.'],
		['no room', { status: 507, data: '' }, 'There is no room left in this folder. Please tell the sitting service.'],
		['a mistake of the server is its own affair', { status: 500, data: '<s:message>SQLSTATE[HY000] no such table</s:message>' }, 'The server did not take the document. Please try again; nothing was lost.'],
		['no word from the server', { status: 500, data: '' }, 'The server did not take the document. Please try again; nothing was lost.'],
	])('%s', async (_name, response, sentence) => {
		vi.spyOn(axios, 'head').mockImplementation(async () => absent())
		vi.spyOn(axios, 'request').mockRejectedValue(failure(response))
		await expect(send(sending(), ownFiles())).rejects.toThrow(sentence)
	})
	test('a broken connection keeps the document', async () => {
		vi.spyOn(axios, 'head').mockRejectedValue(failure())
		await expect(send(sending(), ownFiles())).rejects.toThrow('The connection broke.')
	})
	test('a cancelled one says so', async () => {
		vi.spyOn(axios, 'head').mockImplementation(async () => absent())
		vi.spyOn(axios, 'request').mockRejectedValue(new Error('aborted'))
		const stop = new AbortController()
		stop.abort()
		await expect(send(sending({ signal: stop.signal }), ownFiles())).rejects.toThrow('Sending was cancelled.')
	})
})

describe('sending behind a public link', () => {
	test('what only takes documents in is asked for no name', async () => {
		const head = vi.spyOn(axios, 'head')
		const request = vi.spyOn(axios, 'request').mockResolvedValue({})
		expect(await send({ ...sending(), folder: '/' }, publicLink('TOKEN', true, { 'X-NC-Nickname': 'Erika' }))).toBe('antrag.odt')
		expect(head).not.toHaveBeenCalled()
		expect(request.mock.calls).toMatchObject([[{ method: 'PUT', url: expect.stringMatching(/\/public\.php\/dav\/files\/TOKEN\/antrag\.odt$/), headers: { 'X-NC-Nickname': 'Erika' } }]])
	})
	test('where one can see the folder, a free name is taken', async () => {
		const head = vi.spyOn(axios, 'head').mockImplementationOnce(async () => ({})).mockImplementation(async () => absent())
		vi.spyOn(axios, 'request').mockResolvedValue({})
		expect(await send({ ...sending(), folder: '/' }, publicLink('TOKEN', false, {}))).toBe('antrag (2).odt')
		expect(head.mock.calls[0]?.[0]).toMatch(/\/public\.php\/dav\/files\/TOKEN\/antrag\.odt$/)
	})
	test('goes in pieces where the server says that it takes them', () => {
		expect(publicLink('TOKEN', true, {}).pieces).toBeUndefined()
		const state = document.createElement('input')
		state.id = 'initial-state-core-capabilities'
		state.value = btoa(JSON.stringify({ dav: { public_shares_chunking: true } }))
		document.body.append(state)
		expect(publicLink('TOKEN', true, {}).pieces).toMatch(/\/public\.php\/dav\/uploads\/TOKEN$/)
	})
})
