// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { isRightsManaged } from '../encryption.ts'
import { defineRule, each } from '../rule.ts'

/** A part of the document is encrypted and could not be read. */
export const encryptedPart = defineRule({
	id: 'encrypted-part',
	trait: 'encrypted',
	severity: 'medium',
	confidence: 'certain',
	references: [],
	find: each('encryption', (fact) => !fact.opened && fact.scope === 'part' && !isRightsManaged(fact), (fact) => ({ target: fact.at.path.at(-1) ?? fact.method })),
	text: {
		de: {
			title: 'Ein Teil des Dokuments ist verschlossen: {target}',
			meaning: 'Der größte Teil des Dokuments ist lesbar, dieser Teil aber ist verschlüsselt und konnte nicht geprüft werden.',
			risk: 'Was sich darin befindet, weiß erst, wer das Passwort hat.',
			advice: 'Entfernen Sie den Schutz oder den Teil und reichen Sie das Dokument noch einmal ein.',
		},
		en: {
			title: 'A part of the document is locked: {target}',
			meaning: 'Most of the document can be read, but this part is encrypted and could not be inspected.',
			risk: 'What it contains is known only to whoever has the password.',
			advice: 'Remove the protection or the part and submit the document once more.',
		},
	},
})
