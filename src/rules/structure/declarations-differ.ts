// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defect } from '../defect.ts'
import { defineRule } from '../rule.ts'

/** A package that names its own kind twice, each time another one, or whose content is of another kind than it names. ODF 1.4 part 2 §3.3 */
export const declarationsDiffer = defineRule({
	id: 'declarations-differ',
	trait: 'format-mismatch',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'rebuild-container',
	references: [],
	find: defect('odf-mimetype-differs', 'xml-application-differs'),
	text: {
		de: {
			title: 'Die Datei nennt sich selbst verschieden',
			meaning: 'An zwei Stellen der Datei steht, was für ein Dokument sie ist, und die Angaben widersprechen sich.',
			risk: 'Jedes Programm kann die Datei als etwas anderes öffnen. So lässt sich verbergen, was wirklich darin steht.',
			advice: 'Öffnen Sie die Datei in dem Programm, mit dem sie entstanden ist, und speichern Sie sie neu.',
		},
		en: {
			title: 'The file calls itself by different names',
			meaning: 'Two places in the file say what kind of document it is, and they contradict each other.',
			risk: 'Each program may open the file as something else. That can hide what it really contains.',
			advice: 'Open the file in the program that made it and save it again.',
		},
	},
})
