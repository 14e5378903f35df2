// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Workshop, hidesContent } from '../../../../src/remedies/odf/workshop.ts'
import { budget, orderOf } from './edited.ts'

const workshop = (names: readonly string[] = []): Workshop => new Workshop(orderOf('safe', [{ rule: 'basic-macro', remedy: 'drop-macros' }]), budget(), () => undefined, new Set(names))

describe('placeholders', () => {
	test('the same address and size give the same file', () => {
		const shop = workshop()
		const one = shop.placeholder('picture', 'http://example.org/a', { width: 10, height: 10 }, '')
		expect(shop.placeholder('picture', 'http://example.org/a', { width: 10, height: 10 }, '')).toEqual(one)
		expect(shop.placeholder('picture', 'http://example.org/a', { width: 20, height: 10 }, '').href).not.toBe(one.href)
		expect(shop.placeholder('picture', 'http://example.org/a', { width: 10, height: 10 }, 'Object 1/').href).toMatch(/^Pictures\//)
		expect([...shop.placeholders.keys()].some((name) => name.startsWith('Object 1/Pictures/'))).toBe(true)
	})
	test('names that are taken are left alone', () => {
		expect(workshop(['Pictures/placeholder-1.png']).placeholder('picture', '', undefined, '').href).toBe('Pictures/placeholder-2.png')
	})
	test('of very many addresses, the later ones share one picture', () => {
		const shop = workshop()
		for (let index = 0; index < 1_000; index++) shop.placeholder('picture', `http://example.org/${index}`, { width: 20, height: 20 }, '')
		expect(shop.placeholders.size).toBeLessThan(210)
	})
})

test('knows what was found and what was ordered', () => {
	const shop = workshop()
	expect([shop.found('drop-macros'), shop.found('drop-macros', 'basic-macro'), shop.found('drop-macros', 'vba-macro'), shop.found('drop-dde')]).toEqual([true, true, false, false])
	expect([shop.orders('drop-macros'), shop.orders('drop-comments')]).toEqual([true, false])
})

test('hidden content is looked for where it was found and is to go', () => {
	const found = [{ rule: 'hidden-text', remedy: 'drop-hidden-content' }]
	expect([hidesContent(undefined), hidesContent(orderOf('private')), hidesContent(orderOf('safe', found)), hidesContent(orderOf('private', found))]).toEqual([false, false, false, true])
})
