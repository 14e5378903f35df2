// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isRightsManaged } from '../encryption.ts'
import { defineRule, each } from '../rule.ts'

/** Encrypted with a password nobody here has. */
export const encryptedLocked = defineRule({
	id: 'encrypted-locked',
	trait: 'encrypted',
	severity: 'medium',
	confidence: 'certain',
	references: [],
	find: each('encryption', (fact) => !fact.opened && fact.scope === 'document' && !isRightsManaged(fact), (fact) => ({ target: fact.method })),
	text: {
		de: {
			title: 'Das Dokument ist mit einem Passwort verschlossen',
			meaning: 'Ohne Passwort ist der Inhalt nicht lesbar. Er konnte deshalb nicht geprüft werden.',
			risk: 'Was sich darin befindet, weiß erst, wer das Passwort hat.',
			advice: 'Speichern Sie das Dokument ohne Passwort und reichen Sie es noch einmal ein: in LibreOffice „Datei › Speichern unter“ ohne das Häkchen „Mit Kennwort speichern“, in Word „Datei › Informationen › Dokument schützen › Mit Kennwort verschlüsseln“ und das Feld leeren.',
		},
		en: {
			title: 'The document is locked with a password',
			meaning: 'Without the password the content cannot be read. It could therefore not be inspected.',
			risk: 'What it contains is known only to whoever has the password.',
			advice: 'Save the document without a password and submit it once more: in LibreOffice “File › Save As” without the tick “Save with password”, in Word “File › Info › Protect Document › Encrypt with Password” and empty the field.',
		},
	},
})
