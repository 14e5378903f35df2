// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The rows of wishes: what can be wished of a kind of document, and what is. */

import { formatKinds } from '../model/formats.ts'
import { formatTitle } from '../policy/format-titles.ts'
import type { Wish } from '../policy/explanations.ts'
import { pointerTo } from '../policy/policy-error.ts'
import { wants } from '../policy/shape.ts'
import { language } from './language.ts'
import { departs, isObject, sectionOf, wordsOf, type Draft } from './policy-draft.ts'
import { problemsAt } from './policy-rows.ts'
import type { PolicyProblem } from './services/shapes.ts'

export interface WishRow {
	readonly key: string
	readonly title: string
	/** The wishes that mean something for this kind of document, and those that the policy has. */
	readonly possible: readonly Wish[]
	readonly want: readonly string[]
	readonly hasVersion: boolean
	readonly minVersion: string
	readonly verdict: string
	/** Whether anything is wished. */
	readonly isWished: boolean
	readonly departs: boolean
	readonly problems: readonly string[]
}

const families = ['odf', 'ooxml', 'pdf'] as const
const possible: Readonly<Record<(typeof families)[number], readonly Wish[]>> = {
	odf: ['title', 'lang', 'fonts-embedded', 'not-extended'],
	ooxml: ['title', 'lang', 'fonts-embedded', 'strict'],
	pdf: ['pdf-a', 'pdf-ua', 'tagged', 'title', 'lang', 'fonts-embedded'],
}

/** The three families always, then every other kind that the policy, its preset or `added` names. */
export function wishRows(draft: Draft, preset: Draft, problems: readonly PolicyProblem[], added: readonly string[]): readonly WishRow[] {
	const keys = [...new Set([...families, ...Object.keys(sectionOf(preset, 'conformance')), ...Object.keys(sectionOf(draft, 'conformance')), ...added])]
	return keys.map((key) => {
		const value = sectionOf(draft, 'conformance')[key]
		const wish = isObject(value) ? value : {}
		const want = wordsOf(wish['want'])
		const named = formatKinds.find(({ id }) => id === key)?.family ?? key
		const family = families.find((one) => one === key || one === named)
		const minVersion = wish['minVersion']
		return {
			key,
			// the id `odf` is the family here, not the formula of that name
			title: key === 'odf' ? 'OpenDocument' : formatTitle(key)[language()],
			possible: wants.filter((one) => want.includes(one) || family === undefined || possible[family].includes(one)),
			want,
			hasVersion: family !== 'ooxml' || minVersion !== undefined,
			minVersion: minVersion === undefined ? '' : String(minVersion),
			verdict: typeof wish['verdict'] === 'string' ? wish['verdict'] : 'advise',
			isWished: value !== undefined,
			departs: departs(draft, preset, 'conformance', key),
			problems: problemsAt(problems, pointerTo('/conformance', key)),
		}
	})
}
