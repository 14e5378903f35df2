// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import PageGallery from '../../../../src/app/components/PageGallery.vue'
import type { CasePages } from '../../../../src/app/services/shapes.ts'

const drawn: CasePages = { available: true, of: 'safe-copy', version: 'v1', pages: [1, 2].map((number) => ({ number, width: 900, height: 1_200 })), total: 2, complete: true, why: null }
const gallery = (pages: Partial<CasePages> = {}) => mount(PageGallery, { props: { id: 5, pages: { ...drawn, ...pages } } })

describe('pages', () => {
	test('are pictures that say which page they are, and are fetched when they come into sight', () => {
		const images = gallery().findAll('img')
		expect(images.map((image) => image.attributes('alt'))).toEqual(['Page 1 of 2', 'Page 2 of 2'])
		for (const image of images) expect(image.attributes()).toMatchObject({ loading: 'lazy', width: '900', height: '1200' })
	})
	test('become smaller and larger', async () => {
		const wrapper = gallery()
		const width = (): string => wrapper.get('figure').attributes('style') ?? ''
		const [smaller, larger] = wrapper.findAll('button')
		expect(width()).toContain('100%')
		await larger?.trigger('click')
		expect(width()).toContain('150%')
		for (let turn = 0; turn < 3; turn++) await smaller?.trigger('click')
		expect(width()).toContain('50%')
		expect(smaller?.attributes('disabled')).toBeDefined()
	})
	test.each([
		[{ complete: false, total: 40 }, 'The first 2 of 40 pages'],
		[{ complete: false, total: null }, 'there are more'],
		[{ of: 'document' }, 'Nothing in this document had to be taken out'],
	] as const)('say what is shown: %o', (pages, words) => expect(gallery(pages).text()).toContain(words))
	test('that cannot be drawn say why', () => {
		const wrapper = gallery({ available: false, pages: [], why: { de: 'Gesperrt.', en: 'It is locked.' } })
		expect(wrapper.text()).toContain('It is locked.')
		expect(wrapper.find('img').exists()).toBe(false)
	})
	test('that are gone can be asked for again', async () => {
		const wrapper = gallery()
		await wrapper.get('img').trigger('error')
		expect(wrapper.get('[role=alert]').text()).toContain('no longer there')
		await wrapper.findAll('button').at(-1)?.trigger('click')
		expect(wrapper.emitted('retry')).toHaveLength(1)
	})
})
