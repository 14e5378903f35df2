// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Something fetched from the server, with its loading and failing, and a way to fetch it again. */

import { shallowRef, type ShallowRef } from 'vue'
import type { Asynchronous } from '../asynchronous.ts'
import { sentenceOf } from '../services/ocs.ts'

export interface Fetched<Value> {
	readonly current: ShallowRef<Asynchronous<Value>>
	/** Fetches; while it does, a value that was there stays visible with `quietly`. Of several calls the last counts. */
	fetch(quietly?: boolean): Promise<void>
}

export function useAsynchronous<Value>(ask: () => Promise<Value>): Fetched<Value> {
	const current = shallowRef<Asynchronous<Value>>({ state: 'loading' })
	let latest = 0
	return {
		current,
		async fetch(quietly = false) {
			const mine = ++latest
			if (!quietly) current.value = { state: 'loading' }
			try {
				const value = await ask()
				if (mine === latest) current.value = { state: 'ready', value }
			} catch (error) {
				// a refresh that fails leaves what was there
				if (mine === latest && !(quietly && current.value.state === 'ready')) current.value = { state: 'failed', error: sentenceOf(error) }
			}
		},
	}
}
