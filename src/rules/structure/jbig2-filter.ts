// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** A picture or stream that uses the JBIG2 filter in a way no program writes. CVE-2009-0658, CVE-2021-30860 */
export const jbig2Filter = defineRule({
	id: 'jbig2-filter',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'possible',
	remedy: 'rebuild-container',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2009-0658', 'https://nvd.nist.gov/vuln/detail/CVE-2021-30860'],
	find: pattern('jbig2-filter'),
	text: {
		de: {
			title: 'Ein Teil des PDFs ist auf ungewöhnliche Weise verpackt (JBIG2)',
			meaning: 'Das PDF verwendet ein Verfahren für gescannte Seiten an einer Stelle, an die es nicht gehört.',
			risk: 'Über dieses Verfahren wurden mehrfach Schwachstellen in Anzeigeprogrammen ausgenutzt.',
			advice: 'Erzeugen Sie das PDF aus dem Ausgangsdokument neu, oder drucken Sie es in eine neue PDF-Datei.',
		},
		en: {
			title: 'A part of the PDF is packed in an unusual way (JBIG2)',
			meaning: 'The PDF uses a method for scanned pages in a place where it does not belong.',
			risk: 'Weaknesses of viewers have been exploited through this method several times.',
			advice: 'Make the PDF again from the original document, or print it into a new PDF file.',
		},
	},
})
