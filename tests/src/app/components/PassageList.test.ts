// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import PassageList from '../../../../src/app/components/PassageList.vue'
import type { CaseText } from '../../../../src/app/services/shapes.ts'

const list = (passages: CaseText['passages'], more: Partial<CaseText> = {}) => mount(PassageList, { props: { text: { available: true, complete: true, passages, ...more } } })
const seen = (text: string) => ({ runs: [{ mark: null, text }] })

describe('the text of a document', () => {
	test('names what is marked, in words', () => {
		const text = list([{ runs: [{ mark: null, text: 'offen ' }, { mark: 'hidden', text: 'geheim' }] }, { runs: [{ mark: 'deleted', text: 'weg' }] }]).text()
		expect(text).toContain('hidden geheim')
		expect(text).toContain('deleted weg')
		expect(text).toMatch(/Marked passages: hidden 1\s+· deleted 1/)
	})
	test('can be cut down to what is marked', async () => {
		const wrapper = list([seen('offen'), { runs: [{ mark: 'comment', text: 'Hm' }] }])
		await wrapper.get('input[type=checkbox]').setValue(true)
		expect(wrapper.findAll('.passage-list__passage').map((passage) => passage.text())).toEqual(['comment Hm'])
	})
	test('is text, whatever it says', () => {
		const wrapper = list([seen('<img src=x onerror=alert(1)>\u202e')])
		expect(wrapper.find('img').exists()).toBe(false)
		expect(wrapper.text()).not.toContain('\u202e')
	})
	test('that is long is laid out as far as somebody reads', async () => {
		const wrapper = list(Array.from({ length: 5_000 }, (_, index) => seen(`Absatz ${index}`)))
		expect(wrapper.findAll('.passage-list__passage').length).toBeLessThanOrEqual(100)
		await wrapper.get('button').trigger('click')
		expect(wrapper.findAll('.passage-list__passage').length).toBeGreaterThan(100)
	})
	test.each([[{ available: false }, 'cannot be shown'], [{ passages: [] }, 'no text'], [{ complete: false }, 'beginning']])('says so: %o', (more, words) => expect(list([seen('a')], more).text()).toContain(words))
})
