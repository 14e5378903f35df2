// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A module of Visual Basic for Applications with at least one procedure. [MS-OVBA] */
export const vbaMacro = defineRule({
	id: 'vba-macro',
	trait: 'macro',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1059/005/'],
	find: each('code', (code) => code.language === 'vba' && code.runnable, (code) => ({ target: code.module ?? 'VBA' })),
	text: {
		de: {
			title: 'Das Dokument enthält ein Programm (Makro „{target}“)',
			meaning: 'In dem Dokument steckt ein kleines Programm, ein sogenanntes Makro. Es kann laufen, wenn jemand das Dokument in Microsoft Office öffnet und Makros erlaubt.',
			risk: 'Ein Makro darf alles, was Sie an Ihrem Computer dürfen: Dateien lesen, löschen und versenden.',
			advice: 'Brauchen Sie das Makro nicht, speichern Sie das Dokument ohne: in Word „Datei › Speichern unter › Word-Dokument (*.docx)“, oder in LibreOffice als ODT oder PDF.',
		},
		en: {
			title: 'The document contains a program (macro “{target}”)',
			meaning: 'There is a small program in the document, a so-called macro. It can run when somebody opens the document in Microsoft Office and allows macros.',
			risk: 'A macro may do everything that you may do on your computer: read, delete and send files.',
			advice: 'If you do not need the macro, save the document without it: in Word “File › Save As › Word Document (*.docx)”, or in LibreOffice as ODT or PDF.',
		},
	},
})
