// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { clicked } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A link that gives the office program a command. */
export const officeCommandLink = defineRule({
	id: 'office-command-link',
	trait: 'dangerous-link',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-links',
	references: [],
	find: clicked(['office-command']),
	text: {
		de: {
			title: 'Ein Link gibt dem Büroprogramm einen Befehl: {target}',
			meaning: 'Wer den Link anklickt, löst im Büroprogramm einen Befehl aus, wie über das Menü.',
			risk: 'Befehle können Einstellungen ändern, Dateien öffnen oder Programmcode starten.',
			advice: 'Entfernen Sie den Link: in LibreOffice Rechtsklick auf den Link › „Hyperlink entfernen“.',
		},
		en: {
			title: 'A link gives the office program a command: {target}',
			meaning: 'Whoever clicks the link triggers a command of the office program, as if it had been chosen in the menu.',
			risk: 'Commands can change settings, open files or start program code.',
			advice: 'Remove the link: in LibreOffice right-click the link › “Remove Hyperlink”.',
		},
	},
})
