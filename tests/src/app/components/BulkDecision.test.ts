// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import BulkDecision from '../../../../src/app/components/BulkDecision.vue'

const names = new Map([[4, 'Antrag.odt'], [7, 'Rech\u202Efdp.odt']])
function shown(decide = vi.fn(async () => [] as readonly { id: number; message: string | null }[])) {
	return { decide, wrapper: mount(BulkDecision, { props: { names, busy: false, trouble: undefined, decide }, attachTo: document.body }) }
}

describe('several cases', () => {
	test('are decided with a reason, never without one', async () => {
		const { wrapper, decide } = shown()
		await wrapper.trigger('submit')
		expect(decide).not.toHaveBeenCalled()
		await wrapper.get('textarea').setValue(' Gelesen ')
		await wrapper.trigger('submit')
		expect(decide).toHaveBeenCalledWith({ decision: 'release-safe-copy', reason: 'Gelesen' })
	})
	test('are returned with a message for those who handed them in', async () => {
		const { wrapper, decide } = shown()
		await wrapper.get('select').setValue('return')
		const [reason, message] = wrapper.findAll('textarea')
		await reason?.setValue('Bild von außen')
		await message?.setValue('Bitte einfügen.')
		await wrapper.trigger('submit')
		expect(decide).toHaveBeenCalledWith({ decision: 'return', reason: 'Bild von außen', message: 'Bitte einfügen.' })
	})
	test('a key chooses the decision and leads to the reason', async () => {
		const { wrapper } = shown()
		wrapper.vm.choose('reject')
		await nextTick()
		await nextTick()
		expect(wrapper.get('select').element.value).toBe('reject')
		expect(document.activeElement).toBe(wrapper.get('textarea').element)
	})
	test('those that could not be decided are named, what their names hide made visible', async () => {
		const { wrapper } = shown(vi.fn(async () => [{ id: 7, message: 'Somebody else was faster.' }]))
		await wrapper.get('textarea').setValue('x')
		await wrapper.trigger('submit')
		await nextTick()
		await wrapper.setProps({ names: new Map() })
		expect(wrapper.get('[role=alert]').text()).toBe('Rech‹202E›fdp.odt: Somebody else was faster.')
	})
	test('trouble with all of them is told', async () => {
		const { wrapper } = shown()
		await wrapper.setProps({ trouble: 'The server could not be reached.' })
		expect(wrapper.get('[role=alert]').text()).toBe('The server could not be reached.')
	})
})
