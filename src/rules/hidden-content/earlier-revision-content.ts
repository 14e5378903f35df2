// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'

/** Actions, features or objects that only an older revision of a PDF has. ISO 32000-2 §7.5.6 */
export const earlierRevisionContent = defineRule({
	id: 'earlier-revision-content',
	trait: 'previous-versions',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'drop-versions',
	references: [],
	*find(facts) {
		for (const fact of facts.of('pdf-action')) if (fact.earlier) yield { at: fact.at, target: fact.action }
		for (const fact of facts.of('pdf-feature')) if (fact.earlier) yield { at: fact.at, target: fact.feature }
		for (const fact of facts.of('embedded')) if (fact.earlier === true) yield { at: fact.at, target: fact.name ?? fact.what }
	},
	text: {
		de: {
			title: 'Eine frühere Fassung enthielt mehr: {target}',
			meaning: 'Die Datei enthält eine ältere Fassung, und in dieser steckt etwas, das es in der heutigen Fassung nicht mehr gibt.',
			risk: 'Manche Programme, vor allem zur Reparatur beschädigter Dateien, holen die ältere Fassung wieder hervor.',
			advice: 'Erzeugen Sie das PDF aus dem Ausgangsdokument neu, oder drucken Sie es in eine neue PDF-Datei. Dann ist nur noch die heutige Fassung enthalten.',
		},
		en: {
			title: 'An earlier version contained more: {target}',
			meaning: 'The file contains an older version, and in that version there is something that today’s version no longer has.',
			risk: 'Some programs, above all those that repair damaged files, bring the older version back.',
			advice: 'Make the PDF again from the original document, or print it into a new PDF file. Then only today’s version is contained.',
		},
	},
})
