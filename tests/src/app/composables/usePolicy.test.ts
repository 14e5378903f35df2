// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { usePolicy } from '../../../../src/app/composables/usePolicy.ts'
import { draftText, presetDraft, withEntry } from '../../../../src/app/policy-draft.ts'
import { NotConfirmed } from '../../../../src/app/services/ocs.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'
import { catalogue, policy, summary } from '../policy-example.ts'

const api = vi.hoisted(() => ({ getPolicies: vi.fn(), getCatalogue: vi.fn(), getPolicy: vi.fn(), getRevisions: vi.fn(), validatePolicy: vi.fn(), comparePolicies: vi.fn(), simulatePolicy: vi.fn(), savePolicy: vi.fn() }))
vi.mock('../../../../src/app/services/policy-api.ts', () => api)
vi.mock('../../../../src/app/services/confirmed.ts', () => ({ NotConfirmed: class extends Error {} }))

const council = presetDraft('council-practice')
const stricter = withEntry(council, 'traits', 'macro', { verdict: 'reject' })
const problem = { pointer: '/traits/macro', text: { de: 'nein', en: 'no' } }

async function started() {
	const desk = usePolicy()
	await desk.start()
	return desk
}

beforeEach(() => {
	vi.resetAllMocks()
	api.getPolicies.mockResolvedValue([summary({ name: 'strict', scopes: [] }), summary()])
	api.getCatalogue.mockResolvedValue(catalogue)
	api.getPolicy.mockImplementation(async (name: string, revision?: number) => policy({ name, revision: revision ?? 1, json: draftText(presetDraft(name === 'strict' ? 'strict' : 'council-practice')) }))
	api.validatePolicy.mockResolvedValue({ valid: true, problems: [] })
})

describe('the desk of policies', () => {
	test('opens the policy that is used most', async () => {
		const desk = await started()
		expect([desk.openName.value, desk.editing.value?.preset, desk.changes.value]).toEqual(['council-practice', 'council-practice', []])
	})
	test('counts changes, undoes and discards them', async () => {
		const desk = await started()
		desk.edit(stricter)
		expect([desk.changes.value, desk.hasUnsaved.value]).toEqual([['/traits/macro'], true])
		desk.usePreset('strict')
		expect(desk.editing.value?.preset).toBe('strict')
		desk.undo()
		expect([desk.editing.value?.preset, desk.changes.value.length]).toEqual(['council-practice', 1])
		desk.discard()
		expect([desk.changes.value.length, desk.hasUnsaved.value]).toEqual([0, false])
	})
	test('another policy is looked at without losing the draft of the first', async () => {
		const desk = await started()
		desk.edit(stricter)
		await desk.choose('strict')
		expect([desk.changes.value.length, desk.unsavedIn('council-practice')]).toEqual([0, 1])
		await desk.choose('council-practice')
		expect(desk.changes.value.length).toBe(1)
	})
	test('asks the server after a change and forgets what it said when the change is gone', async () => {
		vi.useFakeTimers()
		api.validatePolicy.mockResolvedValue({ valid: false, problems: [problem] })
		const desk = await started()
		desk.edit(stricter)
		await vi.advanceTimersByTimeAsync(600)
		expect(desk.problems.value).toEqual([problem])
		desk.undo()
		await vi.advanceTimersByTimeAsync(600)
		expect(desk.problems.value).toEqual([])
		vi.useRealTimers()
	})
})

describe('saving', () => {
	test('makes a new revision of what was edited', async () => {
		api.savePolicy.mockImplementation(async (name: string, json: string) => policy({ name, json, revision: 2 }))
		const desk = await started()
		desk.edit(stricter)
		expect(await desk.save('why')).toBe(true)
		expect(api.savePolicy).toHaveBeenCalledWith('council-practice', draftText(stricter), 'why', 1)
		expect([desk.editing.value?.revision, desk.changes.value.length]).toEqual([2, 0])
	})
	test('what cannot stay is not sent', async () => {
		api.validatePolicy.mockResolvedValue({ valid: false, problems: [problem] })
		const desk = await started()
		desk.edit(stricter)
		expect(await desk.save('')).toBe(false)
		expect([desk.problems.value, api.savePolicy.mock.calls.length]).toEqual([[problem], 0])
	})
	test('after somebody else saved, the draft stays and is compared with theirs', async () => {
		api.savePolicy.mockRejectedValue(new ApiError('Somebody else saved.', 409))
		const desk = await started()
		desk.edit(stricter)
		expect(await desk.save('')).toBe(false)
		expect([desk.isOvertaken.value, desk.trouble.value]).toEqual([true, 'Somebody else saved.'])
		api.getPolicy.mockResolvedValue(policy({ revision: 2, json: draftText(stricter) }))
		await desk.catchUp()
		expect([desk.isOvertaken.value, desk.editing.value?.revision, desk.changes.value.length]).toEqual([false, 2, 0])
	})
	test('a password that is not given is no trouble', async () => {
		api.savePolicy.mockRejectedValue(new NotConfirmed())
		const desk = await started()
		desk.edit(stricter)
		expect([await desk.save(''), desk.trouble.value, desk.changes.value.length]).toEqual([false, undefined, 1])
	})
})

describe('new rules', () => {
	test('start from the open ones, simulate against them and are saved under a name of their own', async () => {
		api.savePolicy.mockImplementation(async (name: string, json: string) => policy({ name, json }))
		const desk = await started()
		expect(desk.startNew({ de: 'Rat', en: 'Town council' })).toBe(true)
		expect([desk.openName.value, desk.editing.value?.revision, desk.hasUnsaved.value]).toEqual(['town-council', undefined, true])
		await desk.simulate(30, 0)
		expect(api.simulatePolicy.mock.calls[0]?.[0]).toBe('council-practice')
		expect(await desk.save('')).toBe(true)
		expect(api.savePolicy.mock.calls[0]?.[3]).toBeUndefined()
	})
	test.each(['Council practice', '日本'])('%s is no name for them', async (en) => expect((await started()).startNew({ de: 'Rat', en })).toBe(false))
	test('can be dropped', async () => {
		const desk = await started()
		desk.startNew({ de: 'Rat', en: 'Town council' })
		desk.discard()
		expect([desk.openName.value, desk.hasUnsaved.value]).toEqual(['council-practice', false])
	})
})

describe('from outside', () => {
	test('JSON becomes a draft, anything else nothing', async () => {
		const desk = await started()
		expect(desk.importText('nonsense')).toBe(false)
		expect(desk.importText(draftText({ ...stricter, future: 1 }))).toBe(true)
		expect(desk.changes.value).toEqual(['/traits/macro', '/future'])
		expect(await desk.exported().text()).toContain('"future": 1')
	})
	test('an earlier revision becomes a draft', async () => {
		const desk = await started()
		api.getPolicy.mockResolvedValue(policy({ revision: 7, json: draftText(stricter) }))
		expect(await desk.restore(7)).toBe(true)
		expect([desk.changes.value, desk.editing.value?.revision]).toEqual([['/traits/macro'], 1])
		await desk.compare(1, 2)
		expect(api.comparePolicies).toHaveBeenCalledWith('council-practice@1', 'council-practice@2')
	})
})
