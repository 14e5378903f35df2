// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** An object whose class is known for a weakness and has no use in documents. */
export const knownVulnerableClass = defineRule({
	id: 'known-vulnerable-class',
	trait: 'exploit-pattern',
	severity: 'critical',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://attack.mitre.org/techniques/T1203/'],
	find: pattern('known-vulnerable-class'),
	text: {
		de: {
			title: 'Das Dokument enthält ein Objekt mit bekannter Schwachstelle: {target}',
			meaning: 'Das Objekt ruft einen Programmteil von Windows auf, der in Dokumenten keinen Zweck hat und für Angriffe bekannt ist.',
			risk: 'Schon das Öffnen des Dokuments kann fremden Programmcode starten.',
			advice: 'Geben Sie das Dokument nicht weiter. Wenn der Text von Ihnen stammt, kopieren Sie ihn in ein neues Dokument und reichen Sie dieses ein.',
		},
		en: {
			title: 'The document contains an object with a known weakness: {target}',
			meaning: 'The object calls a component of Windows that has no purpose in documents and is known from attacks.',
			risk: 'Opening the document alone can start other people’s program code.',
			advice: 'Do not pass the document on. If the text is yours, copy it into a new document and submit that.',
		},
	},
})
