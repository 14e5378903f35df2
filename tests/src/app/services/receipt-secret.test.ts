// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeEach, describe, expect, test } from 'vitest'
import { keepSecret, receiptAddress, secretIn, secretOfVisit } from '../../../../src/app/services/receipt-secret.ts'

beforeEach(() => sessionStorage.clear())

describe('the secret of a visit', () => {
	test('is another each time, and as long as the server wants it', () => {
		const secrets = Array.from({ length: 50 }, () => secretOfVisit('TOKEN').secret)
		expect(new Set(secrets).size).toBe(50)
		for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
	})
	test('is the same when the page is loaded again, once something was sent, and only behind the same link', () => {
		const { secret, isNew } = secretOfVisit('TOKEN')
		expect(isNew).toBe(true)
		keepSecret('TOKEN', secret)
		expect(secretOfVisit('TOKEN')).toEqual({ secret, isNew: false })
		expect(secretOfVisit('OTHER').secret).not.toBe(secret)
	})
	test('something else in its place is not taken for it', () => {
		sessionStorage.setItem('documentgate-receipt-TOKEN', 'short')
		expect(secretOfVisit('TOKEN').isNew).toBe(true)
	})
	test('stands behind the hash of the address, where it is found again', () => {
		const { secret } = secretOfVisit('TOKEN')
		const address = new URL(receiptAddress(secret))
		expect(address.pathname).toMatch(/\/apps\/documentgate\/receipt$/)
		expect(address.pathname + address.search).not.toContain(secret)
		expect(secretIn(address.hash)).toBe(secret)
	})
	test.each(['', '#', '#abc', `#${'a'.repeat(44)}`, `#${'a'.repeat(42)}!`])('%j is no whole secret', (hash) => expect(secretIn(hash)).toBeUndefined())
})
