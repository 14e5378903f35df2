// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A signature that leaves out a part of the file. ISO 32000-2 §12.8.1 (ByteRange) */
export const signatureCoversPart = defineRule({
	id: 'signature-covers-part',
	trait: 'signed',
	severity: 'low',
	confidence: 'certain',
	references: [],
	find: each('signature', (fact) => fact.of === 'document' && fact.coversWholeFile === false, (fact) => (fact.signer === undefined ? {} : { target: fact.signer })),
	text: {
		de: {
			title: 'Die digitale Unterschrift gilt nicht für die ganze Datei',
			meaning: 'Das Dokument wurde unterschrieben und danach ergänzt, zum Beispiel durch eine weitere Unterschrift oder einen Kommentar.',
			risk: 'Was nach der Unterschrift hinzukam, hat die unterzeichnende Person nicht unterschrieben.',
			advice: 'Öffnen Sie das PDF in einem Programm, das Signaturen anzeigt, und sehen Sie nach, was nach der Unterschrift geändert wurde.',
		},
		en: {
			title: 'The digital signature does not hold for the whole file',
			meaning: 'The document was signed and then added to, for instance by another signature or a comment.',
			risk: 'What was added after the signature was not signed by that person.',
			advice: 'Open the PDF in a program that shows signatures and see what was changed after signing.',
		},
	},
})
