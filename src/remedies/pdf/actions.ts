// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Actions and destinations of a safe copy: jumps within the document, ordinary web addresses, turning pages. Everything else is left out and told. ISO 32000-2 §12.3.2 and §12.6. */

import { toUtf8 } from '../../bytes/text.ts'
import { complete } from '../../formats/pdf/actions.ts'
import { fileName } from '../../formats/pdf/file-specs.ts'
import { Dict, Name, PdfString, Ref, Stream, type Value } from '../../formats/pdf/values.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import { isSafeLink } from '../safe-links.ts'
import type { Copy } from './copy.ts'

/** Named actions that only turn pages. Table 215; viewers know many more. */
const pageTurns: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

const lost: Readonly<Record<string, readonly [RemedyName, ChangeSubject]>> = {
	ImportData: ['drop-pdf-actions', 'form-action'],
	JavaScript: ['drop-pdf-actions', 'script'],
	Launch: ['drop-pdf-actions', 'program'],
	Movie: ['drop-media', 'media'],
	Rendition: ['drop-media', 'media'],
	ResetForm: ['drop-pdf-actions', 'form-action'],
	RichMediaExecute: ['drop-media', 'media'],
	Sound: ['drop-media', 'media'],
	SubmitForm: ['drop-pdf-actions', 'form-action'],
}

/** Length of a destination array is five at most, six with a page of a structure. */
const DESTINATION = 6

/** The action as far as it may stay. @returns undefined where it may not */
export function actionOf(copy: Copy, value: Value): Dict | undefined {
	const { doc } = copy
	const action = doc.resolve(value)
	if (!(action instanceof Dict)) return undefined
	const type = doc.name(action.get('S')) ?? (action.has('JS') ? 'JavaScript' : undefined)
	if (type === undefined) return undefined
	const next = doc.resolve(action.get('Next'))
	// what follows is told as well, but not followed: chains may be endless
	for (const item of next instanceof Dict ? [next] : (doc.array(next) ?? []).slice(0, 20)) tellNext(copy, item)
	if (type === 'GoTo') return entries(['S', new Name('GoTo')], ['D', destinationOf(copy, action.get('D'))])
	if (type === 'URI') return webAction(copy, action)
	if (type === 'Named') {
		const name = doc.name(action.get('N')) ?? ''
		if (pageTurns.has(name)) return entries(['S', new Name('Named')], ['N', new Name(name)])
	}
	tellLost(copy, action, type)
	return undefined
}

function tellNext(copy: Copy, value: Value): void {
	const action = copy.doc.resolve(value)
	if (!(action instanceof Dict)) return
	const type = copy.doc.name(action.get('S'))
	if (type !== undefined && type !== 'GoTo') tellLost(copy, action, type)
}

function tellLost(copy: Copy, action: Dict, type: string): void {
	const [remedy, subject] = Object.hasOwn(lost, type) ? (lost[type] ?? ['drop-pdf-actions', 'action'] as const) : ['drop-pdf-actions', 'action'] as const
	const file = fileName(copy.doc, action.get('F')) ?? fileName(copy.doc, copy.doc.dict(action.get('Win'))?.get('F') ?? null)
	const name = copy.doc.name(action.get('N'))
	copy.changes.tell(action, { remedy, action: 'removed', subject, target: file ?? name ?? type })
}

function webAction(copy: Copy, action: Dict): Dict | undefined {
	const { doc } = copy
	const uri = doc.resolve(action.get('URI'))
	const address = doc.text(uri) ?? ''
	const target = complete(address, copy.base)
	if (address === '' || !isSafeLink(target)) {
		copy.changes.tell(action, { remedy: 'cut-links', action: 'unlinked', subject: 'link', target })
		return undefined
	}
	// written out, since nothing says any more what it was relative to
	const whole = target === address && uri instanceof PdfString ? uri : new PdfString(toUtf8(target), undefined)
	return entries(['S', new Name('URI')], ['URI', whole], ['IsMap', doc.resolve(action.get('IsMap')) === true ? true : undefined])
}

/** A place in this document: an array, a name, or the dictionary that a name stands for. @returns undefined where there is no such page */
export function destinationOf(copy: Copy, value: Value): Value | undefined {
	const { doc } = copy
	const place = doc.resolve(value)
	if (place instanceof Name || place instanceof PdfString) return place
	if (place instanceof Dict) {
		const inner = doc.array(place.get('D'))
		return inner === undefined ? undefined : destinationOf(copy, inner)
	}
	const items = doc.array(place)
	if (items === undefined) return undefined
	const [first] = items
	const page = first instanceof Ref ? copy.pageOf(first) : typeof first === 'number' ? first : undefined
	if (page === undefined) return undefined
	const rest = items.slice(1, DESTINATION).map((item) => {
		const resolved = doc.resolve(item)
		return typeof resolved === 'number' || resolved instanceof Name ? resolved : null
	})
	return [page, ...rest]
}

/** What the document begins with: a place, or a jump to one. An array is a destination. §7.7.2 */
export function openingOf(copy: Copy, value: Value): Value | undefined {
	const opening = copy.doc.resolve(value)
	if (opening instanceof Stream) return undefined
	if (!(opening instanceof Dict)) return destinationOf(copy, opening)
	if (copy.doc.name(opening.get('S')) === 'GoTo') return actionOf(copy, opening)
	const type = copy.doc.name(opening.get('S')) ?? 'JavaScript'
	tellLost(copy, opening, type)
	return undefined
}

/** @returns undefined where nothing stands behind the second key */
function entries(...pairs: readonly (readonly [string, Value | undefined])[]): Dict | undefined {
	const dict = new Dict()
	for (const [key, value] of pairs) if (value !== undefined) dict.entries.set(key, value)
	return dict.entries.size < 2 ? undefined : dict
}
