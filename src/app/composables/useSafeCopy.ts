// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The safe copy of one case on the server: whether there is one, making it, making it in another format. */

import { watch, type Ref } from 'vue'
import { convertCase, getSafeCopy, makeSafeCopy } from '../services/safe-copy-api.ts'
import type { SafeCopy } from '../services/shapes.ts'
import { useAttempt } from './useAttempt.ts'
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
	const { attempt, trouble, isBusy } = useAttempt()

	async function ask(act: () => Promise<SafeCopy>): Promise<void> {
		const made = await attempt(act)
		if (made !== undefined) copy.current.value = { state: 'ready', value: made }
	}

	watch(id, () => {
		trouble.value = undefined
		void copy.fetch()
	}, { immediate: true })

	return { copy, isBusy, trouble, make: () => ask(() => makeSafeCopy(id())), convert: (to) => ask(() => convertCase(id(), to)) }
}
