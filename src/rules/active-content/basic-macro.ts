// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A LibreOffice or OpenOffice Basic module with a procedure. */
export const basicMacro = defineRule({
	id: 'basic-macro',
	trait: 'macro',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1059/005/'],
	find: each('code', (code) => (code.language === 'basic' || code.language === 'dialog') && code.runnable, (code) => ({ target: code.module ?? 'Basic' })),
	text: {
		de: {
			title: 'Das Dokument enthält ein Programm (Basic-Makro „{target}“)',
			meaning: 'In dem Dokument steckt ein kleines Programm, ein sogenanntes Makro. Es kann laufen, wenn jemand das Dokument in LibreOffice öffnet und Makros erlaubt.',
			risk: 'Ein Makro darf alles, was Sie an Ihrem Computer dürfen: Dateien lesen, löschen und versenden.',
			advice: 'Brauchen Sie das Makro nicht, löschen Sie es in LibreOffice unter „Extras › Makros › Makros verwalten“ und speichern Sie das Dokument neu.',
		},
		en: {
			title: 'The document contains a program (Basic macro “{target}”)',
			meaning: 'There is a small program in the document, a so-called macro. It can run when somebody opens the document in LibreOffice and allows macros.',
			risk: 'A macro may do everything that you may do on your computer: read, delete and send files.',
			advice: 'If you do not need the macro, delete it in LibreOffice at “Tools › Macros › Organize Macros” and save the document again.',
		},
	},
})
