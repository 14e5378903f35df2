// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { hidden } from '../hidden.ts'
import { defineRule } from '../rule.ts'

/** Recorded changes that are neither accepted nor rejected. */
export const trackedChanges = defineRule({
	id: 'tracked-changes',
	trait: 'tracked-changes',
	severity: 'low',
	confidence: 'certain',
	remedy: 'drop-changes',
	references: [],
	find: hidden('tracked-change'),
	text: {
		de: {
			title: 'Das Dokument enthält aufgezeichnete Änderungen',
			meaning: 'Gelöschter und früherer Text steht noch im Dokument, mit Namen und Zeiten derer, die ihn geändert haben.',
			risk: 'Andere können lesen, was Sie gestrichen haben.',
			advice: 'Nehmen Sie alle Änderungen an: in LibreOffice „Bearbeiten › Änderungen verfolgen › Alle annehmen“, in Word „Überprüfen › Annehmen › Alle Änderungen annehmen“.',
		},
		en: {
			title: 'The document contains recorded changes',
			meaning: 'Deleted and earlier text is still in the document, with names and times of those who changed it.',
			risk: 'Others can read what you have struck out.',
			advice: 'Accept all changes: in LibreOffice “Edit › Track Changes › Accept All”, in Word “Review › Accept › Accept All Changes”.',
		},
	},
})
