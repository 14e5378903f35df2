// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One thing at a time: while it runs the face is busy, and what went wrong is kept as a sentence. */

import { ref, type Ref } from 'vue'
import { NotConfirmed, sentenceOf } from '../services/ocs.ts'

export interface Attempts {
	readonly isBusy: Ref<boolean>
	/** What went wrong with the last thing done, for people. */
	readonly trouble: Ref<string | undefined>
	/** @returns undefined where it failed, was not confirmed, or another thing is still being done */
	attempt<Value>(act: () => Promise<Value>): Promise<Value | undefined>
}

export function useAttempt(): Attempts {
	const isBusy = ref(false)
	const trouble = ref<string>()
	return {
		isBusy,
		trouble,
		async attempt(act) {
			if (isBusy.value) return undefined
			isBusy.value = true
			trouble.value = undefined
			try {
				return await act()
			} catch (error) {
				if (!(error instanceof NotConfirmed)) trouble.value = sentenceOf(error)
				return undefined
			} finally {
				isBusy.value = false
			}
		},
	}
}
