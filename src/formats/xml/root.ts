// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Looks at the beginning of an XML document without parsing it: the root element, its namespace, and what is said before it. XML 1.0 §2.8 and appendix F. */

import { decodeText, latin1 } from '../../bytes/text.ts'
import { namespaces } from './names.ts'

export interface XmlRoot {
	/** As the XML reader names it: `office:document`, `{uri}local`, or `local`. */
	readonly name: string
	/** Processing instructions before the root, as `target content`. */
	readonly instructions: readonly string[]
	/** It begins with `<?xml`. */
	readonly isDeclared: boolean
}

/** A root element stands within so many bytes, comments before it included. */
const SAMPLE = 65_536

/** The root of what looks like an XML document; undefined for anything else. Never throws. */
export function xmlRoot(bytes: Uint8Array): XmlRoot | undefined {
	const text = sampleOf(bytes)
	if (text === undefined) return undefined
	const instructions: string[] = []
	let at = 0
	for (;;) {
		while (at < text.length && text.charCodeAt(at) <= 32) at++
		if (text.startsWith('<?', at)) {
			const end = text.indexOf('?>', at)
			if (end < 0) return undefined
			instructions.push(text.slice(at + 2, end))
			at = end + 2
		} else if (text.startsWith('<!--', at)) {
			const end = text.indexOf('-->', at + 4)
			if (end < 0) return undefined
			at = end + 3
		} else if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) {
			at = endOfDoctype(text, at)
			if (at < 0) return undefined
		} else break
	}
	const name = nameOf(text, at)
	return name === undefined ? undefined : { name, instructions, isDeclared: /^xml\s/.test(instructions[0] ?? '') }
}

function sampleOf(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return decodeText(bytes.subarray(2, SAMPLE), 'utf-16le')
	if (first === 0xfe && second === 0xff) return decodeText(bytes.subarray(2, SAMPLE), 'utf-16be')
	if (first === 0x3c && second === 0) return decodeText(bytes.subarray(0, SAMPLE), 'utf-16le')
	if (first === 0 && second === 0x3c) return decodeText(bytes.subarray(0, SAMPLE), 'utf-16be')
	let at = first === 0xef && second === 0xbb ? 3 : 0
	while (at < 1_024 && at < bytes.length && [9, 10, 13, 32].includes(bytes[at] as number)) at++
	return bytes[at] === 0x3c ? latin1(bytes, at, Math.min(bytes.length, at + SAMPLE)) : undefined
}

/** Behind the declaration, its internal subset included; -1 where it does not end. */
function endOfDoctype(text: string, from: number): number {
	const subset = text.indexOf('[', from)
	const end = text.indexOf('>', from)
	if (end < 0 || (subset >= 0 && subset < end)) {
		const close = /\]\s*>/g
		close.lastIndex = Math.max(subset, from)
		const match = close.exec(text)
		return match === null ? -1 : match.index + match[0].length
	}
	return end + 1
}

function nameOf(text: string, at: number): string | undefined {
	const tag = /^<(?:([\w.-]+):)?([A-Za-z_][\w.-]*)(?=[\s/>]|$)/.exec(text.slice(at, at + 400))
	if (tag === null) return undefined
	const [, prefix, local = ''] = tag
	const attributes = text.slice(at, Math.min(text.length, at + 16_384))
	const declaration = prefix === undefined ? /\sxmlns\s*=\s*["']([^"']*)["']/.exec(attributes) : new RegExp(`\\sxmlns:${prefix.replace(/[.-]/g, '\\$&')}\\s*=\\s*["']([^"']*)["']`).exec(attributes)
	const uri = declaration?.[1] ?? ''
	if (uri === '') return local
	return Object.hasOwn(namespaces, uri) ? `${namespaces[uri]}:${local}` : `{${uri}}${local}`
}
