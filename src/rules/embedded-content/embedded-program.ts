// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { formatKind } from '../../model/formats.ts'
import { programExtensions } from '../../model/program-extensions.ts'
import { readTarget } from '../../model/target.ts'
import { defineRule } from '../rule.ts'
import { insideScripts } from '../script-archives.ts'

/** A program, script or starter inside the document, by content or by name. */
export const embeddedProgram = defineRule({
	id: 'embedded-program',
	trait: 'embedded-executable',
	severity: 'critical',
	confidence: 'certain',
	remedy: 'drop-attachments',
	references: ['https://attack.mitre.org/techniques/T1204/002/'],
	*find(facts) {
		const isScript = insideScripts(facts)
		for (const fact of facts.of('format')) {
			if (fact.within === undefined || fact.within === 'script' || fact.within === 'decrypted') continue
			if (fact.format !== 'pe' && isScript(fact.at.path)) continue
			const name = fact.at.path.at(-1) ?? ''
			if (formatKind(fact.format).family === 'program') yield { at: fact.at, target: name }
			else if (fact.within === 'attachment' && programExtensions.has(fact.extension)) yield { at: fact.at, target: name, confidence: 'likely' }
		}
		for (const fact of facts.of('embedded')) {
			if (fact.what === 'file' && fact.name !== undefined && !isScript(fact.at.path) && programExtensions.has(readTarget(fact.name).extension)) yield { at: fact.at, target: fact.name, confidence: 'likely' }
		}
	},
	text: {
		de: {
			title: 'Das Dokument enthält ein Programm: {target}',
			meaning: 'In dem Dokument ist eine Datei verpackt, die auf einem Computer etwas startet.',
			risk: 'Ein Doppelklick genügt, und das Programm läuft mit allen Rechten der Person, die das Dokument gerade liest.',
			advice: 'Löschen Sie die Datei aus dem Dokument. Stammt sie nicht von Ihnen, öffnen Sie das Dokument nicht noch einmal.',
		},
		en: {
			title: 'The document contains a program: {target}',
			meaning: 'A file is packed in the document that starts something on a computer.',
			risk: 'A double-click is enough, and the program runs with all rights of the person who is reading the document.',
			advice: 'Delete the file from the document. If it is not yours, do not open the document again.',
		},
	},
})
