// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** An object of the old Equation Editor (EQNEDT32), whose weaknesses are exploited to this day. CVE-2017-11882 */
export const equationObject = defineRule({
	id: 'equation-object',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://nvd.nist.gov/vuln/detail/CVE-2017-11882', 'https://nvd.nist.gov/vuln/detail/CVE-2018-0802'],
	find: pattern('equation-object'),
	text: {
		de: {
			title: 'Das Dokument enthält ein Objekt des alten Formel-Editors',
			meaning: 'Das Objekt gehört zu einem Programmteil von Microsoft Office, der 2018 wegen schwerer Schwachstellen entfernt wurde.',
			risk: 'Auf Computern, die ihn noch haben, kann schon das Öffnen fremden Programmcode starten. Ältere Dokumente enthalten solche Objekte auch aus harmlosen Gründen.',
			advice: 'Ersetzen Sie die Formel durch eine neue: in LibreOffice „Einfügen › OLE-Objekt › Formel“, in Word „Einfügen › Formel“. Oder reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'The document contains an object of the old Equation Editor',
			meaning: 'The object belongs to a component of Microsoft Office that was removed in 2018 because of severe weaknesses.',
			risk: 'On computers that still have it, opening alone can start other people’s program code. Older documents also contain such objects for harmless reasons.',
			advice: 'Replace the formula by a new one: in LibreOffice “Insert › OLE Object › Formula”, in Word “Insert › Equation”. Or submit the document as a PDF.',
		},
	},
})
