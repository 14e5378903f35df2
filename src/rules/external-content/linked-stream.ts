// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Content of a PDF that is in another file: streams with /F, reference XObjects, OPI, profiles. ISO 32000-2 §7.3.8, §14.11.7 */
export const linkedStream = defineRule({
	id: 'linked-stream',
	trait: 'external-resource',
	severity: 'medium',
	confidence: 'likely',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['stream', 'colour-profile']),
	text: {
		de: {
			title: 'Ein Teil der Darstellung liegt außerhalb: {target}',
			meaning: 'Das Dokument nennt für einen Teil seines Inhalts eine Datei, die nicht in ihm enthalten ist.',
			risk: 'Was angezeigt wird, kann sich nach dieser Prüfung ändern. Liegt die Datei im Netz, erfährt deren Betreiber vom Öffnen.',
			advice: 'Erzeugen Sie das PDF noch einmal aus dem Ausgangsdokument, am besten als PDF/A: in LibreOffice „Datei › Exportieren als › Als PDF exportieren › Archiv (PDF/A)“.',
		},
		en: {
			title: 'A part of what is shown is outside: {target}',
			meaning: 'For a part of its content, the document names a file that is not contained in it.',
			risk: 'What is shown can change after this inspection. If the file is on the network, its owner learns of the opening.',
			advice: 'Make the PDF again from the original document, preferably as PDF/A: in LibreOffice “File › Export As › Export as PDF › Archive (PDF/A)”.',
		},
	},
})
