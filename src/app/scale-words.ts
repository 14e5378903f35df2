// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The ordered scales in words. */

import type { Severity } from '../model/scales.ts'
import { t } from './language.ts'

/** How much harm it can do. */
export function severityWord(severity: Severity): string {
	switch (severity) {
	case 'info': return t('for your information')
	case 'low': return t('low risk')
	case 'medium': return t('medium risk')
	case 'high': return t('high risk')
	case 'critical': return t('very high risk')
	}
}

/** What the rules say is done, for people who hand in. @param verdict as the server says it */
export function verdictWord(verdict: string): string {
	switch (verdict) {
	case 'accept': return t('is accepted')
	case 'advise': return t('is accepted with a hint')
	case 'review': return t('is reviewed')
	case 'reject': return t('is not accepted')
	default: return verdict
	}
}
