// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useComparison } from '../../../../src/app/composables/useComparison.ts'
import { listen } from '../services/api.ts'

afterEach(() => vi.restoreAllMocks())
const settled = async (): Promise<void> => { for (let turn = 0; turn < 8; turn++) { await new Promise((resolve) => { setTimeout(resolve, 0) }); await nextTick() } }
const text = (...lines: readonly string[]) => ({ available: true, complete: true, passages: lines.map((line) => ({ runs: [{ mark: null, text: line }] })) })

describe('original and safe copy', () => {
	test('are fetched and compared, and again when there is another copy', async () => {
		const asked = listen(({ values }) => (JSON.stringify(values).includes('safe-copy') ? text('a', 'c') : text('a', 'b', 'c')))
		const copy = ref(1)
		const scope = effectScope()
		const comparison = scope.run(() => useComparison(() => 4, () => copy.value))
		await settled()
		expect(comparison?.current.value).toMatchObject({ state: 'ready', value: { isPossible: true, isComplete: true, blocks: [{ isEqual: true }, { isEqual: false }, { isEqual: true }] } })
		copy.value = 2
		await settled()
		expect(asked).toHaveLength(4)
		scope.stop()
	})
	test('of a format nobody reads cannot be compared', async () => {
		listen(() => ({ available: false, complete: false, passages: [] }))
		const scope = effectScope()
		const comparison = scope.run(() => useComparison(() => 4, () => 1))
		await settled()
		expect(comparison?.current.value).toMatchObject({ state: 'ready', value: { isPossible: false, blocks: [] } })
		scope.stop()
	})
})
