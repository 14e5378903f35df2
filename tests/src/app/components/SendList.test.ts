// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import SendList from '../../../../src/app/components/SendList.vue'
import { useDocuments } from '../../../../src/app/composables/useDocuments.ts'
import { useSendings } from '../../../../src/app/composables/useSendings.ts'
import { Inspector } from '../../../../src/app/services/inspector.ts'
import { finding, report } from '../example.ts'

afterEach(() => vi.restoreAllMocks())
const settled = async (): Promise<void> => { for (let turn = 0; turn < 10; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }

async function listed(verdict: 'accept' | 'review', blocked = false) {
	vi.spyOn(Inspector.prototype, 'inspect').mockImplementation(async (_blob, name) => report({ name, verdict, because: verdict === 'review' ? ['remote-image'] : [], findings: verdict === 'review' ? [finding({ remedy: 'cut-external-references' })] : [] }))
	vi.spyOn(Inspector.prototype, 'disarm').mockResolvedValue({ report: { schema: 'documentgate-disarm/1', changes: [], copy: { name: 'copy.odt', sha256: 'b'.repeat(64) } } as never, copy: new Blob(['copy']) })
	const documents = useDocuments(() => 'council-practice')
	const submit = { ...documents, ...useSendings(documents, () => ({ send: async ({ name }) => name, standing: async () => undefined })) }
	const wrapper = mount(SendList, { props: { submit, blocked } })
	submit.add([new File(['x'], 'antrag.odt')])
	await settled()
	return { wrapper, submit }
}

describe('the list of chosen documents', () => {
	test('what would wait goes as its safe copy unless the person says otherwise', async () => {
		const { wrapper, submit } = await listed('review')
		expect([...submit.forms.value.values()]).toEqual(['safe-copy'])
		expect(wrapper.text()).toContain('Send the safe copy (recommended)')
		await wrapper.get('input[value="as-is"]').setValue()
		expect([...submit.forms.value.values()]).toEqual(['as-is'])
	})
	test('what passes is sent as it is, without a question', async () => {
		const { wrapper } = await listed('accept')
		expect(wrapper.find('fieldset').exists()).toBe(false)
		await wrapper.get('.send-list__send button').trigger('click')
		expect(wrapper.emitted('send')).toHaveLength(1)
	})
	test('as long as something else is missing, nothing can be sent', async () => {
		const { wrapper } = await listed('accept', true)
		expect(wrapper.get('.send-list__send button').attributes('disabled')).toBeDefined()
	})
})
