// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { usePublicSubmit } from '../../../../src/app/composables/usePublicSubmit.ts'
import { Inspector } from '../../../../src/app/services/inspector.ts'
import type { PublicIntake } from '../../../../src/app/services/public-page.ts'
import type { Transfer } from '../../../../src/app/services/transfer.ts'
import { report } from '../example.ts'
import { failure, listen } from '../services/api.ts'

const sent = vi.hoisted(() => vi.fn<(order: Transfer) => Promise<void>>())
vi.mock('../../../../src/app/services/transfer.ts', () => ({ transfer: sent }))

const sha256 = 'a'.repeat(64)
const intake: PublicIntake = { token: 'TOKEN', title: 'Rat', note: undefined, disclaimer: undefined, closesAt: undefined, closed: false, drop: true, rules: { json: '{"schema":"documentgate-policy/1"}', entries: [], title: { de: '', en: '' } } as never }
const settled = async (): Promise<void> => { for (let turn = 0; turn < 10; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }
let asked: ReturnType<typeof listen>

beforeEach(() => {
	sessionStorage.clear()
	sent.mockReset().mockResolvedValue(undefined)
	vi.spyOn(Inspector.prototype, 'inspect').mockImplementation(async (_blob, name) => report({ name, sha256 }))
	asked = listen(() => [{ number: 'DG-7', name: 'antrag (2).odt', sha256, state: 'held' }])
})
afterEach(() => vi.restoreAllMocks())

async function ready(over: Partial<PublicIntake> = {}) {
	const submit = usePublicSubmit({ ...intake, ...over })
	submit.nickname.value = ' Erika Groß '
	submit.add([new File(['x'], 'antrag.odt')])
	await settled()
	return submit
}

describe('handing in behind a link', () => {
	test('by the rules of the intake, under a name, with a secret to come back', async () => {
		const submit = await ready()
		expect(vi.mocked(Inspector.prototype.inspect).mock.calls[0]?.[2]).toEqual({ schema: 'documentgate-policy/1' })
		await submit.sendAll()
		const order = sent.mock.calls[0]?.[0]
		expect(order?.destination).toMatch(/\/public\.php\/dav\/files\/TOKEN\/antrag\.odt$/)
		expect(order?.headers).toMatchObject({ 'X-NC-Nickname': 'Erika%20Gro%C3%9F' })
		expect(submit.address).toContain(`#${order?.headers['X-DocumentGate-Receipt'] ?? ''}`)
		expect([...submit.sendings.value.values()]).toMatchObject([{ state: 'sent', number: 'DG-7', standing: 'held' }])
		expect(submit.received.current.value).toMatchObject({ state: 'ready', value: [{ number: 'DG-7' }] })
	})
	test('as long as nothing was sent, the server is asked for no receipt', async () => {
		const submit = await ready()
		await submit.received.fetch()
		expect(asked).toEqual([])
		expect(submit.received.current.value).toEqual({ state: 'ready', value: [] })
	})
	test('a page that is loaded again still has its receipt', async () => {
		const first = await ready()
		await first.sendAll()
		const again = usePublicSubmit(intake)
		await again.received.fetch()
		expect(again.address).toBe(first.address)
		expect(again.received.current.value).toMatchObject({ value: [{ number: 'DG-7' }] })
	})
	test('what has no receipt is no trouble', async () => {
		const submit = await ready()
		vi.restoreAllMocks()
		const { default: axios } = await import('@nextcloud/axios')
		vi.spyOn(axios, 'request').mockRejectedValue(failure({ status: 404 }))
		await submit.sendAll()
		expect(submit.received.current.value).toEqual({ state: 'ready', value: [] })
	})
	test('nothing is sent to an intake that is closed', async () => {
		const submit = await ready({ closed: true })
		await submit.sendAll()
		expect(sent).not.toHaveBeenCalled()
	})
})
