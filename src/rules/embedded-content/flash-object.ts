// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { pattern } from '../pattern.ts'
import { defineRule } from '../rule.ts'

/** Flash inside an office document or PDF; support ended in 2020. */
export const flashObject = defineRule({
	id: 'flash-object',
	trait: 'exploit-pattern',
	severity: 'high',
	confidence: 'likely',
	remedy: 'drop-objects',
	references: ['https://attack.mitre.org/techniques/T1203/'],
	find: pattern('flash-object'),
	text: {
		de: {
			title: 'Das Dokument enthält eine Flash-Animation',
			meaning: 'Die Technik Flash wird seit 2020 nicht mehr gepflegt und von heutigen Programmen nicht mehr abgespielt.',
			risk: 'In Dokumenten wurde sie vor allem benutzt, um beim Öffnen fremden Programmcode zu starten.',
			advice: 'Löschen Sie die Animation oder ersetzen Sie sie durch einen Film oder ein Bild.',
		},
		en: {
			title: 'The document contains a Flash animation',
			meaning: 'The technology Flash has not been maintained since 2020 and is no longer played by programs of today.',
			risk: 'In documents it was used above all to start other people’s program code on opening.',
			advice: 'Delete the animation or replace it by a film or a picture.',
		},
	},
})
