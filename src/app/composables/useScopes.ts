// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the gate stands: the scopes, and how they are made, changed and removed. */

import type { Ref } from 'vue'
import { deleteScope, getScopeAddresses, getScopes, setScope, type ScopeOrder } from '../services/policy-api.ts'
import type { PublicAddress, Scope } from '../services/shapes.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useAttempt } from './useAttempt.ts'

export interface Scopes {
	readonly scopes: Fetched<readonly Scope[]>
	readonly trouble: Ref<string | undefined>
	readonly isBusy: Ref<boolean>
	/** Where people without an account hand in there. */
	addresses(name: string): Promise<readonly PublicAddress[]>
	set(name: string, order: ScopeOrder): Promise<boolean>
	remove(name: string): Promise<boolean>
}

export function useScopes(): Scopes {
	const scopes = useAsynchronous(getScopes)
	const { trouble, isBusy, attempt } = useAttempt()
	async function change(act: () => Promise<unknown>): Promise<boolean> {
		const isDone = await attempt(async () => { await act(); return true })
		if (isDone === true) await scopes.fetch(true)
		return isDone === true
	}
	return { scopes, trouble, isBusy, addresses: getScopeAddresses, set: (name, order) => change(() => setScope(name, order)), remove: (name) => change(() => deleteScope(name)) }
}
