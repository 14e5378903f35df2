// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readReferences } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** An object or template that is loaded through mhtml: or x-usc:, and so by the old browser engine. CVE-2021-40444 */
export const htmlProtocol = defineRule({
	id: 'html-protocol',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-40444'],
	*find(facts) {
		for (const fact of facts.of('exploit')) {
			if (fact.pattern === 'html-protocol') yield { at: fact.at, target: fact.target ?? fact.pattern }
		}
		for (const { fact, target } of readReferences(facts)) {
			if (fact.when === 'load' && htmlSchemes.has(target.scheme)) yield { at: fact.at, target: fact.target, ...(fact.excerpt === undefined ? {} : { excerpt: fact.excerpt }) }
		}
	},
	text: {
		de: {
			title: 'Inhalt wird über den alten Browser von Windows geladen: {target}',
			meaning: 'Das Dokument lädt beim Öffnen eine fremde Seite auf einem Weg, der den veralteten Browser von Windows startet.',
			risk: 'Auf genau diesem Weg wurde 2021 fremder Programmcode auf Computer gebracht.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'Content is loaded through the old browser of Windows: {target}',
			meaning: 'On opening, the document loads an outside page in a way that starts the outdated browser of Windows.',
			risk: 'In exactly this way other people’s program code was brought onto computers in 2021.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})

const htmlSchemes: ReadonlySet<string> = new Set(['mhtml', 'x-usc', 'mk', 'its', 'ms-its', 'res'])
