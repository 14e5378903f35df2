// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The worker's own lines, with a stand-in for the page; tests/e2e runs it in a real browser. */

import { beforeAll, expect, test, vi } from 'vitest'
import { presets } from '../../../src/policy/presets.ts'
import { acceptedDocument } from '../node/example.ts'

let receive: (event: { readonly data: unknown }) => void
const posted: { type: string; [more: string]: unknown }[] = []

beforeAll(async () => {
	vi.stubGlobal('self', {
		addEventListener: (_: string, listener: typeof receive) => { receive = listener },
		postMessage: (message: (typeof posted)[number]) => posted.push(message),
	})
	await import('../../../src/worker/inspector.worker.ts')
})

test('says when it is ready', () => {
	expect(posted[0]).toEqual({ type: 'ready' })
})
test('answers with a report', () => {
	receive({ data: { type: 'inspect', id: 7, name: 'a.fodt', mediaType: 'text/xml', bytes: new TextEncoder().encode(acceptedDocument).buffer, policy: presets['council-practice'], limits: { entries: 100 } } })
	expect(posted.at(-1)).toMatchObject({ type: 'report', id: 7, report: { verdict: 'accept', name: 'a.fodt' } })
})
test.each([
	['no request', 'nonsense', -1],
	['no policy', { type: 'inspect', id: 8, name: 'a', bytes: new ArrayBuffer(1), policy: 'none' }, 8],
])('%s is answered too', (_, data, id) => {
	receive({ data })
	expect(posted.at(-1)).toMatchObject({ type: 'failed', id })
})
