// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isRightsManaged } from '../encryption.ts'
import { defineRule, each } from '../rule.ts'

/** Locked by a rights management server. [MS-OFFCRYPTO] §1.3.2 */
export const rightsManaged = defineRule({
	id: 'rights-managed',
	trait: 'encrypted',
	severity: 'medium',
	confidence: 'certain',
	references: [],
	find: each('encryption', (fact) => !fact.opened && isRightsManaged(fact), (fact) => ({ target: fact.method })),
	text: {
		de: {
			title: 'Das Dokument ist durch eine Rechteverwaltung verschlossen',
			meaning: 'Nur Personen, die ein bestimmter Server kennt, können das Dokument öffnen. Der Inhalt konnte nicht geprüft werden.',
			risk: 'Die Empfänger können das Dokument wahrscheinlich gar nicht lesen.',
			advice: 'Heben Sie die Einschränkung auf und reichen Sie das Dokument noch einmal ein: in Word „Datei › Informationen › Dokument schützen › Zugriff einschränken › Uneingeschränkter Zugriff“.',
		},
		en: {
			title: 'The document is locked by rights management',
			meaning: 'Only people known to a certain server can open the document. The content could not be inspected.',
			risk: 'The recipients can probably not read the document at all.',
			advice: 'Lift the restriction and submit the document once more: in Word “File › Info › Protect Document › Restrict Access › Unrestricted Access”.',
		},
	},
})
