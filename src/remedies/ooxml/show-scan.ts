// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of PresentationML that a safe copy changes: slides that go, data of other programs, fonts and pages elsewhere. ECMA-376-1 §19.2 and §19.3, [MS-PPTX] §2.3. */

import type { ScanHandler, ScanHandlers } from './part-scan.ts'
import { dropIfCut } from './scan-handlers.ts'

const goesIfCut = dropIfCut('r:id')

/** A slide in the list; sections name it by its number. */
const slide: ScanHandler = (scan, attributes) => {
	if (scan.links.stays(attributes.get('r:id') ?? '')) return
	scan.drop()
	const gone = (scan.notes.get('gone-slides') as Set<string> | undefined) ?? new Set<string>()
	scan.notes.set('gone-slides', gone.add(attributes.get('id') ?? ''))
}

const slideOfSection: ScanHandler = (scan, attributes) => {
	if ((scan.notes.get('gone-slides') as Set<string> | undefined)?.has(attributes.get('id') ?? '') === true) scan.drop()
}

export const showScan: ScanHandlers = {
	open: {
		'p:sldId': slide,
		'p14:sldId': slideOfSection,
		'p:sld': (scan, attributes, offset) => {
			if (scan.openElements > 1) goesIfCut(scan, attributes, offset)
		},
		'p:custData': goesIfCut,
		'p:tags': goesIfCut,
		'p:smartTags': goesIfCut,
		'p:htmlPubPr': goesIfCut,
		'p:contentPart': goesIfCut,
		'p:regular': goesIfCut,
		'p:bold': goesIfCut,
		'p:italic': goesIfCut,
		'p:boldItalic': goesIfCut,
	},
}
