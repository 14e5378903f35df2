// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports and findings for the tests of the faces. */

import type { Finding, Report } from '../../../src/model/report.ts'

export function finding(over: Partial<Finding> = {}): Finding {
	return {
		rule: 'remote-image', trait: 'external-resource', severity: 'medium', confidence: 'certain', at: { path: ['motion.odt', 'content.xml'] },
		text: { de: { title: 'Titel', meaning: 'Bedeutung.', risk: 'Gefahr.', advice: 'Rat.' }, en: { title: 'Title', meaning: 'Meaning.', risk: 'Risk.', advice: 'Advice.' } },
		...over,
	}
}

export function report(over: Partial<Report> = {}): Report {
	return {
		schema: 'documentgate-report/1', engine: '0.1.0', name: 'motion.odt', bytes: 3, sha256: '0'.repeat(64), format: { id: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' },
		verdict: 'accept', traits: [], findings: [], gaps: [], facts: { conformance: {} }, because: [], safeCopy: 'none', suggest: [],
		...over,
	}
}
