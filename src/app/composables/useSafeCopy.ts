// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The safe copy of one case on the server: whether there is one, making it, making it in another format. */

import { ref, watch, type Ref } from 'vue'
import { sentenceOf } from '../services/ocs.ts'
import { convertCase, getSafeCopy, makeSafeCopy } from '../services/safe-copy-api.ts'
import type { SafeCopy } from '../services/shapes.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'

export type ConversionWish = Parameters<typeof convertCase>[1]

export interface ServerCopy {
	readonly copy: Fetched<SafeCopy>
	readonly isBusy: Ref<boolean>
	/** Why there is none, for people. */
	readonly trouble: Ref<string | undefined>
	make(): Promise<void>
	convert(to: ConversionWish): Promise<void>
}

export function useSafeCopy(id: () => number): ServerCopy {
	const copy = useAsynchronous(() => getSafeCopy(id()))
	const isBusy = ref(false)
	const trouble = ref<string>()

	async function attempt(act: () => Promise<SafeCopy>): Promise<void> {
		if (isBusy.value) return
		isBusy.value = true
		trouble.value = undefined
		try {
			copy.current.value = { state: 'ready', value: await act() }
		} catch (error) {
			trouble.value = sentenceOf(error)
		} finally {
			isBusy.value = false
		}
	}

	watch(id, () => {
		trouble.value = undefined
		void copy.fetch()
	}, { immediate: true })

	return { copy, isBusy, trouble, make: () => attempt(() => makeSafeCopy(id())), convert: (to) => attempt(() => convertCase(id(), to)) }
}
