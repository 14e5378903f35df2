// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { listed } from '../listed.ts'
import { defineRule, each } from '../rule.ts'

/** Code with a procedure that an office program runs by itself: AutoOpen, Workbook_Open, Auto_Open … */
export const macroStartsItself = defineRule({
	id: 'macro-starts-itself',
	trait: 'auto-exec',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1137/001/'],
	find: each('code', (code) => code.autoRun.length > 0, (code) => ({ target: listed(code.autoRun) })),
	text: {
		de: {
			title: 'Ein Makro startet von selbst: {target}',
			meaning: 'Das Programm im Dokument läuft, sobald das Dokument geöffnet oder geschlossen wird. Niemand muss darauf klicken.',
			risk: 'Wer Makros erlaubt hat, merkt nicht, dass etwas läuft.',
			advice: 'Reichen Sie das Dokument ohne Makros ein: in Word „Datei › Speichern unter › Word-Dokument (*.docx)“, oder in LibreOffice als ODT oder PDF.',
		},
		en: {
			title: 'A macro starts by itself: {target}',
			meaning: 'The program in the document runs as soon as the document is opened or closed. Nobody has to click.',
			risk: 'Whoever has allowed macros does not notice that something is running.',
			advice: 'Submit the document without macros: in Word “File › Save As › Word Document (*.docx)”, or in LibreOffice as ODT or PDF.',
		},
	},
})
