// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The settings of the organisation: what is saved, and what somebody is changing. */

import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { getSettings, saveSettings } from '../services/policy-api.ts'
import type { GateSettings } from '../services/shapes.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useAttempt } from './useAttempt.ts'

export interface GateSettingsDesk {
	readonly saved: Fetched<GateSettings>
	readonly draft: ShallowRef<GateSettings | undefined>
	/** What would be sent: only what is different. */
	readonly changes: ComputedRef<Partial<GateSettings>>
	readonly trouble: Ref<string | undefined>
	readonly isBusy: Ref<boolean>
	start(): Promise<void>
	change(change: Partial<GateSettings>): void
	discard(): void
	save(): Promise<boolean>
}

export function useGateSettings(): GateSettingsDesk {
	const saved = useAsynchronous(getSettings)
	const draft = shallowRef<GateSettings>()
	const { trouble, isBusy, attempt } = useAttempt()
	const current = computed(() => (saved.current.value.state === 'ready' ? saved.current.value.value : undefined))
	const changes = computed<Partial<GateSettings>>(() => {
		const [before, after] = [current.value, draft.value]
		if (before === undefined || after === undefined) return {}
		const old: Readonly<Record<string, unknown>> = before
		return Object.fromEntries(Object.entries(after).filter(([key, value]) => JSON.stringify(old[key]) !== JSON.stringify(value)))
	})
	return {
		saved, draft, changes, trouble, isBusy,
		async start() {
			await saved.fetch()
			draft.value = current.value
		},
		change(change) {
			if (draft.value !== undefined) draft.value = { ...draft.value, ...change }
		},
		discard() {
			draft.value = current.value
			trouble.value = undefined
		},
		async save() {
			const answer = await attempt(() => saveSettings(changes.value))
			if (answer === undefined) return false
			saved.current.value = { state: 'ready', value: answer }
			draft.value = answer
			return true
		},
	}
}
