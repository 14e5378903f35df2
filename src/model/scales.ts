// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The ordered scales of the house. Each runs from least to most; the order is part of the meaning. */

export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export const confidences = ['possible', 'likely', 'certain'] as const
export type Confidence = (typeof confidences)[number]

export const verdicts = ['accept', 'advise', 'review', 'reject'] as const
export type Verdict = (typeof verdicts)[number]

export const safeCopies = ['none', 'offer', 'automatic'] as const
export type SafeCopy = (typeof safeCopies)[number]

export const gapKinds = ['damaged', 'encrypted', 'internal', 'limit', 'unsupported'] as const
export type GapKind = (typeof gapKinds)[number]

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The format-independent words that policies, statistics and labels speak of. */
export const traits = [
	'macro',
	'auto-exec',
	'external-resource',
	'remote-template',
	'dde',
	'external-link',
	'dangerous-link',
	'embedded-object',
	'embedded-file',
	'embedded-executable',
	'activex',
	'data-connection',
	'pdf-javascript',
	'pdf-launch',
	'pdf-auto-action',
	'pdf-submit-form',
	'pdf-remote-goto',
	'pdf-xfa',
	'pdf-rich-media',
	'exploit-pattern',
	'encrypted',
	'signed',
	'malformed',
	'format-mismatch',
	'decompression-bomb',
	'legacy-format',
	'tracked-changes',
	'comments',
	'hidden-content',
	'previous-versions',
	'personal-metadata',
] as const
export type Trait = (typeof traits)[number]

/** The stricter of two places on one scale. */
export function strictest<Scale extends string>(scale: readonly Scale[], one: Scale, other: Scale): Scale {
	return scale.indexOf(one) >= scale.indexOf(other) ? one : other
}
