// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the organisation wants done with a document: the strictest verdict, and why. */

import type { Policy } from '../model/policy.ts'
import type { Family } from '../model/formats.ts'
import type { Report } from '../model/report.ts'

/** The part of a report that a policy judges. Works on stored reports too, for simulations. */
export type Judged = Pick<Report, 'format' | 'traits' | 'findings' | 'gaps' | 'facts' | 'sha256'> & { readonly family: Family; readonly base: string | undefined }

export type Judgement = Pick<Report, 'verdict' | 'because' | 'safeCopy' | 'suggest'>

export function judge(report: Judged, policy: Policy): Judgement {
	void report
	void policy
	return { verdict: 'review', because: [], safeCopy: 'none', suggest: [] }
}
