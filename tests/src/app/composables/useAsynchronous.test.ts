// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { useAsynchronous } from '../../../../src/app/composables/useAsynchronous.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'

describe('something fetched', () => {
	test('is loading, then ready', async () => {
		const { current, fetch } = useAsynchronous(async () => 7)
		expect(current.value).toEqual({ state: 'loading' })
		await fetch()
		expect(current.value).toEqual({ state: 'ready', value: 7 })
	})
	test('failing is told in the words of the server', async () => {
		const { current, fetch } = useAsynchronous(async () => { throw new ApiError('There is nothing here.', 404) })
		await fetch()
		expect(current.value).toEqual({ state: 'failed', error: 'There is nothing here.' })
	})
	test('a quiet refresh that fails leaves what was there', async () => {
		let works = true
		const { current, fetch } = useAsynchronous(async () => { if (works) return 7; throw new Error('x') })
		await fetch()
		works = false
		await fetch(true)
		expect(current.value).toEqual({ state: 'ready', value: 7 })
		await fetch()
		expect(current.value.state).toBe('failed')
	})
	test('of two answers the one to the later question counts', async () => {
		const answers: ((value: number) => void)[] = []
		const { current, fetch } = useAsynchronous(() => new Promise<number>((resolve) => { answers.push(resolve) }))
		const first = fetch()
		const second = fetch()
		answers[1]?.(2)
		answers[0]?.(1)
		await Promise.all([first, second])
		expect(current.value).toEqual({ state: 'ready', value: 2 })
	})
})
