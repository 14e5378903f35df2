// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Takes what belongs to hidden layers out of a content stream: nothing of it is painted any more, everything else stays where it was. ISO 32000-2 §8.11.3.2, §14.6. */

import { asciiBytes, joinBytes } from '../../../bytes/text.ts'
import type { Dict } from '../../../formats/pdf/values.ts'
import type { Budget } from '../../../model/budget.ts'
import { ContentReader } from './content-reader.ts'
import type { Layers } from './layers.ts'

/** What stands in place of an operator that paints; its operands go with it. Paths are ended, lines go on. */
const instead: ReadonlyMap<string, string> = new Map([
	...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map((operator) => [operator, '\nn'] as const), ...['Tj', 'TJ', 'sh', 'Do', 'BI', 'ID', 'EI'].map((operator) => [operator, ''] as const), ['\'', '\nT*'], ['"', '\nT*'],
])

/** @returns the same bytes where nothing was hidden */
export function shownContent(content: Uint8Array, resources: Dict | undefined, layers: Layers, budget: Budget): Uint8Array {
	if (layers.hidden.size === 0) return content
	const reader = new ContentReader(content, budget)
	const pieces: Uint8Array[] = []
	/** For each open section whether it began to hide. */
	const sections: boolean[] = []
	let hiding = 0
	let from = 0
	while (reader.next()) {
		const { operator } = reader
		if (operator === 'BMC' || operator === 'BDC') {
			const hides = operator === 'BDC' && layers.hidesContent(reader.operands(), resources)
			sections.push(hides)
			if (hides) hiding++
		} else if (operator === 'EMC') {
			if (sections.pop() === true) hiding--
		} else if (hiding > 0) {
			const replacement = instead.get(operator)
			if (replacement === undefined) continue
			pieces.push(content.subarray(from, reader.from), asciiBytes(replacement))
			from = reader.at
		}
	}
	if (from === 0) return content
	pieces.push(content.subarray(from))
	return joinBytes(pieces)
}
