// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { readTarget } from '../../model/target.ts'
import { isNear } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** The template from which the document was made, as a path on somebody's computer. */
export const templatePath = defineRule({
	id: 'template-path',
	trait: 'personal-metadata',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-metadata',
	references: [],
	*find(facts) {
		for (const fact of facts.of('metadata')) if (fact.what === 'template-path' && fact.value.trim() !== '') yield { at: fact.at, target: fact.value }
		for (const fact of facts.of('reference')) if (fact.role === 'template' && isNear(readTarget(fact.target))) yield { at: fact.at, target: fact.target }
	},
	text: {
		de: {
			title: 'Das Dokument nennt seine Vorlage: {target}',
			meaning: 'Das Programm hat festgehalten, aus welcher Vorlage auf welchem Computer das Dokument entstanden ist. Es wird nichts geladen.',
			risk: 'Der Pfad kann den Namen einer Person oder eines Ordners verraten.',
			advice: 'Wenn das nicht bekannt werden soll, kopieren Sie den Text in ein neues, leeres Dokument, oder reichen Sie ein PDF ein.',
		},
		en: {
			title: 'The document names its template: {target}',
			meaning: 'The program has recorded from which template on which computer the document was made. Nothing is loaded.',
			risk: 'The path can tell the name of a person or a folder.',
			advice: 'If this should not be known, copy the text into a new, empty document, or submit a PDF.',
		},
	},
})
