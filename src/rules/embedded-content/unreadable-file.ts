// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A file inside the document whose content nobody here could read. */
export const unreadableFile = defineRule({
	id: 'unreadable-file',
	trait: 'embedded-file',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-attachments',
	references: ['https://attack.mitre.org/techniques/T1027/009/'],
	find: each('embedded', (fact) => fact.what === 'file' && !fact.readable, (fact) => ({ target: fact.name ?? fact.className ?? '?', ...(fact.earlier === true ? { confidence: 'possible' as const } : {}) })),
	text: {
		de: {
			title: 'Eine Datei im Dokument konnte nicht geprüft werden: {target}',
			meaning: 'In dem Dokument ist eine ganze Datei verpackt. Ihr Format ist unbekannt, verschlossen oder beschädigt.',
			risk: 'Was sich darin befindet, weiß erst, wer sie öffnet.',
			advice: 'Löschen Sie die Datei aus dem Dokument. Wird sie gebraucht, reichen Sie sie einzeln in einem üblichen Format ein.',
		},
		en: {
			title: 'A file in the document could not be inspected: {target}',
			meaning: 'A whole file is packed in the document. Its format is unknown, locked or damaged.',
			risk: 'What it contains is known only to whoever opens it.',
			advice: 'Delete the file from the document. If it is needed, submit it separately in a common format.',
		},
	},
})
