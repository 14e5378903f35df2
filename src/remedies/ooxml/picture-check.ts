// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether a picture, font or sound is what it says: then it is taken over byte by byte. ECMA-376-1 §15.2. */

import { inertFormats } from '../../formats/inert/inert.ts'
import { readXml } from '../../formats/xml/xml-reader.ts'
import { startsWith } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { formatKind, type FormatKind } from '../../model/formats.ts'
import type { Part } from '../../formats/ooxml/part.ts'

/** Enough to recognise every kind of picture, sound and font. */
const HEAD_BYTES = 640

/** The kind of content, if it is a picture, a font or a sound that a program plays. */
export function quietKind(part: Part): FormatKind | undefined {
	const head = part.source.head(HEAD_BYTES)
	const id = inertFormats.find((format) => format.recognises(head) === 'certain')?.id
	if (id === undefined || id === 'flash') return undefined
	const kind = formatKind(id)
	return kind.family === 'picture' || kind.family === 'media' || kind.family === 'font' ? kind : undefined
}

/** Nothing a program would open, start or read as text. For fonts, whose first bytes are masked. */
export function looksOpenable(part: Part): boolean {
	const head = part.source.head(HEAD_BYTES)
	return ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF', '{\\rt', 'MZ', '\u007fELF', '#!', '<'].some((start) => startsWith(head, start))
}

const drawn = /^svg-w3c:(?!script$|foreignObject$|animate|set$|handler$|listener$|iframe$|audio$|video$|a$)/

/** An SVG picture that only draws: no script, no link, nothing from elsewhere. */
export function isPlainSvg(bytes: Uint8Array, budget: Budget): boolean {
	let isPlain = true
	try {
		readXml(bytes, budget, {
			open(name, attributes) {
				if (name.startsWith('svg-w3c:') && !drawn.test(name)) isPlain = false
				for (let index = 0; index < attributes.count && isPlain; index++) {
					const attribute = attributes.name(index)
					const value = attributes.value(index)
					if (/^on/i.test(attribute)) isPlain = false
					else if (/(?:^|:)(?:href|src)$/i.test(attribute) && !/^\s*(?:#|data:image\/(?:png|jpeg|gif)[;,])/i.test(value)) isPlain = false
					else if (/url\s*\(\s*["']?(?!\s*["']?#)/i.test(value) || /@import|expression\s*\(/i.test(value)) isPlain = false
				}
			},
			instruction() {
				isPlain = false
			},
			doctype() {
				isPlain = false
			},
		})
	} catch (error) {
		// a picture that breaks is no picture to take over
		if (!(error instanceof Damage)) throw error
		return false
	}
	return isPlain && !/<style[\s>][^]*?(?:url\s*\(|@import)/i.test(new TextDecoder().decode(bytes))
}
