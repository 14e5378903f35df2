// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A signature by which a viewer unlocks functions; no person's signature. ISO 32000-2 §12.8.2.3 */
export const usageRightsSignature = defineRule({
	id: 'usage-rights-signature',
	trait: 'signed',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('signature', (fact) => fact.of === 'usage-rights'),
	text: {
		de: {
			title: 'Das PDF schaltet Funktionen des Anzeigeprogramms frei',
			meaning: 'Eine technische Signatur erlaubt im Adobe Reader zum Beispiel das Speichern eines Formulars. Sie ist keine Unterschrift einer Person.',
			risk: 'Wird das PDF verändert, gehen diese Funktionen verloren.',
			advice: 'Sie müssen nichts tun.',
		},
		en: {
			title: 'The PDF unlocks functions of the viewer',
			meaning: 'A technical signature allows, for instance, saving a form in Adobe Reader. It is not the signature of a person.',
			risk: 'If the PDF is changed, these functions are lost.',
			advice: 'You need not do anything.',
		},
	},
})
