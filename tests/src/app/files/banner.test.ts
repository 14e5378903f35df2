// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createBanner } from '../../../../src/app/files/banner.ts'

const gated = { id: '1', path: '/Eingang' }
const free = { id: '2', path: '/Privat' }
const ask = vi.fn(async (id: number) => id === 1)
let place: HTMLElement

beforeEach(() => {
	window.localStorage.clear()
	ask.mockClear()
	place = document.createElement('div')
})

describe('the banner', () => {
	test('is one line with a way to the rules', async () => {
		createBanner(ask).render(place, gated)
		await flushPromises()
		expect(place.textContent).toContain('Documents in this folder are checked.')
		expect(place.querySelector('a')?.getAttribute('href')).toMatch(/\/apps\/documentgate\/rules\?folder=%2FEingang$/)
	})
	test('comes and goes with the folder, and asks once for each', async () => {
		const banner = createBanner(ask)
		banner.render(place, free)
		await flushPromises()
		expect(place.children).toHaveLength(0)
		banner.updated(gated)
		await flushPromises()
		expect(place.children).toHaveLength(1)
		banner.updated(free)
		banner.updated(gated)
		await flushPromises()
		expect(place.children).toHaveLength(1)
		expect(ask).toHaveBeenCalledTimes(2)
	})
	test('an answer that comes late does not count', async () => {
		let answer: (gated: boolean) => void = () => undefined
		const banner = createBanner((id) => (id === 1 ? new Promise((resolve) => { answer = resolve }) : Promise.resolve(false)))
		banner.render(place, gated)
		banner.updated(free)
		answer(true)
		await flushPromises()
		expect(place.children).toHaveLength(0)
	})
	test('put away, it stays away', async () => {
		createBanner(ask).render(place, gated)
		await flushPromises()
		place.querySelector('button')?.click()
		expect(place.children).toHaveLength(0)
		createBanner(ask).render(place, gated)
		await flushPromises()
		expect(place.children).toHaveLength(0)
	})
	test('its button has a name', async () => {
		createBanner(ask).render(place, gated)
		await flushPromises()
		expect(place.querySelector('button')?.getAttribute('aria-label')).toBe('Do not show this again')
	})
	test('says nothing where the server says nothing', async () => {
		createBanner(() => Promise.reject(new Error('away'))).render(place, gated)
		await flushPromises()
		expect(place.children).toHaveLength(0)
	})
	test('a browser that remembers nothing shows it', async () => {
		const storage = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new Error('denied') })
		createBanner(ask).render(place, gated)
		await flushPromises()
		expect(place.children).toHaveLength(1)
		storage.mockRestore()
	})
})
