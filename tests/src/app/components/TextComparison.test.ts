// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import TextComparison from '../../../../src/app/components/TextComparison.vue'
import { listen } from '../services/api.ts'

afterEach(() => vi.restoreAllMocks())
const settled = async (): Promise<void> => { for (let turn = 0; turn < 12; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }
const text = (lines: readonly string[]) => ({ available: true, complete: true, passages: lines.map((line) => ({ runs: [{ mark: null, text: line }] })) })

async function comparison(before: readonly string[], after: readonly string[]) {
	listen(({ values }) => text(JSON.stringify(values).includes('safe-copy') ? after : before))
	const wrapper = mount(TextComparison, { props: { id: 1, copy: 1 } })
	await settled()
	return wrapper
}
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `Absatz ${index}`)

describe('original and safe copy beside each other', () => {
	test('differences are said in words', async () => {
		const wrapper = await comparison(['a', 'Feld 12 Euro', 'c'], ['a', 'Feld 13 Euro', 'c'])
		expect(wrapper.text()).toContain('only in the original')
		expect(wrapper.text()).toContain('only in the safe copy')
		expect(wrapper.get('del').text()).toBe('12')
		expect(wrapper.get('ins').text()).toBe('13')
		expect(wrapper.get('[role=status]').text()).toContain('differ in')
	})
	test('the same text is said to be the same', async () => expect((await comparison(['a'], ['a'])).get('[role=status]').text()).toContain('is the text of the original'))
	test('long equal stretches are folded and open step by step', async () => {
		const lines = many(1_000)
		const wrapper = await comparison([...lines, 'weg'], lines)
		const rows = () => wrapper.findAll('.text-comparison__row').length
		expect(wrapper.text()).toContain('only in the original')
		expect(rows()).toBeLessThan(10)
		await wrapper.get('.text-comparison__fold button').trigger('click')
		expect(rows()).toBeGreaterThan(45)
		expect(rows()).toBeLessThan(250)
	})
	test('texts without anything in common are laid out step by step', async () => {
		const wrapper = await comparison(many(3_000), many(3_000).map((line) => `x${line}`))
		expect(wrapper.findAll('.text-comparison__row').length).toBeLessThan(150)
		expect(wrapper.text()).toContain('Show more')
	})
})
