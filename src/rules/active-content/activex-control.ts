// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** An ActiveX or OCX control. ECMA-376-1 §19.3.2.1, [MS-OFORMS] */
export const activexControl = defineRule({
	id: 'activex-control',
	trait: 'activex',
	severity: 'medium',
	confidence: 'certain',
	remedy: 'drop-controls',
	references: ['https://attack.mitre.org/techniques/T1559/'],
	find: each('control', (control) => control.technology === 'activex', (control) => ({ target: control.name ?? control.clsid ?? 'ActiveX' })),
	text: {
		de: {
			title: 'Das Dokument enthält ein ActiveX-Element: {target}',
			meaning: 'Das Dokument enthält ein Bedienelement, das beim Öffnen ein Programmteil von Windows startet.',
			risk: 'Solche Programmteile laufen mit allen Rechten der Person, die das Dokument öffnet. Außerhalb von Windows bleibt das Element leer.',
			advice: 'Löschen Sie das Element, oder ersetzen Sie es durch ein gewöhnliches Formularfeld. Zum Lesen genügt eine PDF-Fassung.',
		},
		en: {
			title: 'The document contains an ActiveX control: {target}',
			meaning: 'The document contains a control that starts a program component of Windows on opening.',
			risk: 'Such components run with all rights of the person who opens the document. Outside Windows the control remains empty.',
			advice: 'Delete the control, or replace it by an ordinary form field. For reading, a PDF version is enough.',
		},
	},
})
