// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Alternatives for programs of different age: where no choice is left, the fallback stands alone. ECMA-376-3 §7.6. */

import type { ScanHandlers } from './part-scan.ts'

interface Alternatives {
	choices: number
	gone: number
	fallback: number
	fallbackIsGone: boolean
}

export const alternateScan: ScanHandlers = {
	open: {
		'mc:AlternateContent': (scan) => {
			const alternatives: Alternatives = { choices: 0, gone: 0, fallback: -1, fallbackIsGone: true }
			scan.frame(0).notes = { alternatives }
		},
	},
	close: {
		'mc:Choice': (scan, frame) => {
			const alternatives = scan.nearest('mc:AlternateContent')?.notes?.['alternatives'] as Alternatives | undefined
			if (alternatives === undefined) return
			alternatives.choices++
			// a choice that lost all it had says nothing any more
			if (frame.isGone || (frame.gone > 0 && frame.gone >= frame.children)) alternatives.gone++
		},
		'mc:Fallback': (scan, frame) => {
			const alternatives = scan.nearest('mc:AlternateContent')?.notes?.['alternatives'] as Alternatives | undefined
			if (alternatives === undefined) return
			alternatives.fallback = frame.offset
			alternatives.fallbackIsGone = frame.children === 0 || frame.isGone || (frame.gone > 0 && frame.gone >= frame.children)
		},
		'mc:AlternateContent': (scan, frame) => {
			const alternatives = frame.notes?.['alternatives'] as Alternatives | undefined
			if (alternatives === undefined || alternatives.gone === 0 || alternatives.gone < alternatives.choices) return
			if (alternatives.fallbackIsGone) scan.drop(frame)
			else {
				scan.plan.unwrap(frame.offset)
				scan.plan.unwrap(alternatives.fallback)
			}
		},
	},
}
