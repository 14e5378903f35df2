// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A small catalogue and policies for the tests of the policy view. */

import { draftText, presetDraft } from '../../../src/app/policy-draft.ts'
import type { Catalogue, Policy, PolicySummary } from '../../../src/app/services/shapes.ts'

const both = (text: string): { de: string; en: string } => ({ de: text, en: text })
const texts = (title: string): { title: string; meaning: string; risk: string; advice: string } => ({ title, meaning: 'Meaning.', risk: 'Risk.', advice: 'Advice.' })

export const catalogue: Catalogue = {
	engine: '0.1.0',
	formats: [{ id: 'odt', title: both('OpenDocument text'), open: true, extensions: ['odt'] }, { id: 'zip', title: both('ZIP archive'), open: false, extensions: ['zip'] }],
	traits: [{ id: 'macro', title: both('programs'), explanation: both('Program code.') }, { id: 'comments', title: both('comments'), explanation: both('Remarks.') }],
	gaps: [{ id: 'damaged', title: both('damaged content'), explanation: both('Could not be read.') }],
	rules: [{ id: 'vba-macro', trait: 'macro', severity: 'high', confidence: 'certain', remedy: null, references: [], text: { de: texts('Makro „{target}“'), en: texts('Macro “{target}”') } }],
}

export const summary = (over: Partial<PolicySummary> = {}): PolicySummary => ({ name: 'council-practice', title: both('Council practice'), preset: true, revision: 1, savedAt: null, savedBy: null, scopes: ['Rat'], ...over })

export const policy = (over: Partial<Policy> = {}): Policy => ({
	...summary(), comment: '', current: true, json: draftText(presetDraft('council-practice')),
	explained: { name: 'council-practice', title: both('Council practice'), revision: 1, since: null, entries: [], linkHosts: [], knownDocuments: 0, limits: {}, json: '{}' },
	...over,
})
