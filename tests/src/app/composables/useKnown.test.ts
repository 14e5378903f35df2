// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { flushPromises } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { shallowRef } from 'vue'
import type { ChosenDocument } from '../../../../src/app/composables/useDocuments.ts'
import { useKnown, type KnownSubmission } from '../../../../src/app/composables/useKnown.ts'
import { report } from '../example.ts'

const chosen = (id: number, isInspected = true): ChosenDocument => ({ id, file: new File([''], 'a.odt'), inspection: isInspected ? { state: 'inspected', report: report() } : { state: 'inspecting' }, safeCopy: { state: 'none' }, cancellation: new AbortController() })
const earlier = (id: number, state: string): KnownSubmission => ({ id, number: `DG-${id}`, name: 'a.odt', state, submittedAt: '2026-11-22T10:00:00Z' })

test('the newest earlier submission is named, asked once, and not before the document was inspected', async () => {
	const documents = shallowRef<readonly ChosenDocument[]>([])
	const ask = vi.fn(async () => [earlier(3, 'held'), earlier(9, 'clean'), earlier(11, 'withdrawn')])
	const known = useKnown(documents, ask)
	documents.value = [chosen(1, false)]
	await flushPromises()
	expect(ask).not.toHaveBeenCalled()
	documents.value = [chosen(1)]
	await flushPromises()
	documents.value = [chosen(1), chosen(2, false)]
	await flushPromises()
	expect(ask.mock.calls).toEqual([[report().sha256]])
	expect(known.value.get(1)?.number).toBe('DG-9')
})

test('where the server does not tell, nothing is said', async () => {
	const documents = shallowRef<readonly ChosenDocument[]>([])
	const known = useKnown(documents, async () => { throw new Error('offline') })
	documents.value = [chosen(1)]
	await flushPromises()
	expect(known.value.size).toBe(0)
})
