// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the bytes of a string mean in a font, as far as the font says. ISO 32000-2 §9.10. */

import { decodeText } from '../../../bytes/text.ts'
import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Name, Stream, type Value } from '../../../formats/pdf/values.ts'
import { readCharacterMap, type CharacterMap } from './character-map.ts'
import { characterNamed, encodingNamed, unknownCharacter } from './glyph-names.ts'

export type FontReader = (bytes: Uint8Array) => string

/** Predefined character maps whose codes are an encoding that everybody knows. Table 116. */
const knownMaps: readonly (readonly [RegExp, string])[] = [
	[/^Uni.*(?:UCS2|UTF16)/, 'utf-16be'], [/RKSJ/, 'shift_jis'], [/^(?:GBK|GBpc|GB-EUC|GBKp|GBK2K)/, 'gbk'], [/^(?:B5|ETen|HKscs|HKdl|ETHK)/, 'big5'], [/^KSC/, 'euc-kr'], [/^EUC-[HV]$/, 'euc-jp'],
]

export function fontReader(doc: PdfDocument, font: Dict): FontReader {
	const isComposite = doc.name(font.get('Subtype')) === 'Type0'
	const unicode = doc.resolve(font.get('ToUnicode'))
	const map = unicode instanceof Stream ? readCharacterMap(doc.decode(unicode).bytes, doc.found.budget) : undefined
	if (isComposite) return compositeReader(doc, font, map)
	const table = simpleTable(doc, doc.resolve(font.get('Encoding')))
	return (bytes) => {
		let text = ''
		for (const byte of bytes) text += map?.characters.get(byte) ?? table[byte] ?? unknownCharacter
		return text
	}
}

/** Without a font viewers take a standard one. */
export const defaultReader: FontReader = (bytes) => decodeText(bytes, 'windows-1252')

function simpleTable(doc: PdfDocument, encoding: Value): readonly string[] {
	if (encoding instanceof Name) return encodingNamed(encoding.text)
	if (!(encoding instanceof Dict)) return encodingNamed(undefined)
	const table = [...encodingNamed(doc.name(encoding.get('BaseEncoding')))]
	let code = 0
	for (const item of doc.array(encoding.get('Differences')) ?? []) {
		const value = doc.resolve(item)
		if (typeof value === 'number') code = value
		else if (value instanceof Name && code >= 0 && code < 256) table[code++] = characterNamed(value.text)
	}
	return table
}

function compositeReader(doc: PdfDocument, font: Dict, map: CharacterMap | undefined): FontReader {
	const encoding = doc.resolve(font.get('Encoding'))
	const name = encoding instanceof Name ? encoding.text : ''
	const known = knownMaps.find(([pattern]) => pattern.test(name))?.[1]
	if (map === undefined || map.characters.size === 0) {
		if (known !== undefined) return (bytes) => decodeText(bytes, known)
		return (bytes) => unknownCharacter.repeat(bytes.length >> 1)
	}
	// how long codes are is said by the encoding; programs repeat it in ToUnicode
	const lengths = encoding instanceof Stream ? readCharacterMap(doc.decode(encoding).bytes, doc.found.budget).lengths : known === undefined ? new Uint8Array(256).fill(2) : map.lengths
	return (bytes) => {
		let text = ''
		for (let at = 0; at < bytes.length;) {
			const length = lengths[bytes[at] as number] || 2
			let code = 0
			for (let index = 0; index < length; index++) code = code * 256 + (bytes[at + index] ?? 0)
			text += map.characters.get(code) ?? unknownCharacter
			at += length
		}
		return text
	}
}
