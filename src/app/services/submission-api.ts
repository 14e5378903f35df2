// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a person who hands in documents asks of the server. */

import { call } from './ocs.ts'
import type { ExplainedPolicy, Intake, Overview, PublicAddress, Receipt, Submission, SubmissionList, SubmissionSummary } from './shapes.ts'

export const getOverview = (): Promise<Overview> => call('GET', '/overview')

export const getIntakes = (): Promise<readonly Intake[]> => call('GET', '/intakes')

export const getIntakeRules = (id: number): Promise<ExplainedPolicy> => call('GET', `/intakes/${id}/rules`)

/** Public links of an intake of mine that take documents. */
export const getIntakeAddresses = (id: number): Promise<readonly PublicAddress[]> => call('GET', `/intakes/${id}/addresses`)

/** @param state `open`, `closed` or nothing for all */
export const getSubmissions = (state: string, limit: number, offset: number): Promise<SubmissionList> => call('GET', '/submissions', { state, limit, offset })

export const getSubmission = (id: number): Promise<Submission> => call('GET', `/submissions/${id}`)

export const getReceipt = (id: number): Promise<Receipt> => call('GET', `/submissions/${id}/receipt`)

/** Takes back what I handed in and nobody has decided yet. */
export const takeBack = (id: number): Promise<Submission> => call('DELETE', `/submissions/${id}`)

/** Asks for somebody to look at a held document of mine or meant for me. */
export const requestReview = (id: number): Promise<unknown> => call('POST', `/cases/${id}/review-request`)

/** What I handed in before with the same content. @param sha256 lower-case hex */
export async function getKnown(sha256: string): Promise<readonly Pick<SubmissionSummary, 'id' | 'number' | 'name' | 'state' | 'submittedAt'>[]> {
	const known = await call<readonly { readonly sha256: string; readonly submissions: readonly Pick<SubmissionSummary, 'id' | 'number' | 'name' | 'state' | 'submittedAt'>[] }[]>('POST', '/submissions/known', { hashes: [sha256] })
	return known.find((one) => one.sha256 === sha256)?.submissions ?? []
}
