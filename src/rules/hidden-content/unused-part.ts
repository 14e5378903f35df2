// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'

/** Parts of the container that nothing in the document leads to, so that no program shows them. */
export const unusedPart = defineRule({
	id: 'unused-part',
	trait: 'hidden-content',
	severity: 'info',
	confidence: 'likely',
	remedy: 'rebuild-container',
	references: [],
	*find(facts) {
		for (const fact of facts.of('hidden')) {
			if (fact.what === 'unreferenced-part') yield { at: fact.at, target: fact.name ?? fact.at.path.at(-1) ?? '', count: Math.max(1, fact.count) }
		}
		for (const fact of facts.of('structure')) {
			if (unused.has(fact.defect)) yield { at: fact.at, target: fact.detail ?? fact.at.path.at(-1) ?? '' }
		}
	},
	text: {
		de: {
			title: 'Die Datei enthält Teile, die nicht angezeigt werden: {target}',
			meaning: 'In der Datei liegt ein Teil, der im Dokument nicht verwendet wird. Er wurde mitgeprüft, soweit sein Format bekannt ist.',
			risk: 'Der Teil kann Reste früherer Bearbeitung enthalten, die nicht weitergegeben werden sollen.',
			advice: 'Öffnen Sie das Dokument in LibreOffice oder Word und speichern Sie es unter neuem Namen. Dabei fallen solche Teile meist weg.',
		},
		en: {
			title: 'The file contains parts that are not shown: {target}',
			meaning: 'There is a part in the file that the document does not use. It was inspected, too, as far as its format is known.',
			risk: 'The part can contain remains of earlier editing that should not be passed on.',
			advice: 'Open the document in LibreOffice or Word and save it under a new name. Such parts usually disappear.',
		},
	},
})

/** Deviations that no reader stumbles over, but that leave room for what nobody sees. */
const unused: ReadonlySet<string> = new Set(['opc-part-unreferenced', 'odf-entry-unlisted', 'cfb-orphan-stream', 'zip-name-case', 'zip-unicode-path', 'pdf-object-unlisted', 'pdf-revision-hides'])
