// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an organisation wants done with what an inspection shows. A policy is data; `policy/parse-policy.ts` is the only way to get one from outside. */

import type { GapKind, SafeCopy, Trait, Verdict } from './scales.ts'
import type { Limits } from './limits.ts'
import type { Sentences } from './report.ts'

export interface PolicyEntry {
	readonly verdict: Verdict
	/** `none` where it is absent. */
	readonly safeCopy?: SafeCopy
	/** Format ids, or `pdf-a`, best first. */
	readonly suggest?: readonly string[]
}

/** Wishes; one that is not met means `advise`, unless `verdict` says otherwise. */
export interface ConformanceWish {
	readonly minVersion?: string
	readonly want?: readonly ('pdf-a' | 'pdf-ua' | 'tagged' | 'lang' | 'title' | 'fonts-embedded' | 'strict' | 'not-extended')[]
	readonly verdict?: Verdict
}

export interface Policy {
	readonly schema: 'documentgate-policy/1'
	readonly name: Sentences
	/** By format id; `*` for all others. */
	readonly formats: Readonly<Record<string, PolicyEntry>>
	/** By trait; `*` for all others. */
	readonly traits: Readonly<Partial<Record<Trait | '*', PolicyEntry>>>
	/** By rule id; stands instead of the trait's entry. */
	readonly rules: Readonly<Record<string, PolicyEntry>>
	readonly gaps: Readonly<Record<GapKind, PolicyEntry>>
	/** By format family or id: `odf`, `ooxml`, `pdf`, `docx` … */
	readonly conformance: Readonly<Record<string, ConformanceWish>>
	readonly allow: {
		/** Hosts whose links and resources are not stopped: `example.org`, `*.example.org`. */
		readonly linkHosts: readonly string[]
		/** Documents that are accepted as they are. */
		readonly sha256: readonly string[]
	}
	readonly limits: Partial<Limits>
}
