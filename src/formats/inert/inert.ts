// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Kinds of content that are recognised by their magic numbers and not read: pictures, media, fonts and programs say everything by what they are; archives and foreign documents are a gap. */

import { formatKind } from '../../model/formats.ts'
import { defineFormat, type Format, type Recognition } from '../format.ts'
import { signatureChecks } from './signature-checks.ts'
import { signatures, type Signature } from './signatures.ts'

interface Pattern {
	readonly offset: number
	/** A byte's value, or -1 for any. */
	readonly bytes: readonly number[]
	readonly check: ((bytes: Uint8Array) => boolean) | undefined
}

/** Kinds outside the family of archives that carry content we cannot see. */
const opaque: ReadonlySet<string> = new Set(['access', 'old-office', 'onenote', 'outlook-store', 'wordperfect'])

/** Reads the notation of `Signature.bytes`. */
export function parsePattern(notation: string): number[] {
	const bytes: number[] = []
	for (const token of notation.match(/'[^']*'|\S+/g) ?? []) {
		if (token.startsWith("'")) for (const character of token.slice(1, -1)) bytes.push(character.charCodeAt(0))
		else bytes.push(token === '..' ? -1 : Number.parseInt(token, 16))
	}
	return bytes
}

function matches(bytes: Uint8Array, pattern: Pattern): boolean {
	if (pattern.offset + pattern.bytes.length > bytes.length) return false
	for (let index = 0; index < pattern.bytes.length; index++) {
		const wanted = pattern.bytes[index] as number
		if (wanted >= 0 && bytes[pattern.offset + index] !== wanted) return false
	}
	return pattern.check === undefined || pattern.check(bytes)
}

function inertFormat(id: string, rows: readonly Signature[]): Format {
	const patterns = rows.map(({ offset, bytes, check }): Pattern => ({ offset, bytes: parsePattern(bytes), check: check === undefined ? undefined : signatureChecks[check] }))
	const unreadable = formatKind(id).family === 'archive' || opaque.has(id)
	return defineFormat({
		id,
		recognises(bytes): Recognition {
			for (const pattern of patterns) if (matches(bytes, pattern)) return 'certain'
			return 'no'
		},
		read(_bytes, found) {
			if (unreadable) found.gap('unsupported', `${id} is not opened`)
		},
	})
}

/** One format a kind, in the order of the table. */
export const inertFormats: readonly Format[] = [...new Set(signatures.map(({ id }) => id))]
	.map((id) => inertFormat(id, signatures.filter((row) => row.id === id)))
