// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A digital signature of a person. */
export const signedDocument = defineRule({
	id: 'signed-document',
	trait: 'signed',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('signature', (fact) => fact.of === 'document' && fact.coversWholeFile !== false, (fact) => (fact.signer === undefined ? {} : { target: fact.signer })),
	text: {
		de: {
			title: 'Das Dokument ist digital unterschrieben',
			meaning: 'Das Dokument trägt eine digitale Signatur. Ob sie gültig ist, wurde hier nicht geprüft.',
			risk: 'Jede Änderung am Dokument macht die Signatur unbrauchbar, auch eine sichere Kopie.',
			advice: 'Sie müssen nichts tun. Wird die Signatur gebraucht, geben Sie das Dokument unverändert weiter.',
		},
		en: {
			title: 'The document is digitally signed',
			meaning: 'The document carries a digital signature. Whether it is valid was not checked here.',
			risk: 'Every change of the document makes the signature useless, a safe copy included.',
			advice: 'You need not do anything. If the signature is needed, pass the document on unchanged.',
		},
	},
})
