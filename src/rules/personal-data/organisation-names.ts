// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** Company, e-mail address and properties that somebody added. */
export const organisationNames = defineRule({
	id: 'organisation-names',
	trait: 'personal-metadata',
	severity: 'info',
	confidence: 'certain',
	remedy: 'drop-metadata',
	references: [],
	find: each('metadata', (fact) => isTelling(fact.what) && fact.value.trim() !== '' && !technical.test(fact.value), (fact) => ({ target: fact.value })),
	text: {
		de: {
			title: 'In den Eigenschaften steht eine Angabe: {target}',
			meaning: 'Das Dokument enthält Angaben, die nicht im Text stehen: eine Organisation, eine E-Mail-Adresse oder ein eigenes Merkmal.',
			risk: 'Wird das Dokument veröffentlicht, sind auch diese Angaben öffentlich.',
			advice: 'Wenn die Angabe nicht bekannt werden soll, entfernen Sie sie: in LibreOffice „Datei › Eigenschaften › Benutzerdefiniert“, in Word „Datei › Informationen › Auf Probleme überprüfen › Dokument prüfen“.',
		},
		en: {
			title: 'The properties contain a detail: {target}',
			meaning: 'The document contains details that are not in the text: an organisation, an e-mail address or a property of its own.',
			risk: 'If the document is published, these details are public, too.',
			advice: 'If the detail should not be known, remove it: in LibreOffice “File › Properties › Custom Properties”, in Word “File › Info › Check for Issues › Inspect Document”.',
		},
	},
})

const isTelling = (what: string): boolean => what === 'company' || what === 'e-mail' || what === 'custom'

/** Properties that programs write for themselves when they convert a document. */
const technical = /^(?:AppVersion|DocSecurity|HyperlinksChanged|LinksUpToDate|ScaleCrop|ShareDoc|HiddenSlides|MMClips|Notes|PresentationFormat|Slides|Paragraphs|Characters|ContentTypeId|KSOProductBuildVer|ICV)\s*:/i
