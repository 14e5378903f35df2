// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What somebody without an account asks of the server. */

import { apiUrl, call } from './ocs.ts'
import type { ExplainedPolicy, GuestSubmission, Statistics } from './shapes.ts'

/** What came with this secret, newest first. */
export const getGuestReceipt = (secret: string): Promise<readonly GuestSubmission[]> => call('POST', '/receipt', { secret })

/** @param from a day of the first month, as `2026-11-01`; empty for the last twelve months */
export const getPublicStatistics = (from: string): Promise<Statistics> => call('GET', '/transparency', { from })

/** Rules that applied, in words. */
export const getPublicRules = (name: string, revision: number): Promise<ExplainedPolicy> => call('GET', `/transparency/rules/${encodeURIComponent(name)}/${revision}`)

/** Where the browser fetches the public numbers as a file. */
export function publicExportUrl(form: 'csv' | 'json', from: string): string {
	return `${apiUrl(`/transparency.${form}`)}?${new URLSearchParams({ from }).toString()}`
}
