// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { formatKind } from '../../model/formats.ts'
import { claimOf } from '../format-claim.ts'
import { defineRule, each } from '../rule.ts'

/** The ending of the name announces another kind of document than the content is. */
export const nameDiffers = defineRule({
	id: 'name-differs',
	trait: 'format-mismatch',
	severity: 'medium',
	confidence: 'certain',
	references: ['https://attack.mitre.org/techniques/T1036/008/'],
	find: each('format', (fact) => claimOf(fact) === 'other-kind', (fact) => ({ target: fact.format, values: { extension: fact.extension, usual: formatKind(fact.format).extensions[0] ?? fact.format } })),
	text: {
		de: {
			title: 'Der Inhalt passt nicht zum Namen: „.{extension}“ ist in Wahrheit „.{usual}“',
			meaning: 'Die Endung des Namens kündigt eine andere Art von Datei an als die, die darin steckt.',
			risk: 'Programme, die nach der Endung gehen, öffnen die Datei falsch. Manchmal soll eine falsche Endung auch täuschen.',
			advice: 'Geben Sie der Datei die Endung „.{usual}“, oder öffnen Sie sie und speichern Sie sie im gewünschten Format neu.',
		},
		en: {
			title: 'The content does not match the name: “.{extension}” is really “.{usual}”',
			meaning: 'The ending of the name announces another kind of file than the one inside.',
			risk: 'Programs that go by the ending open the file wrongly. Sometimes a wrong ending is also meant to deceive.',
			advice: 'Give the file the ending “.{usual}”, or open it and save it again in the format you want.',
		},
	},
})
