// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A progress bar on standard error, for people who wait for many documents; nothing where nobody looks. */

import cliProgress from 'cli-progress'

const WORTH_A_BAR = 12

export interface Progress {
	step(): void
	stop(): void
}

export function progressBar(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
	// a bar between the lines of a report on the same terminal would tear both apart
	if (!stream.isTTY || process.stdout.isTTY || total < WORTH_A_BAR) return { step() {}, stop() {} }
	const bar = new cliProgress.SingleBar({ format: '{bar} {value}/{total}', barCompleteChar: '█', barIncompleteChar: '░', hideCursor: true, clearOnComplete: true, stream })
	bar.start(total, 0)
	return { step: () => bar.increment(), stop: () => bar.stop() }
}
