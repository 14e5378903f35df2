// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts that a copy without private content leaves behind: comments, edits, previews, properties somebody added. [MS-DOCX], [MS-XLSX], [MS-PPTX]. */

import type { Relationship } from '../../formats/ooxml/part.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import type { RawChange } from '../remedy.ts'
import type { Rebuild } from './rebuild.ts'

type Cause = readonly [RemedyName, ChangeSubject]

/** By the last step of the relationship's type. */
const causes: Readonly<Record<string, Cause>> = {
	changesinfo: ['drop-changes', 'tracked-change'],
	commentauthors: ['drop-comments', 'author'],
	authors: ['drop-comments', 'author'],
	comments: ['drop-comments', 'comment'],
	commentsextended: ['drop-comments', 'comment'],
	commentsextensible: ['drop-comments', 'comment'],
	commentsids: ['drop-comments', 'comment'],
	'custom-properties': ['drop-metadata', 'property'],
	people: ['drop-metadata', 'author'],
	person: ['drop-comments', 'author'],
	printersettings: ['drop-metadata', 'property'],
	revisionheaders: ['drop-changes', 'tracked-change'],
	threadedcomment: ['drop-comments', 'comment'],
	thumbnail: ['drop-metadata', 'preview'],
	usernames: ['drop-changes', 'author'],
}

export function privateParts(rebuild: Rebuild, { type }: Relationship): Omit<RawChange, 'part'> | undefined {
	const cause = Object.hasOwn(causes, type) ? causes[type] : undefined
	if (cause === undefined || !rebuild.wants(cause[0])) return undefined
	return { remedy: cause[0], action: 'removed', subject: cause[1] }
}
