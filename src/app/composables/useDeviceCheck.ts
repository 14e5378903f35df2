// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The check of a case that the server could not inspect: its bytes are fetched once, and inspected on this device by the rules of the case. */

import { computed, onScopeDispose } from 'vue'
import { getBytes } from '../services/file-api.ts'
import { caseBytesUrl, getCaseRules } from '../services/review-api.ts'
import { useAsynchronous } from './useAsynchronous.ts'
import { useDocuments, type Documents } from './useDocuments.ts'
import type { FileCheck } from './useFileCheck.ts'

export type DeviceCheck = Omit<FileCheck, 'makeSafeCopy'>

/** @param documents stands in for the check in tests */
export function useDeviceCheck(item: { readonly id: number; readonly name: string }, make: (policy: () => unknown) => Documents = useDocuments): DeviceCheck {
	let policy: unknown
	const leaving = new AbortController()
	const { documents, add, cancel, retry } = make(() => policy)
	const fetching = useAsynchronous<true>(async () => {
		// without its own rules there is no answer: others would say something else. And whoever gets the bytes is written down, so they come last.
		policy = JSON.parse((await getCaseRules(item.id)).json)
		const bytes = await getBytes(caseBytesUrl(item.id), leaving.signal)
		if (!leaving.signal.aborted) add([new File([bytes], item.name)])
		return true
	})
	onScopeDispose(() => {
		leaving.abort()
		for (const { id } of documents.value) cancel(id)
	}, true)
	return { fetching, document: computed(() => documents.value[0]), cancel, retry }
}
