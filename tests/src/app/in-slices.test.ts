// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { inSlices } from '../../../src/app/in-slices.ts'

function* busy(turns: number, milliseconds: number): Generator<void, string> {
	for (let turn = 0; turn < turns; turn++) {
		const until = performance.now() + milliseconds
		while (performance.now() < until);
		yield
	}
	return 'done'
}

test('others come in between', async () => {
	let others = 0
	const timer = setInterval(() => others++, 1)
	expect(await inSlices(busy(20, 5))).toBe('done')
	clearInterval(timer)
	expect(others).toBeGreaterThan(2)
})
test('a signal ends it', async () => {
	const end = new AbortController()
	setTimeout(() => end.abort(), 5)
	expect(await inSlices(busy(10_000, 1), end.signal)).toBeUndefined()
})
