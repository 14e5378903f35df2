// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The presets in words: whom each is for. */

import { presets, type PresetName } from '../policy/presets.ts'
import { language, t } from './language.ts'

export const presetTitle = (preset: PresetName): string => presets[preset].name[language()]

export function presetExplanation(preset: PresetName): string {
	switch (preset) {
	case 'observe-only': return t('Nothing is held except what cannot be inspected. Good for the first weeks: you see what comes in.')
	case 'council-practice': return t('Everyday documents of all common formats pass. What runs or loads something is held, with a safe copy on offer.')
	case 'open-formats-first': return t('As council practice, and whoever hands in Word, Excel or PowerPoint is pointed to an open format.')
	case 'strict': return t('Open formats only pass; programs, attacks and what is locked are refused.')
	}
}
