// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import DeviceCheck from '../../../../src/app/components/DeviceCheck.vue'
import { LARGEST_HERE } from '../../../../src/app/composables/useDocuments.ts'
import { Inspector } from '../../../../src/app/services/inspector.ts'
import { finding, report } from '../example.ts'
import { listen } from '../services/api.ts'

afterEach(() => vi.restoreAllMocks())
const face = (size = 3) => mount(DeviceCheck, { props: { item: { id: 3, name: 'motion.odt', size } } })

describe('the check of a case on this device', () => {
	test('fetches nothing before somebody wants it', () => {
		const [get, asked] = [vi.spyOn(axios, 'get'), listen()]
		expect(face().text()).toContain('Check on this device')
		expect(get).not.toHaveBeenCalled()
		expect(asked).toEqual([])
	})
	test('shows what was found, as the result of this browser', async () => {
		listen(() => ({ json: '{}' }))
		vi.spyOn(axios, 'get').mockResolvedValue({ data: new Blob(['x']) })
		vi.spyOn(Inspector.prototype, 'inspect').mockResolvedValue(report({ verdict: 'review', because: ['remote-image'], findings: [finding()] }))
		const wrapper = face()
		await wrapper.get('button').trigger('click')
		await vi.waitFor(() => expect(wrapper.text()).toContain('Would be held for review: Title'))
		expect(wrapper.text()).toContain('This is the result of your browser, not of the server.')
	})
	test('is not offered for what no browser can read', () => {
		const wrapper = face(LARGEST_HERE + 1)
		expect(wrapper.text()).toContain('too large')
		expect(wrapper.find('button').exists()).toBe(false)
	})
})
