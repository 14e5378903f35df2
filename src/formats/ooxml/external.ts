// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a relationship to something outside the package means, by its type. ECMA-376-1 §11.3 to §15.2, [MS-OE376], [MS-XLSX] §2.1, [MS-PPTX]. */

import type { ReferenceFact, ReferenceRole } from '../../model/facts.ts'
import type { Relationship } from './part.ts'

interface Meaning {
	readonly role: ReferenceRole
	readonly when: ReferenceFact['when']
}

const load = (role: ReferenceRole): Meaning => ({ role, when: 'load' })

/** By the last step of the type's address, lower case. Whatever is not here is loaded by somebody: `unknown`. */
const meanings: Readonly<Record<string, Meaning>> = {
	afchunk: load('imported-content'),
	alternatelibrary: load('workbook'),
	attachedtemplate: load('template'),
	audio: load('media'),
	chart: load('linked-object'),
	control: load('linked-object'),
	extensibility: load('script'),
	externallink: load('workbook'),
	externallinklongpath: load('workbook'),
	externallinkpath: load('workbook'),
	font: load('font'),
	frame: load('frame'),
	htmlpubsaveas: { role: 'unknown', when: 'never' },
	hyperlink: { role: 'hyperlink', when: 'click' },
	image: load('image'),
	mailmergeheadersource: load('mail-merge'),
	mailmergesource: load('mail-merge'),
	media: load('media'),
	oleobject: load('linked-object'),
	package: load('linked-object'),
	recipientdata: load('mail-merge'),
	slide: load('sub-document'),
	slideupdateurl: load('section'),
	subdocument: load('sub-document'),
	transform: load('style-sheet'),
	vbaproject: load('script'),
	video: load('media'),
	xlalternatestartup: load('workbook'),
	xlexternallinkpath: load('workbook'),
	xllibrary: load('workbook'),
	xlpathmissing: load('workbook'),
	xlstartup: load('workbook'),
}

/** Undefined where the target names nothing: a place in the document itself, or the word Office leaves where a picture was lost. */
export function meaningOf({ type, target }: Relationship): Meaning | undefined {
	const bare = target.trim()
	if (bare === '' || (type === 'hyperlink' && bare.startsWith('#'))) return undefined
	if (bare === 'NULL' && type !== 'hyperlink') return undefined
	return Object.hasOwn(meanings, type) ? meanings[type] : load('unknown')
}
