// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a conversion left behind: the findings of the original that its converted copy no longer has, as changes. */

import type { Change, ChangeSubject } from '../model/disarm.ts'
import type { RemedyName } from '../model/remedies.ts'
import type { Finding } from '../model/report.ts'
import type { Trait } from '../model/scales.ts'
import { answerOf } from '../policy/removable.ts'
import { changesOf } from './changes.ts'

/** What a remedy is about, where the trait does not say it more exactly. */
const subjectByRemedy: Readonly<Record<RemedyName, ChangeSubject>> = {
	'cut-connections': 'connection', 'cut-external-references': 'linked-object', 'cut-links': 'link', 'drop-attachments': 'attachment', 'drop-changes': 'tracked-change', 'drop-comments': 'comment',
	'drop-controls': 'control', 'drop-dde': 'dde', 'drop-hidden-content': 'hidden-content', 'drop-macros': 'macro', 'drop-media': 'media', 'drop-metadata': 'property', 'drop-objects': 'object',
	'drop-pdf-actions': 'action', 'drop-pdf-forms': 'form', 'drop-versions': 'version', 'rebuild-container': 'container',
}
const subjectByTrait: Partial<Readonly<Record<Trait, ChangeSubject>>> = { 'auto-exec': 'event', 'remote-template': 'template', 'embedded-executable': 'program', 'embedded-file': 'attachment' }

/** @param remaining findings of the copy */
export function leftBehind(original: readonly Finding[], remaining: readonly Finding[], name: string): readonly Change[] {
	const still = new Set(remaining.map(({ rule }) => rule))
	const raws = original.flatMap((finding) => {
		const { rule, trait, target, at } = finding
		// what may stay in a copy may or may not survive another program; nobody asked for it to go
		const remedy = answerOf(finding)
		if (remedy === undefined || still.has(rule)) return []
		const action = remedy === 'cut-links' ? 'unlinked' : remedy === 'rebuild-container' ? 'rebuilt' : 'removed'
		return [{ remedy, action, subject: subjectByTrait[trait] ?? subjectByRemedy[remedy], part: at.path.slice(1), ...(target === undefined ? {} : { target }) } as const]
	})
	return changesOf(raws, original, name)
}
