// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { progressBar } from '../../../src/node/progress.ts'

/** A terminal that keeps what is written to it. */
function terminal(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly written: () => string } {
	let written = ''
	const stream = new PassThrough()
	stream.on('data', (chunk: Buffer) => { written += chunk.toString() })
	return { stream: Object.assign(stream, { isTTY, columns: 80, cursorTo() {}, clearLine() {}, moveCursor() {} }) as unknown as NodeJS.WriteStream, written: () => written }
}

test('shows how many of how many', () => {
	const { stream, written } = terminal(true)
	const bar = progressBar(50, stream)
	for (let step = 0; step < 50; step++) bar.step()
	bar.stop()
	expect(written()).toContain('0/50')
})
test.each([['no terminal', false, 50], ['few documents', true, 3]])('%s: nothing', (_, isTTY, total) => {
	const { stream, written } = terminal(isTTY)
	const bar = progressBar(total, stream)
	bar.step()
	bar.stop()
	expect(written()).toBe('')
})
