// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import LimitFields from '../../../../../src/app/components/policy/LimitFields.vue'
import TextList from '../../../../../src/app/components/policy/TextList.vue'
import TemplateList from '../../../../../src/app/components/policy/TemplateList.vue'

const list = (items: readonly string[]) => mount(TextList, { props: { label: 'Hosts', items, problemsOf: (index: number) => (index === 1 ? ['no host'] : []), addLabel: 'Host', placeholder: '' } })

describe('a list of texts', () => {
	test('adds several at once and none twice', async () => {
		const wrapper = list(['a.org'])
		await wrapper.get('input').setValue(' b.org, a.org;c.org ')
		await wrapper.get('form').trigger('submit')
		expect(wrapper.emitted('change')).toEqual([[['a.org', 'b.org', 'c.org']]])
	})
	test('takes one out', async () => {
		const wrapper = list(['a.org', 'b.org'])
		await wrapper.get('li button').trigger('click')
		expect(wrapper.emitted('change')).toEqual([[['b.org']]])
	})
	test('says at each what is wrong with it, and shows control characters', () => {
		const items = list(['a.org', 'b\u202e.org']).findAll('.text-list__item')
		expect(items.map((item) => item.text().includes('no host'))).toEqual([false, true])
		expect(items[1]?.text()).not.toContain('\u202e')
	})
})

describe('limits', () => {
	const fields = (limits: Record<string, unknown>) => mount(LimitFields, { props: { limits, problems: [] } })
	const field = (wrapper: ReturnType<typeof fields>, index: number) => wrapper.findAll('input')[index]
	test('bytes are shown and written in MiB', async () => {
		const wrapper = fields({ fileBytes: 3 * 1024 * 1024 })
		expect(field(wrapper, 1)?.element.value).toBe('3')
		await field(wrapper, 1)?.setValue('1,5')
		await field(wrapper, 1)?.trigger('change')
		expect(wrapper.emitted('change')?.at(-1)).toEqual(['fileBytes', 1.5 * 1024 * 1024])
	})
	test('empty is the usual, what is no number stays for the server to say so', async () => {
		const wrapper = fields({ seconds: 5 })
		for (const text of ['', 'many']) {
			await field(wrapper, 0)?.setValue(text)
			await field(wrapper, 0)?.trigger('change')
		}
		expect(wrapper.emitted('change')?.filter(([limit]) => limit === 'seconds').map(([, value]) => value)).toContain('many')
		expect(wrapper.emitted('change')?.map(([, value]) => value)).toContain(undefined)
	})
})

test('a new text gets an id that is free', async () => {
	const text = { de: 'x', en: 'x' }
	const wrapper = mount(TemplateList, { props: { templates: [{ id: 'own-2', decision: 'return', title: text, text }] } })
	await wrapper.findAll('button').find((button) => button.text() === 'Add a text')?.trigger('click')
	expect(wrapper.emitted('change')?.[0]?.[0]).toMatchObject([{ id: 'own-2' }, { id: 'own-3' }])
})
