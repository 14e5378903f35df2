// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words and patterns a policy may contain; the parser and the JSON Schema both read them here, so they cannot disagree. */

import { formatKinds } from '../model/formats.ts'
import { defaultLimits, type Limits } from '../model/limits.ts'
import { gapKinds, traits, verdicts, type GapKind, type Trait } from '../model/scales.ts'

export const policySchemaId = 'documentgate-policy/1'

export const sections = ['schema', 'name', 'formats', 'traits', 'rules', 'gaps', 'conformance', 'allow', 'limits'] as const

/** Stands for everything a section does not name. */
export const everythingElse = '*'

export const formatKeys: readonly string[] = [...formatKinds.map((kind) => kind.id), everythingElse]
export const traitKeys: readonly (Trait | '*')[] = [...traits, everythingElse]
/** Families and ids; `odf` is both and means the family. */
export const conformanceKeys: readonly string[] = [...new Set([...formatKinds.map((kind) => kind.family), ...formatKinds.map((kind) => kind.id)])]
/** What may be suggested: a format, or PDF/A. */
export const suggestions: readonly string[] = [...formatKinds.map((kind) => kind.id), 'pdf-a']
export const wants = ['pdf-a', 'pdf-ua', 'tagged', 'lang', 'title', 'fonts-embedded', 'strict', 'not-extended'] as const
// the keys of an object literal of this type
export const limitKeys = Object.keys(defaultLimits) as readonly (keyof Limits)[]

/** What was not inspected must not pass unseen. Only content of an unknown kind may be accepted: a new font format is no danger. */
export const gapVerdicts: Readonly<Record<GapKind, readonly (typeof verdicts)[number][]>> = {
	damaged: ['review', 'reject'],
	encrypted: ['review', 'reject'],
	internal: ['review', 'reject'],
	limit: ['review', 'reject'],
	unsupported: verdicts,
}
export const gapKeys = gapKinds

export const patterns = {
	rule: '^[a-z0-9]+(-[a-z0-9]+)*$',
	version: '^[0-9]+(\\.[0-9]+)*$',
	host: '^(\\*\\.)?[^\\s/\\\\:@*?#%]+$',
	sha256: '^[0-9a-fA-F]{64}$',
} as const

export const longestName = 200
export const longestHost = 255
