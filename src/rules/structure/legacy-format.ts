// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { formatKind } from '../../model/formats.ts'
import { defineRule, each } from '../rule.ts'

/** A format that is no longer maintained or was never an open standard. */
export const legacyFormat = defineRule({
	id: 'legacy-format',
	trait: 'legacy-format',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('format', (fact) => (fact.within === undefined || fact.within === 'decrypted') && formatKind(fact.format).legacy === true, (fact) => ({ target: fact.format })),
	text: {
		de: {
			title: 'Das Dokument hat ein veraltetes Format ({target})',
			meaning: 'Das Format wird nicht mehr weiterentwickelt. Seine Regeln sind schwer zu prüfen und werden von Programmen verschieden ausgelegt.',
			risk: 'Angriffe verstecken sich gern in alten Formaten, und in einigen Jahren kann sie vielleicht niemand mehr öffnen.',
			advice: 'Speichern Sie das Dokument in einem offenen Format: in LibreOffice oder Word „Datei › Speichern unter“, dort „OpenDocument“ wählen. Zum Lesen genügt ein PDF.',
		},
		en: {
			title: 'The document has an outdated format ({target})',
			meaning: 'The format is no longer developed. Its rules are hard to check, and programs interpret them differently.',
			risk: 'Attacks like to hide in old formats, and in some years perhaps nobody can open them any more.',
			advice: 'Save the document in an open format: in LibreOffice or Word “File › Save As”, choose “OpenDocument” there. For reading, a PDF is enough.',
		},
	},
})
