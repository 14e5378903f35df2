// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects the walk did not come by: those of older revisions, those reached in unusual ways, and those nothing leads to. */

import { actionTypes, readScript, reportAction, type Trigger } from './actions.ts'
import { isRegular } from './characters.ts'
import type { PdfDocument } from './document.ts'
import { readAttachment } from './file-specs.ts'
import { readPage } from './pages.ts'
import { Dict, Name, Ref, Stream, type Value } from './values.ts'
import { unlistedObjects } from './unlisted.ts'
import { Walk, type Spot } from './walk.ts'
import type { Entry } from './xref-table.ts'

/** Reports what objects hold that the current revision replaced, freed or forgot, unless the current one says the same. */
export function readEarlier(current: Walk): void {
	const { doc } = current
	const walk = new Walk(doc, true)
	for (const key of current.actions) walk.actions.add(key)
	for (const num of current.attachments) walk.attachments.add(num)
	const unlisted = unlistedObjects(doc)
	const [first] = unlisted
	if (first !== undefined) doc.defect('pdf-object-unlisted', `${unlisted.length}, first ${first.num} ${first.b} obj`, first.a)
	for (const entry of [...doc.table.older, ...unlisted]) {
		doc.found.budget.spend('steps')
		const value = doc.load(entry.num, entry)
		const element = `${entry.num} 0 obj (earlier)`
		inspect(walk, value, entry.kind === 'used' ? { offset: entry.a, element } : { element }, 'unreachable')
	}
	walk.run()
}

/** Reports actions in objects that no known way leads to. Without damage only those count that something leads to, since no reader finds the others. */
export function readLeftovers(walk: Walk): void {
	const { doc } = walk
	let reachable: ReadonlySet<number> | undefined
	if (doc.isRebuilt) readLostPages(walk)
	for (const [num, entry] of doc.table.entries()) {
		if (doc.touched.has(num) || entry.kind === 'free' || !looksActive(doc, num, entry)) continue
		reachable ??= reachableFrom(doc)
		const isReachable = reachable.has(num)
		if (!isReachable && !doc.isRebuilt) continue
		const ref = new Ref(num, 0)
		inspect(walk, doc.object(num), walk.spotOf(ref, { element: '' }), isReachable ? 'other' : 'unreachable')
	}
	walk.run()
}

/** Without a page tree that can be trusted, readers take every page they find. */
function readLostPages(walk: Walk): void {
	const { doc } = walk
	for (const [num, entry] of doc.table.entries()) {
		if (doc.touched.has(num) || entry.kind === 'free' || !doc.mayBePage(num, entry)) continue
		const page = doc.object(num)
		if (!(page instanceof Dict) || doc.name(page.get('Type')) !== 'Page') doc.touched.delete(num)
		else readPage(walk, page, walk.spotOf(new Ref(num, 0), { element: '' }))
	}
	walk.run()
}

/** Looks for actions and files in a value, not following references. Depth is bounded by the lexer. */
function inspect(walk: Walk, value: Value, spot: Spot, trigger: Trigger): void {
	if (Array.isArray(value)) {
		for (const item of value as readonly Value[]) inspect(walk, item, spot, trigger)
		return
	}
	const dict = value instanceof Stream ? value.dict : value
	if (!(dict instanceof Dict)) return
	if (isAction(dict)) reportAction(walk, dict, spot, trigger, trigger === 'open')
	else if (dict.has('JS')) readScript(walk, dict.get('JS'), spot, trigger, false)
	if (dict.has('EF')) readAttachment(walk, dict, spot)
	for (const [key, item] of dict.entries) inspect(walk, item, spot, triggerOf(key) ?? trigger)
}

function triggerOf(key: string): Trigger | undefined {
	if (key === 'OpenAction') return 'open'
	return key === 'AA' ? 'additional' : undefined
}

/** Keys of which an action has at least one; structure elements and transitions have a key `S` too. */
const actionKeys = ['JS', 'URI', 'F', 'D', 'N', 'Win', 'Unix', 'Mac', 'R', 'T', 'Fields', 'Sound', 'Annotation', 'State', 'TA', 'V'] as const

function isAction(dict: Dict): boolean {
	const type = dict.get('S')
	if (!(type instanceof Name) || !actionTypes.has(type.text) || type.text === 'GoTo') return false
	const kind = dict.get('Type')
	return (kind instanceof Name && kind.text === 'Action') || (kind === null && actionKeys.some((key) => dict.has(key)))
}

/** Every object number that a chain of references from the trailer leads to. */
function reachableFrom(doc: PdfDocument): Set<number> {
	const reached = new Set<number>()
	const pending: Value[] = [doc.trailer]
	for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
		doc.found.budget.spend('steps')
		if (value instanceof Ref) {
			if (reached.has(value.num)) continue
			reached.add(value.num)
			pending.push(doc.object(value.num))
		} else if (value instanceof Stream) pending.push(value.dict)
		else if (value instanceof Dict) for (const item of value.entries.values()) pending.push(item)
		else if (Array.isArray(value)) for (const item of value as readonly Value[]) pending.push(item)
	}
	return reached
}

/** A look at the bytes of an object, to spare most of them from being read. */
function looksActive(doc: PdfDocument, num: number, entry: Entry): boolean {
	if (entry.kind === 'used') return hasActionName(doc.bytes, entry.a, Math.min(doc.bytes.length, entry.a + 1_048_576))
	const bytes = doc.objectStreams.of(entry.a).bytesOf(num)
	return hasActionName(bytes, 0, bytes.length)
}

const SLASH = 47, HASH = 35

/** Whether a name in `bytes` could be that of an action, up to the end of the object or the beginning of its stream. */
function hasActionName(bytes: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const byte = bytes[at]
		// the m of `stream` and the j of `endobj`
		if (byte === 109 && bytes[at - 1] === 97 && bytes[at - 2] === 101 && bytes[at - 3] === 114 && bytes[at - 4] === 116) return false
		if (byte === 106 && bytes[at - 1] === 98 && bytes[at - 2] === 111 && bytes[at - 3] === 100) return false
		if (byte !== SLASH) continue
		const start = at + 1
		let escaped = false
		at++
		while (at < to && isRegular(bytes[at])) {
			if (bytes[at] === HASH) escaped = true
			at++
		}
		if (escaped || isActionName(bytes, start, at)) return true
		at--
	}
	return false
}

const actionNames: readonly string[] = [...actionTypes].filter((name) => name !== 'GoTo' && name !== 'URI').concat('JS', 'EF')

function isActionName(bytes: Uint8Array, from: number, to: number): boolean {
	return actionNames.some((name) => {
		if (name.length !== to - from) return false
		for (let index = 0; index < name.length; index++) if (bytes[from + index] !== name.charCodeAt(index)) return false
		return true
	})
}
