// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule } from '../rule.ts'

/** A macro project in which no module has a procedure. Excel and Word keep such projects when all macros were deleted. */
export const emptyMacroProject = defineRule({
	id: 'empty-macro-project',
	trait: 'macro',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: [],
	*find(facts) {
		const vba = facts.of('code').filter((code) => code.language === 'vba')
		const [first] = vba
		if (first !== undefined && vba.every((code) => !code.runnable)) yield { at: first.at, ...(vba.length > 1 ? { count: vba.length } : {}) }
	},
	text: {
		de: {
			title: 'Das Dokument enthält einen leeren Behälter für Makros',
			meaning: 'Das Dokument ist für kleine Programme (Makros) eingerichtet, enthält aber keines.',
			risk: 'Davon geht keine Gefahr aus. Manche Empfänger weisen solche Dokumente trotzdem zurück.',
			advice: 'Sie müssen nichts tun. Wenn Sie den Behälter loswerden möchten, speichern Sie das Dokument als DOCX, XLSX, PPTX oder im OpenDocument-Format.',
		},
		en: {
			title: 'The document contains an empty container for macros',
			meaning: 'The document is prepared for small programs (macros) but contains none.',
			risk: 'This is not dangerous. Some recipients turn such documents away nevertheless.',
			advice: 'You need not do anything. To get rid of the container, save the document as DOCX, XLSX, PPTX or in an OpenDocument format.',
		},
	},
})
