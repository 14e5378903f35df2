// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import EntryRow from '../../../../../src/app/components/policy/EntryRow.vue'
import type { PolicyRow } from '../../../../../src/app/policy-rows.ts'

const row = (over: Partial<PolicyRow> = {}) => mount(EntryRow, {
	props: { isChanged: false, row: { key: 'macro', title: 'programs', explanation: 'Program code.', entry: { verdict: 'review', safeCopy: 'offer', suggest: [], isOwn: true }, verdicts: ['accept', 'advise', 'review', 'reject'], preset: undefined, problems: [], ...over } },
})

describe('a row', () => {
	test('shows what is chosen, as radio buttons with names', () => {
		const wrapper = row()
		expect(wrapper.findAll('input:checked').map((input) => input.attributes('value'))).toEqual(['review', 'offer'])
		expect(wrapper.findAll('legend').map((legend) => legend.text())).toEqual(['What is done: programs', 'Safe copy: programs'])
	})
	test('tells what somebody chose', async () => {
		const wrapper = row()
		await wrapper.get('input[value=reject]').trigger('change')
		await wrapper.get('input[value=automatic]').trigger('change')
		expect(wrapper.emitted('change')).toEqual([[{ verdict: 'reject' }], [{ safeCopy: 'automatic' }]])
	})
	test('a departure is said in words and can be put back', async () => {
		const wrapper = row({ preset: 'accept' })
		expect(wrapper.text()).toContain('which says: accept')
		await wrapper.get('button').trigger('click')
		expect(wrapper.emitted('back')).toHaveLength(1)
	})
	test('problems stand in the row', () => expect(row({ problems: ['This must be one of: review, reject.'] }).text()).toContain('This must be one of'))
	test('a verdict nobody knows chooses nothing', () => expect(row({ entry: { verdict: 'maybe', safeCopy: 'none', suggest: [], isOwn: true } }).findAll('input:checked')).toHaveLength(1))
})
