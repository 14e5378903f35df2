// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference, isNear } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** A template that is fetched from elsewhere when the document opens. ECMA-376-1 §17.15.1.6 */
export const remoteTemplate = defineRule({
	id: 'remote-template',
	trait: 'remote-template',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1221/'],
	find: everyReference((target, fact) => fact.role === 'template' && !isNear(target) && !['fragment', 'data', 'mail', 'phone'].includes(target.kind), (target) => (target.kind === 'other' ? { confidence: 'possible' } : {})),
	text: {
		de: {
			title: 'Die Vorlage wird von {host} geladen',
			meaning: 'Das Dokument holt sich beim Öffnen eine Vorlage von {host}. Eine Vorlage kann Programmcode enthalten.',
			risk: 'Dort kann jederzeit etwas anderes hinterlegt werden, auch nach dieser Prüfung.',
			advice: 'Trennen Sie die Vorlage ab: in Word „Entwicklertools › Dokumentvorlage“, dort „Normal“ eintragen und speichern. Oder speichern Sie das Dokument als ODT oder PDF und reichen Sie diese Fassung ein.',
		},
		en: {
			title: 'The template is loaded from {host}',
			meaning: 'On opening, the document fetches a template from {host}. A template can contain program code.',
			risk: 'Something else can be put there at any time, even after this inspection.',
			advice: 'Detach the template: in Word “Developer › Document Template”, enter “Normal” and save. Or save the document as ODT or PDF and submit that version.',
		},
	},
})
