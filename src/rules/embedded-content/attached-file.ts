// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'
import { insideScripts } from '../script-archives.ts'

/** A whole file that travels inside the document: PDF attachment, OLE package, altChunk. */
export const attachedFile = defineRule({
	id: 'attached-file',
	trait: 'embedded-file',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-attachments',
	references: ['https://attack.mitre.org/techniques/T1027/009/'],
	*find(facts) {
		const isScript = insideScripts(facts)
		for (const fact of facts.of('embedded')) {
			if (fact.what !== 'file' || !fact.readable || isScript(fact.at.path)) continue
			yield { at: fact.at, target: fact.name ?? fact.className ?? '?', ...(fact.earlier === true ? { confidence: 'possible' } : {}) }
		}
	},
	text: {
		de: {
			title: 'Das Dokument enthält eine weitere Datei: {target}',
			meaning: 'In dem Dokument ist eine ganze Datei verpackt, wie ein Anhang in einer E-Mail. Sie wurde mitgeprüft.',
			risk: 'Anhänge in Dokumenten werden leicht übersehen und können Inhalte enthalten, die nicht weitergegeben werden sollen.',
			advice: 'Reichen Sie die Datei einzeln ein und löschen Sie sie aus dem Dokument.',
		},
		en: {
			title: 'The document contains another file: {target}',
			meaning: 'A whole file is packed in the document, like an attachment in an e-mail. It was inspected, too.',
			risk: 'Attachments in documents are easily overlooked and can contain things that should not be passed on.',
			advice: 'Submit the file separately and delete it from the document.',
		},
	},
})
