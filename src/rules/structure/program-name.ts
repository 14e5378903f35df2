// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { formatKind } from '../../model/formats.ts'
import { programExtensions } from '../../model/program-extensions.ts'
import { defineRule, each } from '../rule.ts'

/** A file that was handed in under a name by which computers start it, although its content is text or something else that any program file may begin with: a script is text like any other, and its name makes it more. */
export const programName = defineRule({
	id: 'program-name',
	trait: 'embedded-executable',
	severity: 'high',
	confidence: 'certain',
	references: ['https://attack.mitre.org/techniques/T1204/002/'],
	find: each('format', ({ within, format, extension }) => within === undefined && programExtensions.has(extension) && formatKind(format).family !== 'program', ({ extension }) => ({ target: `.${extension}`, values: { extension } })),
	text: {
		de: {
			title: 'Der Name macht die Datei zu einem Programm: „.{extension}“',
			meaning: 'Die Endung des Namens sagt dem Computer, dass er die Datei ausführen soll, auch wenn sie nur aus Text besteht.',
			risk: 'Ein Doppelklick genügt, und der Inhalt läuft mit allen Rechten der Person, die ihn nur lesen wollte.',
			advice: 'Reichen Sie keine Programme ein. Soll der Text gelesen werden, speichern Sie ihn als ODT, PDF oder „.txt“.',
		},
		en: {
			title: 'The name makes the file a program: “.{extension}”',
			meaning: 'The ending of the name tells the computer to run the file, even if it is nothing but text.',
			risk: 'A double-click is enough, and the content runs with all rights of the person who only wanted to read it.',
			advice: 'Do not submit programs. If the text is to be read, save it as ODT, PDF or “.txt”.',
		},
	},
})
