// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The four policies that come with the house. */

import type { Policy } from '../model/policy.ts'

export type PresetName = 'council-practice'

export const presets: Readonly<Record<PresetName, Policy>> = {
	'council-practice': {
		schema: 'documentgate-policy/1',
		name: { de: 'Ratspraxis', en: 'Council practice' },
		formats: { '*': { verdict: 'review' } },
		traits: { '*': { verdict: 'review' } },
		rules: {},
		gaps: { damaged: { verdict: 'review' }, encrypted: { verdict: 'review' }, internal: { verdict: 'review' }, limit: { verdict: 'review' }, unsupported: { verdict: 'review' } },
		conformance: {},
		allow: { linkHosts: [], sha256: [] },
		limits: {},
	},
}
