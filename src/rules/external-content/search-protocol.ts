// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readReferences } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** An address that opens the search or the support tool of Windows with instructions: search-ms:, ms-msdt:. CVE-2022-30190 */
export const searchProtocol = defineRule({
	id: 'search-protocol',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'cut-external-references',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2022-30190'],
	*find(facts) {
		for (const fact of facts.of('exploit')) {
			if (fact.pattern === 'search-protocol') yield { at: fact.at, target: fact.target ?? fact.pattern }
		}
		for (const { fact, target } of readReferences(facts)) {
			if (fact.when !== 'never' && toolSchemes.has(target.scheme)) yield { at: fact.at, target: fact.target, ...(fact.excerpt === undefined ? {} : { excerpt: fact.excerpt }) }
		}
	},
	text: {
		de: {
			title: 'Eine Adresse gibt Windows Anweisungen: {target}',
			meaning: 'Die Adresse öffnet keine Seite, sondern die Suche oder ein Hilfsprogramm von Windows und gibt ihm vor, was es tun soll.',
			risk: 'So wurden Ordner fremder Server als eigene ausgegeben und Programme gestartet.',
			advice: 'Entfernen Sie den Verweis. Stammt das Dokument nicht von Ihnen, geben Sie es nicht weiter.',
		},
		en: {
			title: 'An address gives instructions to Windows: {target}',
			meaning: 'The address does not open a page but the search or a tool of Windows, and tells it what to do.',
			risk: 'In this way folders of unknown servers have been passed off as one’s own, and programs have been started.',
			advice: 'Remove the reference. If the document is not yours, do not pass it on.',
		},
	},
})

const toolSchemes: ReadonlySet<string> = new Set(['search', 'search-ms', 'ms-msdt', 'x-msdt', 'ms-officecmd', 'ms-appinstaller', 'hcp', 'shell', 'powershell', 'cmd', 'ms-cxh', 'ms-cxh-full'])
