// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A Java applet. ODF 1.4 part 3 §10.4.7 */
export const javaApplet = defineRule({
	id: 'java-applet',
	trait: 'activex',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-controls',
	references: [],
	find: each('control', (control) => control.technology === 'applet', (control) => ({ target: control.name ?? 'Java' })),
	text: {
		de: {
			title: 'Das Dokument startet ein Java-Programm: {target}',
			meaning: 'Das Dokument enthält ein Java-Applet, also ein Programm, das beim Öffnen in der Seite laufen soll.',
			risk: 'Was das Programm tut, ist dem Dokument nicht anzusehen. Heutige Programme führen es kaum noch aus.',
			advice: 'Löschen Sie das Applet und fügen Sie stattdessen ein Bild ein.',
		},
		en: {
			title: 'The document starts a Java program: {target}',
			meaning: 'The document contains a Java applet, a program that is meant to run in the page on opening.',
			risk: 'The document does not show what the program does. Programs of today hardly run it any more.',
			advice: 'Delete the applet and put in a picture instead.',
		},
	},
})
