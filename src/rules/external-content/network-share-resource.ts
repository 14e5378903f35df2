// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { everyReference } from '../outside.ts'
import { defineRule } from '../rule.ts'

/** Something on a file server that is fetched without a click; Windows signs in there with the reader's account. */
export const networkShareResource = defineRule({
	id: 'network-share-resource',
	trait: 'external-resource',
	severity: 'high',
	confidence: 'certain',
	remedy: 'cut-external-references',
	references: ['https://attack.mitre.org/techniques/T1187/'],
	find: everyReference((target, fact) => fact.when === 'load' && fact.role !== 'template' && target.kind === 'network-path'),
	text: {
		de: {
			title: 'Inhalt wird vom Dateiserver {host} geholt',
			meaning: 'Beim Öffnen meldet sich der Computer bei dem Dateiserver {host} an, um von dort einen Teil des Dokuments zu holen.',
			risk: 'Windows sendet bei der Anmeldung einen Nachweis Ihres Passworts mit. Ein fremder Server kann ihn sammeln und missbrauchen.',
			advice: 'Fügen Sie den Inhalt in das Dokument ein, statt ihn zu verknüpfen: in LibreOffice „Bearbeiten › Verknüpfungen zu externen Dateien › Verknüpfung lösen“, in Word „Datei › Informationen › Verknüpfungen mit Dateien bearbeiten › Verknüpfung aufheben“.',
		},
		en: {
			title: 'Content is fetched from the file server {host}',
			meaning: 'On opening, the computer signs in to the file server {host} to fetch a part of the document from there.',
			risk: 'When Windows signs in, it sends a proof of your password along. An unknown server can collect and misuse it.',
			advice: 'Put the content into the document instead of linking it: in LibreOffice “Edit › Links to External Files › Break Link”, in Word “File › Info › Edit Links to Files › Break Link”.',
		},
	},
})
