// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Character references, the five predefined entities and attribute values, XML 1.0 §3.3.3, §4.1 and §4.6. No other entity is ever expanded. */

import { utf8 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { isName } from './characters.ts'

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A reference of more characters is none. */
const REFERENCE = 1_024

/**
 * @param lenient where a DTD may have declared more entities: unknown ones stay as they are instead of being damage
 * @throws {Damage} an ampersand that starts no reference, or a reference to nothing
 */
export function decodeEntities(text: string, lenient: boolean): string {
	return text.replace(/&([^;&<]*)(;?)/g, (whole, name: string, end: string) => {
		if (end === '' || whole.length > REFERENCE) throw new Damage('an ampersand that starts no reference')
		if (Object.hasOwn(predefined, name)) return predefined[name] as string
		if (name.startsWith('#')) return character(name)
		if (lenient && isName(name)) return whole
		throw new Damage('a reference to an unknown entity')
	})
}

const SEMICOLON = 59

/**
 * Checks the reference that starts with the ampersand at `at`, without making a text of it.
 * @returns the position of its semicolon
 * @throws {Damage} as `decodeEntities` does
 */
export function skipReference(bytes: Uint8Array, at: number, to: number, lenient: boolean): number {
	const end = bytes.indexOf(SEMICOLON, at)
	if (end < 0 || end >= to) throw new Damage('an ampersand that starts no reference')
	const isAmp = end === at + 4 && bytes[at + 1] === 97 && bytes[at + 2] === 109 && bytes[at + 3] === 112
	const isLtOrGt = end === at + 3 && bytes[at + 2] === 116 && (bytes[at + 1] === 108 || bytes[at + 1] === 103)
	if (!isAmp && !isLtOrGt) decodeEntities(utf8(bytes.subarray(at, end + 1)), lenient)
	return end
}

function character(reference: string): string {
	const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference)
	const code = digits === null ? Number.NaN : digits[1] !== undefined ? Number.parseInt(digits[1], 16) : Number.parseInt(digits[2] as string, 10)
	if (!isCharacter(code)) throw new Damage('a character reference to no character')
	return String.fromCodePoint(code)
}

/** The value of an attribute: white space becomes spaces before references are replaced. */
export function plainValue(text: string, lenient: boolean): string {
	const normal = /[\t\n\r]/.test(text) ? text.replace(/\r\n|[\t\n\r]/g, ' ') : text
	return normal.includes('&') ? decodeEntities(normal, lenient) : normal
}

/** XML 1.0 §2.2, production Char. */
function isCharacter(code: number): boolean {
	return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
