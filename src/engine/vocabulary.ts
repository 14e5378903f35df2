// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Everything that faces of the house need to speak of formats, traits, rules, gaps, wishes and policies without running the engine. */

import { formatKinds, type Family } from '../model/formats.ts'
import type { Policy } from '../model/policy.ts'
import type { Sentences } from '../model/report.ts'
import { traits, type GapKind, type SafeCopy, type Trait, type Verdict } from '../model/scales.ts'
import { engineVersion } from '../model/version.ts'
import { traitExplanations, wishTitles } from '../policy/explanations.ts'
import { formatTitle, isOpenFormat } from '../policy/format-titles.ts'
import { presets } from '../policy/presets.ts'
import { gapWords, safeCopyWords, traitWords, verdictWords } from '../policy/words.ts'
import { catalogue, type Catalogue } from './catalogue.ts'
import { gapTexts } from './gap-texts.ts'

export interface FormatWords {
	readonly id: string
	readonly family: Family
	readonly mediaType: string
	readonly extensions: readonly string[]
	readonly title: Sentences
	/** Counts as an open format in statistics. */
	readonly open: boolean
}

export interface TitleAndExplanation {
	readonly title: Sentences
	readonly explanation: Sentences
}

export interface Vocabulary {
	readonly schema: 'documentgate-vocabulary/1'
	readonly engine: string
	readonly formats: readonly FormatWords[]
	readonly otherFormats: Sentences
	readonly traits: readonly ({ readonly id: Trait } & TitleAndExplanation)[]
	readonly gaps: Readonly<Record<GapKind, TitleAndExplanation>>
	readonly wishes: Readonly<Record<string, Sentences>>
	readonly verdicts: Readonly<Record<Verdict, Sentences>>
	readonly safeCopies: Readonly<Record<SafeCopy, Sentences>>
	readonly rules: Catalogue
	readonly presets: Readonly<Record<string, Policy>>
}

/** Pure data; the same for the same engine. */
export function vocabulary(): Vocabulary {
	const gaps = (Object.keys(gapTexts) as GapKind[]).map((kind) => [kind, { title: gapWords[kind], explanation: gapTexts[kind] }] as const)
	return {
		schema: 'documentgate-vocabulary/1',
		engine: engineVersion,
		formats: formatKinds.map((kind) => ({ id: kind.id, family: kind.family, mediaType: kind.mediaType, extensions: kind.extensions, title: formatTitle(kind.id), open: isOpenFormat(kind) })),
		otherFormats: formatTitle('*'),
		traits: traits.map((id) => ({ id, title: traitWords[id], explanation: traitExplanations[id] })),
		// every kind of gap has its text, the compiler sees to that
		gaps: Object.fromEntries(gaps) as Record<GapKind, TitleAndExplanation>,
		wishes: wishTitles,
		verdicts: verdictWords,
		safeCopies: safeCopyWords,
		rules: catalogue,
		presets,
	}
}
