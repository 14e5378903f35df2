// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether text that is drawn can be seen: on a layer that is switched off, or in a mode that paints nothing. ISO 32000-2 §8.11.3.2, §9.3.6. */

import type { Dict } from '../../../formats/pdf/values.ts'
import type { TextMark } from '../../../model/passages.ts'
import type { ContentReader } from '../content/content-reader.ts'
import type { Layers } from '../content/layers.ts'

/** Neither fill nor stroke; and only as a path to clip by. Table 104. */
const unpainted: ReadonlySet<number> = new Set([3, 7])
/** Saved states; deeper ones are not kept apart. */
const DEEPEST = 256

export class Sight {
	private readonly layers: Layers | undefined
	private readonly resources: Dict | undefined
	/** For each open section whether it began to hide. */
	private readonly sections: boolean[] = []
	private readonly saved: number[] = []
	private hiding = 0
	private mode = 0

	constructor(layers: Layers | undefined, resources: Dict | undefined) {
		this.layers = layers
		this.resources = resources
	}

	/** Reads the operator that the reader stands at, and says what text is from here on. */
	next(reader: ContentReader): TextMark | undefined {
		switch (reader.operator) {
			case 'BMC':
				this.sections.push(false)
				break
			case 'BDC': {
				const hides = this.layers?.hidesContent(reader.operands(), this.resources) === true
				this.sections.push(hides)
				if (hides) this.hiding++
				break
			}
			case 'EMC':
				if (this.sections.pop() === true) this.hiding--
				break
			case 'q':
				if (this.saved.length < DEEPEST) this.saved.push(this.mode)
				break
			case 'Q':
				this.mode = this.saved.pop() ?? 0
				break
			case 'Tr': {
				const [mode] = reader.operands()
				this.mode = typeof mode === 'number' ? mode : 0
				break
			}
			default:
		}
		return this.hiding > 0 || unpainted.has(this.mode) ? 'hidden' : undefined
	}
}
