// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** JSON Schema (draft 2020-12) of a policy, for editors and other programs. `parsePolicy` accepts what this accepts. */

import { safeCopies, verdicts } from '../model/scales.ts'
import { conformanceKeys, formatKeys, gapKeys, gapVerdicts, limitKeys, longestHost, longestName, patterns, policySchemaId, suggestions, traitKeys, wants } from './shape.ts'

const entry = (allowed: readonly string[]): object => ({
	type: 'object',
	properties: {
		verdict: { enum: allowed },
		safeCopy: { enum: safeCopies, default: 'none' },
		suggest: { type: 'array', items: { enum: suggestions } },
	},
	required: ['verdict'],
	additionalProperties: false,
})

const sentence = { type: 'string', minLength: 1, maxLength: longestName, pattern: '\\S' }

export const policySchema: object = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Document Gate policy',
	description: 'What an organisation wants done with what an inspection of a document shows. Whatever is left out means review.',
	type: 'object',
	properties: {
		schema: { const: policySchemaId },
		name: { type: 'object', properties: { de: sentence, en: sentence }, required: ['de', 'en'], additionalProperties: false },
		formats: {
			description: 'By format id; * for all others. A variant without an entry of its own follows its base: dotx follows docx.',
			type: 'object', propertyNames: { enum: formatKeys }, additionalProperties: { $ref: '#/$defs/entry' },
		},
		traits: { description: 'By trait; * for all others.', type: 'object', propertyNames: { enum: traitKeys }, additionalProperties: { $ref: '#/$defs/entry' } },
		rules: { description: 'By rule id; stands instead of the entry for the trait of the rule.', type: 'object', propertyNames: { pattern: patterns.rule }, additionalProperties: { $ref: '#/$defs/entry' } },
		gaps: {
			description: 'What could not be inspected is reviewed or rejected; only content of an unknown kind may pass.',
			type: 'object', properties: Object.fromEntries(gapKeys.map((gap) => [gap, entry(gapVerdicts[gap])])), additionalProperties: false,
		},
		conformance: {
			description: 'Wishes by format family or id.',
			type: 'object', propertyNames: { enum: conformanceKeys },
			additionalProperties: {
				type: 'object',
				properties: {
					minVersion: { type: 'string', maxLength: 64, pattern: patterns.version },
					want: { type: 'array', items: { enum: wants } },
					verdict: { description: 'When a wish is not met.', enum: verdicts, default: 'advise' },
				},
				additionalProperties: false,
			},
		},
		allow: {
			type: 'object',
			properties: {
				linkHosts: { description: 'Hosts whose links and resources do not stop a document.', type: 'array', items: { type: 'string', minLength: 1, maxLength: longestHost, pattern: patterns.host } },
				sha256: { description: 'Documents that are accepted as they are.', type: 'array', items: { type: 'string', pattern: patterns.sha256 } },
			},
			additionalProperties: false,
		},
		limits: {
			type: 'object',
			properties: Object.fromEntries(limitKeys.map((limit) => [limit, { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }])),
			additionalProperties: false,
		},
	},
	required: ['schema', 'name'],
	additionalProperties: false,
	$defs: { entry: entry(verdicts) },
}
