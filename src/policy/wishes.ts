// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which wishes of a policy a document does not meet. A wish that does not apply to a kind of document is met. */

import type { Family } from '../model/formats.ts'
import type { ConformanceWish } from '../model/policy.ts'
import type { Conformance } from '../model/report.ts'

type Want = NonNullable<ConformanceWish['want']>[number]

const isMet: Readonly<Record<Want, (family: Family, facts: Conformance) => boolean>> = {
	'pdf-a': (family, facts) => family !== 'pdf' || facts.pdfa !== undefined,
	'pdf-ua': (family, facts) => family !== 'pdf' || facts.pdfua !== undefined,
	tagged: (family, facts) => (family === 'pdf' ? facts.tagged === true : facts.tagged !== false),
	lang: (family, facts) => (family === 'pdf' ? (facts.lang ?? '') !== '' : facts.lang !== ''),
	title: (family, facts) => (family === 'pdf' ? facts.title === true : facts.title !== false),
	'fonts-embedded': (_, facts) => facts.fontsEmbedded !== false,
	strict: (_, facts) => facts.ooxml !== 'transitional',
	'not-extended': (_, facts) => facts.extended !== true,
}

/** Names of the wishes that are not met, `min-version` for the version. */
export function unmetWishes(wish: ConformanceWish, family: Family, facts: Conformance): string[] {
	const unmet: string[] = (wish.want ?? []).filter((want) => !isMet[want](family, facts))
	const version = family === 'odf' ? (facts.odf ?? '1.0') : family === 'pdf' ? facts.pdf : undefined
	if (wish.minVersion !== undefined && version !== undefined && isOlder(version, wish.minVersion)) unmet.unshift('min-version')
	return unmet
}

function isOlder(version: string, than: string): boolean {
	const [have, want] = [numbersOf(version), numbersOf(than)]
	for (let at = 0; at < Math.max(have.length, want.length); at++) {
		const difference = (have[at] ?? 0) - (want[at] ?? 0)
		if (difference !== 0) return difference < 0
	}
	return false
}

function numbersOf(version: string): number[] {
	return (version.match(/\d+/g) ?? []).map(Number)
}
