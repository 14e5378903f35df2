// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Facts that objects of both OLE versions have in common: what their class means, and what their native data is. */

import type { Found } from '../format.ts'
import { isCfb } from './cfb.ts'
import { classOf, type ObjectClass } from './classes.ts'
import { lastStep, readWrappedFile } from './native.ts'

/** Reports what a class stands for: a control, or something no honest document holds. */
export function reportClass(known: ObjectClass | undefined, clsid: string | undefined, className: string | undefined, found: Found, part: readonly string[] = []): void {
	if (known === undefined) return
	const at = { part, element: known.name }
	if (known.control === true) found.fact({ kind: 'control', technology: 'activex', name: className ?? known.name, at, ...(clsid === undefined ? {} : { clsid }) })
	if (known.pattern !== undefined) found.fact({ kind: 'exploit', pattern: known.pattern, target: known.name, excerpt: clsid ?? className ?? known.name, at })
}

/**
 * Reports the file that the Object Packager wrapped.
 * @param part the name of the native data within the object
 * @returns whether all of it was read; undefined where it is no wrapped file
 */
export function reportWrappedFile(data: Uint8Array, known: ObjectClass | undefined, part: string, found: Found): boolean | undefined {
	// a class that is known to be something else keeps its data to itself
	const wrapped = known === undefined || known.what === 'file' ? readWrappedFile(data) : undefined
	if (wrapped === undefined) return undefined
	const name = lastStep(wrapped.fileName) || lastStep(wrapped.label) || lastStep(wrapped.temporaryPath) || '(file)'
	const path = /[\\/]/.test(wrapped.fileName) ? wrapped.fileName : wrapped.temporaryPath
	if (/[\\/]/.test(path)) found.fact({ kind: 'metadata', what: 'file-path', value: path, at: { part } })
	if (wrapped.content === undefined) found.fact({ kind: 'reference', role: 'linked-object', target: wrapped.fileName, when: 'click', at: { part, element: 'Package' } })
	const readable = wrapped.content === undefined || !found.part(wrapped.content, { name: [part, name], role: 'attachment', fileName: name }).unread
	found.fact({ kind: 'embedded', what: 'file', name, className: 'Package', readable, at: { part } })
	return readable
}

/**
 * Reports native data that is no wrapped file: the document it is, or that nobody can read it.
 * @param part its name within the object
 * @returns whether everything in it was read
 */
export function reportNative(data: Uint8Array, className: string | undefined, clsid: string | undefined, part: string, found: Found): boolean {
	if (isCfb(data)) return !found.part(data, { name: part, role: 'object' }).unread
	if (classOf(clsid, className)?.inert === true || data.length === 0) return true
	return !found.part(data, { name: part, role: 'content' }).unread
}
