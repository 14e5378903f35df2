// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports and documents for tests of what shows and sorts them. */

import type { Finding, Gap, Report } from '../../../src/model/report.ts'

export const bundle = new URL('../../../dist/documentgate.mjs', import.meta.url)

export function exampleFinding(changes: Partial<Finding> = {}): Finding {
	return {
		rule: 'remote-image', trait: 'external-resource', severity: 'medium', confidence: 'certain',
		at: { path: ['motion.odt', 'content.xml'], offset: 20417, element: 'draw:image' }, target: 'http://example.org/a.png', excerpt: '<draw:image>',
		text: {
			de: { title: 'Ein Bild wird nachgeladen', meaning: 'Es liegt auf einem fremden Rechner.', risk: 'Der Betreiber erfährt, wer liest.', advice: 'Fügen Sie das Bild ein.' },
			en: { title: 'A picture is fetched', meaning: 'It lies on a foreign computer.', risk: 'Its operator learns who reads.', advice: 'Insert the picture.' },
		},
		remedy: 'cut-external-references',
		...changes,
	}
}

export const exampleGap: Gap = { gap: 'damaged', at: { path: ['motion.odt', 'styles.xml'] }, detail: 'checksum', text: { de: 'Ein Teil ist beschädigt.', en: 'A part is damaged.' } }

export function exampleReport(changes: Partial<Report> = {}): Report {
	return {
		schema: 'documentgate-report/1', engine: '0.1.0', name: 'motion.odt', bytes: 48211, sha256: 'ab'.repeat(32),
		format: { id: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', version: '1.3', declared: 'odt' },
		verdict: 'review', traits: ['external-resource'], findings: [exampleFinding()], gaps: [], facts: { producer: 'LibreOffice 24.8', conformance: { odf: '1.3' } },
		because: ['remote-image'], safeCopy: 'offer', suggest: [],
		...changes,
	}
}

/** RTF text that is held under “Council practice”, and flat ODF that is accepted. */
export const heldDocument = '{\\rtf1 A statement.}'
export const acceptedDocument = '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>A motion.</text:p></office:text></office:body></office:document>'
