// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, test, vi } from 'vitest'
import RevisionsDialog from '../../../../../src/app/components/policy/RevisionsDialog.vue'
import ScopeDialog from '../../../../../src/app/components/policy/ScopeDialog.vue'
import SimulationDialog from '../../../../../src/app/components/policy/SimulationDialog.vue'
import type { Scope } from '../../../../../src/app/services/shapes.ts'
import { summary } from '../../policy-example.ts'

vi.mock('../../../../../src/app/services/directory-api.ts', () => ({ findGroups: async () => [], findPeople: async () => [], findTeamFolders: async () => [] }))

const both = (text: string) => ({ de: text, en: text })
const global = { stubs: { NcDialog: { template: '<form @submit.prevent="$emit(\'submit\')"><slot /><slot name="actions" /></form>', emits: ['submit', 'closing'] } } }

describe('the effect', () => {
	const counts = { accept: 1, advise: 0, review: 1, reject: 0 }
	const one = (id: number, name: string) => ({ id, number: `DG-${id}`, name, createdAt: '2026-11-22T10:00:00Z', before: 'accept', after: 'review', because: ['macro'] })
	test('is a sentence, numbers and the documents, with more on demand', async () => {
		const simulate = vi.fn(async (days: number, offset: number) => ({ days, documents: 2, notSimulated: 1, before: counts, after: counts, stricter: 2, milder: 0, changed: [one(offset + 1, offset === 0 ? '' : 'a\u202eb.odt')], changedTotal: 2, sentence: both('Two more.') }))
		const wrapper = mount(SimulationDialog, { props: { simulate, titleOf: (because: string) => `reason ${because}` }, global })
		await flushPromises()
		expect(wrapper.text()).toContain('Two more.')
		expect(wrapper.text()).toContain('DG-1')
		expect(wrapper.text()).toContain('reason macro')
		await wrapper.findAll('button').find((button) => button.text() === 'Show more')?.trigger('click')
		await flushPromises()
		expect(simulate.mock.calls).toEqual([[30, 0], [30, 1]])
		expect(wrapper.text()).toContain('.odt')
		expect(wrapper.text()).not.toContain('\u202e')
	})
	test('that cannot be told says so', async () => {
		const wrapper = mount(SimulationDialog, { props: { simulate: async () => { throw new Error('x') }, titleOf: String }, global })
		await flushPromises()
		expect(wrapper.text()).toContain('Try again')
	})
})

test('revisions show what they changed and are restored', async () => {
	const compare = vi.fn(async () => [{ pointer: '/traits/macro', text: both('Programs: now reject') }])
	const revision = (number: number) => ({ revision: number, title: both('x'), comment: `comment ${number}`, savedAt: '2026-11-22T10:00:00Z', savedBy: null, current: number === 2 })
	const wrapper = mount(RevisionsDialog, { props: { revisions: async () => [revision(2), revision(1)], compare, busy: false }, global })
	await flushPromises()
	const press = async (title: string) => { await wrapper.findAll('button').find((button) => button.text() === title)?.trigger('click'); await flushPromises() }
	await press('What it changed')
	await press('What changed since')
	expect(compare.mock.calls).toEqual([[1, 2], [1, 2]])
	expect(wrapper.text()).toContain('Programs: now reject')
	await press('Restore')
	expect(wrapper.emitted('restore')).toEqual([[1]])
})

describe('a place', () => {
	const scope: Scope = { id: 1, name: 'Rat', kind: 'path', owner: { kind: 'user', id: 'alice', name: 'Alice' }, path: '/Eingang', teamFolderId: null, group: null, mode: 'enforce', policyName: 'strict', note: null, closesAt: '2026-12-01T10:00:00Z', updatedAt: null }
	const dialog = (of?: Scope) => mount(ScopeDialog, { props: { scope: of, taken: ['Rat'], policies: [summary()], busy: false, trouble: undefined }, global })
	test('that is not touched is saved as it was', async () => {
		const wrapper = dialog(scope)
		await wrapper.get('form').trigger('submit')
		expect(wrapper.emitted('save')).toEqual([['Rat', { kind: 'path', owner: 'alice', path: '/Eingang', teamFolderId: null, group: null, policyName: 'strict', mode: 'enforce', note: null, closesAt: '2026-12-01T10:00:00.000Z' }]])
	})
	test('of another kind loses what belonged to the first', async () => {
		const wrapper = dialog(scope)
		await wrapper.get('input[value=all]').setValue()
		await wrapper.get('form').trigger('submit')
		expect(wrapper.emitted('save')?.[0]?.[1]).toMatchObject({ kind: 'all', owner: null, path: null })
	})
	test('starts with observing, and needs a name that is free', async () => {
		const wrapper = dialog()
		expect(wrapper.get<HTMLInputElement>('input[value=observe]').element.checked).toBe(true)
		await wrapper.get('input').setValue('Rat')
		await wrapper.get('input[value=all]').setValue()
		await wrapper.get('form').trigger('submit')
		expect(wrapper.emitted('save')).toBeUndefined()
		expect(wrapper.text()).toContain('There is a place of this name already.')
	})
})
