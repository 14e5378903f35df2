// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of ZIP entries: their encodings and what is unsafe about them. APPNOTE 6.3.10 §4.4.17 and appendix D. */

import { platform } from '#platform'
import { latin1, utf8 } from '../../bytes/text.ts'

/** The upper half of code page 437, which a name has when nothing says UTF-8. */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075

/** Bytes of a name to text. Writers often leave out the flag for UTF-8, so valid UTF-8 is taken as such. */
export function decodeName(raw: Uint8Array, flags: number): string {
	const text = latin1(raw)
	if (!/[\u0080-\u00ff]/.test(text)) return text
	if ((flags & UTF8_FLAG) !== 0 || platform.isUtf8(raw)) return utf8(raw)
	return text.replace(/[\u0080-\u00ff]/g, (character) => CP437[character.charCodeAt(0) - 128] as string)
}

/**
 * The name in a Unicode path extra field (Info-ZIP 0x7075), where there is one that belongs to this name.
 * Only some readers look at it, so a different name there is a way to show two names.
 */
export function unicodePath(extra: Uint8Array, raw: Uint8Array): string | undefined {
	for (const field of extraFields(extra)) {
		if (field.id !== UNICODE_PATH || field.body.length < 6 || field.body[0] !== 1) continue
		const view = new DataView(field.body.buffer, field.body.byteOffset)
		if (view.getUint32(1, true) === platform.crc32(raw)) return utf8(field.body.subarray(5))
	}
	return undefined
}

/** The fields of an extra area: two bytes id, two bytes length, body. What does not fit is left out. */
export function* extraFields(extra: Uint8Array): Generator<{ readonly id: number; readonly body: Uint8Array }> {
	let at = 0
	while (at + 4 <= extra.length) {
		const id = (extra[at] as number) | ((extra[at + 1] as number) << 8)
		const length = (extra[at + 2] as number) | ((extra[at + 3] as number) << 8)
		if (at + 4 + length > extra.length) return
		yield { id, body: extra.subarray(at + 4, at + 4 + length) }
		at += 4 + length
	}
}

/** One spelling for names that a reader on another system may take for the same: case, separators, leading `/` and `./`. */
export function foldName(name: string): string {
	return name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '').toLowerCase()
}

/** A name that leaves the place where it is unpacked, or that programs cut off: `..`, drive letters, network paths, control characters. */
export function isUnsafeName(name: string): boolean {
	return name === '' || /[\u0000-\u001f]/.test(name) || /^(?:[a-z]:|[/\\]{2})/i.test(name) || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)
}
