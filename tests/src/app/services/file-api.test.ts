// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { convertFile, getBytes, getFileState, intakeAt } from '../../../../src/app/services/file-api.ts'
import type { Intake } from '../../../../src/app/services/shapes.ts'
import { failure, listen } from './api.ts'

afterEach(() => vi.restoreAllMocks())
const intake = (id: number, path: string): Intake => ({ id, path }) as Intake

test('the state of a file is asked for by its id', async () => {
	const asked = listen()
	await getFileState(7)
	expect(asked).toEqual([{ method: 'GET', path: '/files/7', values: {} }])
})

describe('the intake of a path', () => {
	const intakes = [intake(1, '/Eingang'), intake(2, '/Eingang/Rat'), intake(3, '/Rat')]
	test.each([['/Eingang/a.odt', 1], ['/Eingang', 1], ['/Eingang/Rat/a.odt', 2], ['/Eingang/Ratten/a.odt', 1], ['/Eingangsbuch/a.odt', undefined], ['/', undefined]] as const)('%s: %s', (path, id) => expect(intakeAt(intakes, path)?.id).toBe(id))
	test('the whole tree may be one', () => expect(intakeAt([intake(9, '/')], '/a.odt')?.id).toBe(9))
})

describe('the bytes of a file', () => {
	test('come as they are', async () => {
		const bytes = new Blob(['x'])
		vi.spyOn(axios, 'get').mockResolvedValue({ data: bytes })
		expect(await getBytes('http://localhost/a')).toBe(bytes)
	})
	test.each([[failure({ status: 404 }), 404], [failure(), 0], [new Error('odd'), 0]])('without them there is a sentence', async (error, status) => {
		vi.spyOn(axios, 'get').mockRejectedValue(error)
		await expect(getBytes('http://localhost/a')).rejects.toMatchObject({ status, message: 'The document could not be fetched. Please try again.' })
	})
})

describe('a conversion by the server', () => {
	test('names the path of the result', async () => {
		const post = vi.spyOn(axios, 'post').mockResolvedValue({ data: { ocs: { data: { path: '/a.odt', fileId: 8 } } } })
		expect(await convertFile(7, 'application/x')).toBe('/a.odt')
		expect(post.mock.calls[0]?.[0]).toMatch(/\/ocs\/v2\.php\/apps\/files\/api\/v1\/convert$/)
		expect(post.mock.calls[0]?.[1]).toEqual({ fileId: 7, targetMimeType: 'application/x' })
	})
	test('that is refused says why', async () => {
		vi.spyOn(axios, 'post').mockRejectedValue(failure({ status: 400, data: { ocs: { meta: { message: 'It has a password.' } } } }))
		await expect(convertFile(7, 'application/x')).rejects.toMatchObject({ message: 'It has a password.' })
	})
	test.each([[failure({ status: 500, data: { ocs: { meta: { message: 'Trace' } } } })], [failure()]])('that fails has a sentence of ours', async (error) => {
		vi.spyOn(axios, 'post').mockRejectedValue(error)
		await expect(convertFile(7, 'application/x')).rejects.toMatchObject({ message: 'This document cannot be converted now. Please try again later.' })
	})
	test('with an odd answer, too', async () => {
		vi.spyOn(axios, 'post').mockResolvedValue({ data: {} })
		await expect(convertFile(7, 'application/x')).rejects.toThrow('cannot be converted now')
	})
})
