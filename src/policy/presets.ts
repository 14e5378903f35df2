// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The four policies that come with the house. Each is ordinary policy data and can be the start of one's own. */

import type { Policy, PolicyEntry } from '../model/policy.ts'

export const presetNames = ['council-practice', 'observe-only', 'open-formats-first', 'strict'] as const
export type PresetName = (typeof presetNames)[number]

const accept: PolicyEntry = { verdict: 'accept' }
const advise: PolicyEntry = { verdict: 'advise' }
const review: PolicyEntry = { verdict: 'review' }
const reject: PolicyEntry = { verdict: 'reject' }
/** Held, but a safe copy may be handed in instead. */
const replaceable: PolicyEntry = { verdict: 'review', safeCopy: 'offer' }
const hint = (...suggest: string[]): PolicyEntry => ({ verdict: 'advise', suggest })
const outdated = (...suggest: string[]): PolicyEntry => ({ verdict: 'review', safeCopy: 'offer', suggest })

/** Open formats that an office reads and writes; variants of them follow. */
const openFormats = {
	odt: accept, ods: accept, odp: accept, odg: accept, odf: accept, odc: accept, odi: accept,
	fodt: accept, fods: accept, fodp: accept, fodg: accept, pdf: accept,
}
/** What programs cannot do anything with but show. */
const plainFormats = { text: accept, png: accept, jpeg: accept, gif: accept, tiff: accept, webp: accept, bmp: accept }

const outdatedFormats = {
	doc: outdated('odt', 'pdf-a'), xls: outdated('ods', 'pdf-a'), ppt: outdated('odp', 'pdf-a'), rtf: outdated('odt', 'pdf-a'),
	'word-xml': outdated('odt', 'pdf-a'), 'excel-xml': outdated('ods', 'pdf-a'), 'flat-opc': outdated('odt', 'pdf-a'), mhtml: outdated('odt', 'pdf-a'), html: outdated('odt', 'pdf-a'),
}

/** Formats that may carry macros; what they really carry is judged by its traits. */
const macroFormats = { docm: hint('odt', 'pdf-a'), xlsm: hint('ods', 'pdf-a'), xlsb: hint('ods', 'pdf-a'), pptm: hint('odp', 'pdf-a') }

const councilTraits: Policy['traits'] = {
	macro: replaceable,
	'auto-exec': replaceable,
	'external-resource': replaceable,
	'remote-template': replaceable,
	dde: replaceable,
	'external-link': accept,
	'dangerous-link': replaceable,
	// an object that was read and is clean is everyday content; one that was not has a rule of its own below
	'embedded-object': advise,
	'embedded-file': replaceable,
	'embedded-executable': replaceable,
	activex: replaceable,
	'data-connection': replaceable,
	'pdf-javascript': replaceable,
	'pdf-launch': replaceable,
	'pdf-auto-action': replaceable,
	'pdf-submit-form': replaceable,
	'pdf-remote-goto': replaceable,
	'pdf-xfa': replaceable,
	'pdf-rich-media': replaceable,
	'exploit-pattern': replaceable,
	encrypted: review,
	signed: accept,
	malformed: review,
	'format-mismatch': review,
	'decompression-bomb': review,
	'legacy-format': advise,
	'tracked-changes': advise,
	comments: advise,
	'hidden-content': advise,
	'previous-versions': advise,
	'personal-metadata': accept,
	'*': review,
}

const councilRules: Policy['rules'] = {
	'embedded-chart': accept,
	'embedded-media': accept,
	'unreadable-object': replaceable,
	'encrypted-opened': accept,
	'empty-macro-project': advise,
	'file-link': advise,
	// a program asks before it loads addresses; a source on a file server has a rule of its own
	'mail-merge': advise,
	'document-type-declaration': accept,
	'foreign-data': accept,
	'preview-picture': accept,
	'unused-part': accept,
}

const allGaps = (entry: PolicyEntry): Policy['gaps'] => ({ damaged: entry, encrypted: entry, internal: review, limit: entry, unsupported: entry })

const councilPractice: Policy = {
	schema: 'documentgate-policy/1',
	name: { de: 'Ratspraxis', en: 'Council practice' },
	formats: {
		...openFormats, ...plainFormats, ...macroFormats, ...outdatedFormats,
		docx: hint('odt', 'pdf-a'), xlsx: hint('ods', 'pdf-a'), pptx: hint('odp', 'pdf-a'),
		'*': review,
	},
	traits: councilTraits,
	rules: councilRules,
	gaps: allGaps(review),
	conformance: {},
	allow: { linkHosts: [], sha256: [] },
	limits: {},
}

const openFormatsFirst: Policy = {
	...councilPractice,
	name: { de: 'Offene Formate zuerst', en: 'Open formats first' },
	formats: {
		...councilPractice.formats,
		docx: { verdict: 'advise', safeCopy: 'offer', suggest: ['odt', 'pdf-a'] },
		xlsx: { verdict: 'advise', safeCopy: 'offer', suggest: ['ods', 'pdf-a'] },
		pptx: { verdict: 'advise', safeCopy: 'offer', suggest: ['odp', 'pdf-a'] },
	},
	conformance: { odf: { minVersion: '1.2' }, pdf: { want: ['pdf-a', 'tagged', 'lang'] } },
}

const strict: Policy = {
	...councilPractice,
	name: { de: 'Streng', en: 'Strict' },
	formats: { ...openFormats, docx: outdated('odt', 'pdf-a'), xlsx: outdated('ods', 'pdf-a'), pptx: outdated('odp', 'pdf-a'), docm: outdated('odt', 'pdf-a'), xlsm: outdated('ods', 'pdf-a'), xlsb: outdated('ods', 'pdf-a'), pptm: outdated('odp', 'pdf-a'), ...outdatedFormats, '*': reject },
	traits: {
		...councilTraits,
		macro: { verdict: 'reject', safeCopy: 'offer' },
		'auto-exec': { verdict: 'reject', safeCopy: 'offer' },
		dde: { verdict: 'reject', safeCopy: 'offer' },
		'remote-template': { verdict: 'reject', safeCopy: 'offer' },
		'embedded-executable': reject,
		'exploit-pattern': reject,
		'pdf-launch': { verdict: 'reject', safeCopy: 'offer' },
		'pdf-javascript': { verdict: 'reject', safeCopy: 'offer' },
		'external-link': advise,
		'embedded-object': replaceable,
		encrypted: reject,
		'format-mismatch': reject,
		'decompression-bomb': reject,
		'tracked-changes': replaceable,
		comments: replaceable,
		'hidden-content': replaceable,
		'previous-versions': replaceable,
		'personal-metadata': advise,
	},
	rules: { 'embedded-chart': advise, 'document-type-declaration': accept, 'preview-picture': advise, 'unused-part': advise },
	gaps: { ...allGaps(reject), damaged: review, unsupported: review },
	conformance: { odf: { minVersion: '1.2' }, pdf: { want: ['pdf-a', 'tagged', 'lang', 'title', 'fonts-embedded'] } },
}

const observeOnly: Policy = {
	...councilPractice,
	name: { de: 'Nur beobachten', en: 'Observe only' },
	formats: { '*': accept },
	traits: {
		'external-link': accept, signed: accept, 'personal-metadata': accept, '*': advise,
	},
	rules: { 'embedded-chart': accept, 'encrypted-opened': accept },
	// what could not be inspected was not observed either
	gaps: { ...allGaps(review), unsupported: advise },
}

export const presets: Readonly<Record<PresetName, Policy>> = {
	'council-practice': councilPractice,
	'observe-only': observeOnly,
	'open-formats-first': openFormatsFirst,
	strict,
}
