// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Character references and the five predefined entities, XML 1.0 §4.1 and §4.6. No other entity is ever expanded. */

import { Damage } from '../../model/failures.ts'

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * @param lenient where a DTD may have declared more entities: unknown ones stay as they are instead of being damage
 * @throws {Damage} an ampersand that starts no reference, or a reference to nothing
 */
export function decodeEntities(text: string, lenient: boolean): string {
	return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^\s;&<]*));|&/g, (whole: string, hex?: string, decimal?: string, name?: string) => {
		if (name !== undefined && Object.hasOwn(predefined, name)) return predefined[name] as string
		if (hex !== undefined || decimal !== undefined) {
			const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal as string, 10)
			if (isCharacter(code)) return String.fromCodePoint(code)
			throw new Damage('a character reference to no character')
		}
		if (lenient && name !== undefined) return whole
		throw new Damage('a reference to an unknown entity')
	})
}

/** XML 1.0 §2.2, production Char. */
function isCharacter(code: number): boolean {
	return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
