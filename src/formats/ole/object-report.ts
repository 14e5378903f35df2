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
 * Reports native data: the file it wraps, the document it is, or that nobody can read it.
 * @param part its name within the object
 * @returns whether everything in it was read
 */
export function reportNative(data: Uint8Array, className: string | undefined, clsid: string | undefined, part: string, found: Found): boolean {
	const known = classOf(clsid, className)
	// a class that is known to be something else keeps its data to itself
	const wrapped = known === undefined || known.what === 'file' ? readWrappedFile(data) : undefined
	if (wrapped !== undefined) {
		const name = lastStep(wrapped.fileName) || lastStep(wrapped.label) || lastStep(wrapped.temporaryPath)
		if (wrapped.content === undefined) {
			found.fact({ kind: 'reference', role: 'linked-object', target: wrapped.fileName, when: 'click', at: { part, element: 'Package' } })
			return true
		}
		const step = name === '' ? '(file)' : name
		const result = found.part(wrapped.content, { name: [part, step], role: 'attachment', fileName: step })
		const path = /[\\/]/.test(wrapped.fileName) ? wrapped.fileName : wrapped.temporaryPath
		if (/[\\/]/.test(path)) found.fact({ kind: 'metadata', what: 'file-path', value: path, at: { part } })
		found.fact({ kind: 'embedded', what: 'file', name: step, className: 'Package', readable: !result.unread, at: { part } })
		return !result.unread
	}
	if (isCfb(data)) return !found.part(data, { name: part, role: 'object' }).unread
	if (known?.inert === true || data.length === 0) return true
	return !found.part(data, { name: part, role: 'content' }).unread
}
