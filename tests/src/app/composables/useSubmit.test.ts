// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import axios from '@nextcloud/axios'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { useSubmit } from '../../../../src/app/composables/useSubmit.ts'
import { Inspector } from '../../../../src/app/services/inspector.ts'
import type { Transfer } from '../../../../src/app/services/transfer.ts'
import { report } from '../example.ts'
import { failure, listen } from '../services/api.ts'

const sent = vi.hoisted(() => vi.fn<(order: Transfer) => Promise<void>>())
vi.mock('../../../../src/app/services/transfer.ts', () => ({ transfer: sent }))

const intake = { id: 1, name: 'Rat', path: '/Eingang', closed: false, closesAt: null }
let known: unknown[] = []

beforeEach(() => {
	known = []
	sent.mockReset().mockResolvedValue(undefined)
	listen(({ path }) => (path === '/intakes' ? [intake, { ...intake, id: 2, name: 'Zu', closed: true }] : path === '/submissions/known' ? known : path.endsWith('/rules') ? { json: '{"schema":"documentgate-policy/1"}' } : {}))
	vi.spyOn(Inspector.prototype, 'inspect').mockImplementation(async (_blob, name) => report({ name, sha256: 'a'.repeat(64) }))
	vi.spyOn(Inspector.prototype, 'disarm').mockResolvedValue({ report: { schema: 'documentgate-disarm/1', changes: [], copy: { name: 'copy.odt', sha256: 'b'.repeat(64) } } as never, copy: new Blob(['copy']) })
	vi.spyOn(axios, 'head').mockImplementation(async () => { throw failure({ status: 404 }) })
})
afterEach(() => vi.restoreAllMocks())

const settled = async (): Promise<void> => { for (let turn = 0; turn < 10; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }

async function ready() {
	const submit = useSubmit()
	await submit.intakes.fetch()
	submit.intakeId.value = 1
	await settled()
	submit.add([new File(['x'], 'antrag.odt')])
	await settled()
	return submit
}

describe('handing in', () => {
	test('a document is sent to the intake and its standing is told', async () => {
		const submit = await ready()
		known = [{ sha256: 'a'.repeat(64), submissions: [{ id: 7, number: 'DG-7', name: 'antrag.odt', state: 'clean', submittedAt: '' }] }]
		expect(submit.sendable.value).toHaveLength(1)
		await submit.sendAll()
		expect(sent.mock.calls[0]?.[0].destination).toMatch(/\/Eingang\/antrag\.odt$/)
		expect([...submit.sendings.value.values()]).toMatchObject([{ state: 'sent', submission: 7, number: 'DG-7', standing: 'clean' }])
		expect(submit.sendable.value).toHaveLength(0)
	})
	test('the safe copy goes under its own name', async () => {
		const submit = await ready()
		known = [{ sha256: 'b'.repeat(64), submissions: [{ id: 8, number: 'DG-8', name: 'copy.odt', state: 'clean', submittedAt: '' }] }]
		submit.choose(submit.documents.value[0]?.id ?? 0, 'safe-copy')
		await settled()
		await submit.sendAll()
		expect(sent.mock.calls[0]?.[0].destination).toMatch(/\/Eingang\/copy\.odt$/)
		expect([...submit.sendings.value.values()]).toMatchObject([{ state: 'sent', submission: 8 }])
	})
	test('where no safe copy can be made, the document itself is sent', async () => {
		vi.mocked(Inspector.prototype.disarm).mockResolvedValue({ report: { schema: 'documentgate-disarm/1', changes: [] } as never, copy: undefined })
		const submit = await ready()
		const id = submit.documents.value[0]?.id ?? 0
		submit.choose(id, 'safe-copy')
		await settled()
		expect(submit.forms.value.get(id)).toBe('as-is')
		expect(submit.sendable.value).toHaveLength(1)
	})
	test('one that failed can be sent again', async () => {
		sent.mockRejectedValueOnce(failure())
		const submit = await ready()
		known = [{ sha256: 'a'.repeat(64), submissions: [{ id: 7, number: 'DG-7', name: 'antrag.odt', state: 'held', submittedAt: '' }] }]
		await submit.sendAll()
		expect([...submit.sendings.value.values()]).toMatchObject([{ state: 'failed' }])
		expect(submit.sendable.value).toHaveLength(1)
		await submit.sendAll()
		expect([...submit.sendings.value.values()]).toMatchObject([{ state: 'sent', standing: 'held' }])
	})
	test('nothing is sent to an intake that is closed', async () => {
		const submit = await ready()
		submit.intakeId.value = 2
		await settled()
		expect(submit.sendable.value).toHaveLength(0)
	})
	test('other rules are applied to what was chosen before', async () => {
		const submit = await ready()
		const inspect = vi.mocked(Inspector.prototype.inspect)
		const before = inspect.mock.calls.length
		submit.intakeId.value = 2
		await settled()
		expect(inspect.mock.calls.length).toBe(before + 1)
		expect(inspect.mock.calls.at(-1)?.[2]).toEqual({ schema: 'documentgate-policy/1' })
	})
})
