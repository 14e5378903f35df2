// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Impossible parameters of a decoding filter. CVE-2009-3459 */
export const predictorColors = defineRule({
	id: 'predictor-colors',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2009-3459'],
	find: pattern('predictor-colors'),
	text: {
		de: {
			title: 'Das PDF enthält unmögliche Angaben zu seinen Daten',
			meaning: 'Für das Auspacken eines Teils sind Werte angegeben, die es nicht geben kann.',
			risk: 'Mit solchen Werten wurden Anzeigeprogramme zum Absturz gebracht und fremder Programmcode gestartet.',
			advice: 'Erzeugen Sie das PDF aus dem Ausgangsdokument neu. Stammt es nicht von Ihnen, öffnen Sie es nicht noch einmal.',
		},
		en: {
			title: 'The PDF contains impossible statements about its data',
			meaning: 'For the unpacking of a part, values are given that cannot exist.',
			risk: 'With such values viewers have been made to crash and other people’s program code has been started.',
			advice: 'Make the PDF again from the original document. If it is not yours, do not open it again.',
		},
	},
})
