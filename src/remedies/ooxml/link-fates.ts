// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What becomes of a relationship, by what it leads to. Outside the package only ordinary links stay. ECMA-376-2 §6.5, ECMA-376-1 §11.3 to §15.2. */

import type { ChangeSubject } from '../../model/disarm.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { Relationship } from '../../formats/ooxml/part.ts'
import { isSafeLink } from '../safe-links.ts'
import type { RawChange } from '../remedy.ts'
import type { LinkFate } from './links.ts'

export interface JudgedLink {
	readonly fate: LinkFate
	/** What to tell; absent where nobody would miss it. */
	readonly change?: Omit<RawChange, 'part'>
}

type Cause = readonly [RemedyName, RawChange['action'], ChangeSubject]

/** By the last step of the type's address, lower case. */
const causes: Readonly<Record<string, Cause>> = {
	afchunk: ['cut-external-references', 'removed', 'imported-content'],
	alternatelibrary: ['cut-external-references', 'removed', 'workbook'],
	attachedtemplate: ['cut-external-references', 'removed', 'template'],
	audio: ['cut-external-references', 'removed', 'media'],
	chart: ['cut-external-references', 'removed', 'linked-object'],
	control: ['drop-controls', 'removed', 'control'],
	extensibility: ['drop-macros', 'removed', 'toolbar'],
	externallink: ['cut-external-references', 'removed', 'workbook'],
	externallinklongpath: ['cut-external-references', 'removed', 'workbook'],
	externallinkpath: ['cut-external-references', 'removed', 'workbook'],
	font: ['cut-external-references', 'removed', 'font'],
	frame: ['cut-external-references', 'removed', 'frame'],
	mailmergeheadersource: ['cut-connections', 'removed', 'mail-merge'],
	mailmergesource: ['cut-connections', 'removed', 'mail-merge'],
	media: ['cut-external-references', 'removed', 'media'],
	oleobject: ['cut-external-references', 'replaced', 'linked-object'],
	package: ['cut-external-references', 'replaced', 'linked-object'],
	recipientdata: ['cut-connections', 'removed', 'mail-merge'],
	slide: ['cut-external-references', 'removed', 'sub-document'],
	slideupdateurl: ['cut-external-references', 'removed', 'section'],
	subdocument: ['cut-external-references', 'removed', 'sub-document'],
	transform: ['cut-external-references', 'removed', 'style-sheet'],
	vbaproject: ['drop-macros', 'removed', 'macro'],
	video: ['cut-external-references', 'removed', 'media'],
	xlexternallinkpath: ['cut-external-references', 'removed', 'workbook'],
	xlstartup: ['cut-external-references', 'removed', 'workbook'],
}

const otherwise: Cause = ['cut-external-references', 'removed', 'stream']

/** A relationship that leads out of the package. */
export function judgeOutside({ type, target }: Relationship): JudgedLink {
	const bare = target.trim()
	if (type === 'hyperlink') return isSafeLink(target) ? { fate: 'stays' } : { fate: 'goes', change: { remedy: 'cut-links', action: 'unlinked', subject: 'link', target } }
	// what Office leaves where a picture was lost
	if (bare === '' || bare === 'NULL') return { fate: 'goes' }
	if (type === 'image') return { fate: 'picture', change: { remedy: 'cut-external-references', action: 'replaced', subject: 'picture', target } }
	const [remedy, action, subject] = Object.hasOwn(causes, type) ? causes[type] ?? otherwise : otherwise
	return { fate: 'goes', change: { remedy, action, subject, target } }
}

/** Types of relationships are named after namespaces; those of unknown programs are not followed. */
export function isKnownType(typeUri: string): boolean {
	return /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml|schemas\.microsoft\.com|customooxmlschemas\.google\.com)\//.test(typeUri)
}
