// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A package written anew, for tests: its parts as text, what was changed in short lines. */

import { unzipSync } from 'fflate'
import { joinBytes } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'
import { remedyNames, type RemedyName } from '../../../../src/model/remedies.ts'
import { ooxml } from '../../../../src/remedies/ooxml/ooxml.ts'
import type { Order, RawChange } from '../../../../src/remedies/remedy.ts'
import { inspect } from '../../../../src/engine/inspect.ts'
import { presets } from '../../../../src/policy/presets.ts'
import type { OoxmlRecipe } from '../../../make/ooxml.ts'

const privacy: ReadonlySet<RemedyName> = new Set(['drop-changes', 'drop-comments', 'drop-hidden-content', 'drop-metadata', 'drop-versions'])

export interface CopyOptions {
	/** Remedies of privacy, beside the protective ones. */
	readonly also?: readonly RemedyName[]
	readonly trackedChanges?: Order['trackedChanges']
	readonly limits?: Partial<Limits>
}

export interface Copied {
	readonly bytes: Uint8Array
	readonly format: string
	/** Names in the order they stand in the archive. */
	readonly names: readonly string[]
	/** The part's text without its declaration and declarations of namespaces; empty where there is none. */
	part(name: string): string
	/** The part as it is; empty where there is none. */
	raw(name: string): Uint8Array
	/** `remedy action subject target`. */
	readonly changes: readonly string[]
}

export function orderOf({ also = [], trackedChanges = 'accept' }: CopyOptions = {}): Order {
	return { remedies: new Set(remedyNames.filter((name) => !privacy.has(name) || also.includes(name))), findings: [], name: 'document', trackedChanges }
}

export function copied(document: OoxmlRecipe | Uint8Array, options: CopyOptions = {}): Copied {
	const original = document instanceof Uint8Array ? document : document.bytes()
	const { report } = inspect({ bytes: original, name: 'document' }, { policy: presets['council-practice'] })
	const { chunks, format, changes } = ooxml.rewrite(original, formatKind(report.format.id), orderOf(options), new Budget({ ...defaultLimits, ...options.limits }), () => undefined)
	const bytes = joinBytes(chunks)
	const entries = unzipSync(bytes)
	return {
		bytes, format, names: Object.keys(entries), changes: changes.map(lineOf),
		raw: (name) => entries[name] ?? new Uint8Array(0),
		part: (name) => bare(new TextDecoder().decode(entries[name] ?? new Uint8Array(0))),
	}
}

/** What stands in the body of a text document after it was written anew. */
export function bodyOf(document: OoxmlRecipe, options: CopyOptions = {}): string {
	return /<w:body>(.*)<\/w:body>/s.exec(copied(document, options).part('word/document.xml'))?.[1] ?? ''
}

/** The text of the original and of the copy, as the engine compares them. */
export function wordsOf(document: OoxmlRecipe | Uint8Array, options: CopyOptions = {}): readonly string[] {
	const bytes = document instanceof Uint8Array ? document : document.bytes()
	const { report } = inspect({ bytes, name: 'document' }, { policy: presets['council-practice'] })
	return ooxml.words(bytes, formatKind(report.format.id), new Budget(defaultLimits), orderOf(options)).map((words) => words.trim()).filter((words) => words !== '')
}

function bare(xml: string): string {
	return xml.replace(/^<\?xml[^>]*>\s*/, '').replace(/ xmlns(?::\w+)?="[^"]*"/g, '')
}

function lineOf({ remedy, action, subject, target }: RawChange): string {
	return [remedy, action, subject, target].filter((word) => word !== undefined && word !== '').join(' ')
}

/** Width and height of a PNG. */
export function sizeOfPng(picture: Uint8Array): readonly number[] {
	const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength)
	return [view.getUint32(16), view.getUint32(20)]
}

/** Bytes that begin as a picture in PNG does. */
export const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0)
