// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** Encrypted, but it opens without a password and was read: empty PDF user password, VelvetSweatshop. */
export const encryptedOpened = defineRule({
	id: 'encrypted-opened',
	trait: 'encrypted',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('encryption', (fact) => fact.opened, (fact) => ({ target: fact.method })),
	text: {
		de: {
			title: 'Das Dokument ist verschlüsselt, öffnet sich aber ohne Passwort',
			meaning: 'Die Verschlüsselung hindert niemanden am Lesen. Oft schränkt sie nur ein, was man mit dem Dokument tun darf, zum Beispiel drucken. Der Inhalt wurde geprüft.',
			risk: 'Das Dokument ist damit nicht vor fremden Augen geschützt. Barrierefreie Programme können es manchmal nicht vorlesen.',
			advice: 'Sie müssen nichts tun. Wenn Sie das Dokument ohne Einschränkungen weitergeben möchten, erzeugen Sie es ohne Passwortschutz neu.',
		},
		en: {
			title: 'The document is encrypted but opens without a password',
			meaning: 'The encryption keeps nobody from reading. Often it only restricts what may be done with the document, for instance printing. The content was inspected.',
			risk: 'The document is not protected from other people’s eyes by this. Assistive programs sometimes cannot read it aloud.',
			advice: 'You need not do anything. To pass the document on without restrictions, make it again without password protection.',
		},
	},
})
