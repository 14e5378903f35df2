// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A signature of the macros alone. [MS-OVBA] §2.4.2, ODF macrosignatures.xml */
export const signedMacros = defineRule({
	id: 'signed-macros',
	trait: 'signed',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('signature', (fact) => fact.of === 'macros', (fact) => (fact.signer === undefined ? {} : { target: fact.signer })),
	text: {
		de: {
			title: 'Die Makros sind digital unterschrieben',
			meaning: 'Jemand hat die kleinen Programme im Dokument unterschrieben. Ob die Signatur gültig ist, wurde hier nicht geprüft.',
			risk: 'Eine Signatur sagt, von wem ein Makro stammt, nicht, was es tut.',
			advice: 'Sie müssen nichts tun. Zum Makro selbst lesen Sie bitte die anderen Hinweise.',
		},
		en: {
			title: 'The macros are digitally signed',
			meaning: 'Somebody has signed the small programs in the document. Whether the signature is valid was not checked here.',
			risk: 'A signature tells who made a macro, not what it does.',
			advice: 'You need not do anything. About the macro itself, please read the other notes.',
		},
	},
})
