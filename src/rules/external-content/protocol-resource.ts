// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Something that is loaded through an address which starts code or another program. */
export const protocolResource = defineRule({
	id: 'protocol-resource',
	trait: 'external-resource',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1221/'],
	find: everyReference((target, fact) => fact.when === 'load' && fact.role !== 'template' && ['script', 'office-command', 'app-protocol'].includes(target.kind)),
	text: {
		de: {
			title: 'Beim Öffnen wird ein Programm angesprochen: {target}',
			meaning: 'Das Dokument lädt etwas über eine Adresse, die nicht zu einer Seite führt, sondern ein Programm oder Programmcode startet.',
			risk: 'So kann beim Öffnen etwas ausgeführt werden, ohne dass jemand klickt. Für gewöhnliche Dokumente gibt es dafür keinen Grund.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn es von Ihnen stammt, kopieren Sie den Text in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'On opening, a program is addressed: {target}',
			meaning: 'The document loads something through an address that does not lead to a page but starts a program or program code.',
			risk: 'In this way something can be carried out on opening without anybody clicking. Ordinary documents have no reason for it.',
			advice: 'Do not pass the document on. If it is your own, copy the text into a new document and submit that.',
		},
	},
})
