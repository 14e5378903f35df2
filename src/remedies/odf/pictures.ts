// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether a file is a picture, sound or font that may be carried over. */

import { passiveKindOfName, recognisePassive, contradicts } from '../../formats/odf/pictures.ts'
import { formatKind, type Family } from '../../model/formats.ts'
import type { Inner } from '../remedy.ts'

const passive: ReadonlySet<Family> = new Set(['picture', 'media', 'font'])
/** Shown as pictures by office programs, and inspected like documents. */
const shown: ReadonlySet<string> = new Set(['svg', 'pdf'])

/** Judges by the first bytes: it is what its name and media type say. */
export function isPlainPicture(head: Uint8Array, name: string, mediaType: string): boolean {
	const expected = passiveKindOfName(name)
	const actual = recognisePassive(head, expected)
	return actual !== undefined && (expected === undefined || actual === expected) && !contradicts(mediaType, actual)
}

/** Judges a whole file that is none at first sight: drawings and pages without anything that has to be answered are. */
export function isPicture(bytes: Uint8Array, name: string, inner: Inner): boolean {
	const looked = inner(bytes, name)
	// what would have to be changed is not carried over
	if (looked === undefined || looked.changes.length > 0 || looked.chunks[0] !== bytes) return false
	return shown.has(looked.format) || (passive.has(formatKind(looked.format).family) && looked.format !== 'flash')
}
