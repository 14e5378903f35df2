// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Numbers without people. */

import { apiUrl, call } from './ocs.ts'
import type { Statistics } from './shapes.ts'

/** @param from and `to`: days as `2026-11-22`; empty for the last twelve months */
export const getStatistics = (from: string, to: string): Promise<Statistics> => call('GET', '/statistics', { from, to })

/** Where the browser fetches the data as a file. */
export function exportUrl(form: 'csv' | 'json', from: string, to: string): string {
	const parameters = new URLSearchParams({ from, to })
	return `${apiUrl(`/export.${form}`)}?${parameters.toString()}`
}
