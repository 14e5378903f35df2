// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { loaded } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A formula that calls an address or a foreign data server: WEBSERVICE, IMAGE, RTD. */
export const webServiceFormula = defineRule({
	id: 'web-service-formula',
	trait: 'external-resource',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: [],
	find: loaded(['formula']),
	text: {
		de: {
			title: 'Eine Formel ruft {target} auf',
			meaning: 'Beim Rechnen holt die Tabelle etwas von außerhalb. Die Formel kann dabei Werte aus der Tabelle mitschicken.',
			risk: 'So können Zahlen oder Texte unbemerkt an Fremde gelangen, und fremde Werte in die Tabelle.',
			advice: 'Ersetzen Sie die Formel durch ihr Ergebnis: Zelle kopieren, dann „Bearbeiten › Inhalte einfügen › Nur Zahlen“ in LibreOffice oder „Inhalte einfügen › Werte“ in Excel.',
		},
		en: {
			title: 'A formula calls {target}',
			meaning: 'When it calculates, the spreadsheet fetches something from outside. The formula can send values of the spreadsheet along.',
			risk: 'In this way figures or text can reach strangers unnoticed, and outside values can reach the spreadsheet.',
			advice: 'Replace the formula by its result: copy the cell, then “Edit › Paste Special › Paste Only Numbers” in LibreOffice or “Paste Special › Values” in Excel.',
		},
	},
})
