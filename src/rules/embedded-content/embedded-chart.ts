// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A chart or formula of the same family: everyday content. */
export const embeddedChart = defineRule({
	id: 'embedded-chart',
	trait: 'embedded-object',
	severity: 'info',
	confidence: 'certain',
	references: [],
	find: each('embedded', (fact) => (fact.what === 'chart' || fact.what === 'formula') && fact.readable),
	text: {
		de: {
			title: 'Das Dokument enthält ein Diagramm oder eine Formel',
			meaning: 'Ein Diagramm oder eine Formel ist als Objekt eingebettet. Das ist üblich, und der Inhalt wurde mitgeprüft.',
			risk: 'Zu einem Diagramm gehören die Werte, aus denen es gezeichnet ist. Sie stehen in der Datei, auch wenn man sie nicht sieht.',
			advice: 'Sie müssen nichts tun.',
		},
		en: {
			title: 'The document contains a chart or a formula',
			meaning: 'A chart or a formula is embedded as an object. This is common, and the content was inspected, too.',
			risk: 'A chart carries the values from which it is drawn. They are in the file even if they are not visible.',
			advice: 'You need not do anything.',
		},
	},
})
