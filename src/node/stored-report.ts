// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports that come back from where they were stored. */

import type { Report } from '../model/report.ts'

/** Whether this can be judged again; `path` stands in reports that `inspect` wrote. */
export function isReport(untrusted: unknown): untrusted is Report & { readonly path?: string } {
	if (typeof untrusted !== 'object' || untrusted === null) return false
	const { schema, format, findings, gaps, facts } = untrusted as Readonly<Record<string, unknown>>
	return schema === 'documentgate-report/1' && typeof format === 'object' && format !== null && Array.isArray(findings) && Array.isArray(gaps) && typeof facts === 'object' && facts !== null
}
