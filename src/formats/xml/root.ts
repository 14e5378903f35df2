// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Looks at the beginning of an XML document without parsing it: the root element, its namespace, and what is said before it. XML 1.0 §2.8 and appendix F. */

import { decodeText, latin1 } from '../../bytes/text.ts'
import { namespaces } from './names.ts'

export interface XmlRoot {
	/** As the XML reader names it: `office:document`, `{uri}local`, or `local`. Empty where what declares itself XML shows no root. */
	readonly name: string
	/** Processing instructions before the root, as `target content`. */
	readonly instructions: readonly string[]
	/** It begins with `<?xml`. */
	readonly isDeclared: boolean
}

/** The root of an honest document stands within so many bytes; of another one, everything is looked at. */
const SAMPLE = 65_536

interface Beginning {
	readonly root: XmlRoot | undefined
	/** More bytes may change the answer. */
	readonly isCut: boolean
}

/** The root of what looks like an XML document; undefined for anything else. Never throws. */
export function xmlRoot(bytes: Uint8Array): XmlRoot | undefined {
	const sample = sampleOf(bytes, SAMPLE)
	if (sample === undefined) return undefined
	const beginning = beginningOf(sample)
	if (!beginning.isCut || bytes.length <= SAMPLE) return beginning.root
	return beginningOf(sampleOf(bytes, bytes.length) ?? '').root
}

function beginningOf(text: string): Beginning {
	const instructions: string[] = []
	let isCut = false
	let at = 0
	while (!isCut) {
		while (isSpace(text.charCodeAt(at))) at++
		let end = at
		if (text.startsWith('<?', at)) {
			end = behind(text, '?>', at + 2)
			if (end >= 0) instructions.push(text.slice(at + 2, end - 2))
		} else if (text.startsWith('<!--', at)) end = behind(text, '-->', at + 4)
		else if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) end = endOfDoctype(text, at)
		if (end === at) break
		isCut = end < 0
		at = end
	}
	const isDeclared = /^xml\s/.test(instructions[0] ?? '')
	const tag = isCut ? undefined : readRootTag(text, at)
	const name = tag?.name ?? (isDeclared ? '' : undefined)
	return { root: name === undefined ? undefined : { name, instructions, isDeclared }, isCut: isCut || (tag?.isCut ?? at >= text.length) }
}

function sampleOf(bytes: Uint8Array, size: number): string | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return decodeText(bytes.subarray(2, size), 'utf-16le')
	if (first === 0xfe && second === 0xff) return decodeText(bytes.subarray(2, size), 'utf-16be')
	if (first === 0x3c && second === 0) return decodeText(bytes.subarray(0, size), 'utf-16le')
	if (first === 0 && second === 0x3c) return decodeText(bytes.subarray(0, size), 'utf-16be')
	let at = first === 0xef && second === 0xbb ? 3 : 0
	while (isSpace(bytes[at])) at++
	return bytes[at] === 0x3c ? latin1(bytes, at, Math.min(bytes.length, at + size)) : undefined
}

/** Behind the next `mark`, or -1. */
function behind(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from)
	return at < 0 ? -1 : at + mark.length
}

/** Behind the declaration, its internal subset included; -1 where it does not end. Brackets in quotations and comments end nothing. */
function endOfDoctype(text: string, from: number): number {
	let inSubset = false
	let at = from + '<!DOCTYPE'.length
	while (at >= 0 && at < text.length) {
		const character = text.charAt(at)
		if (character === '>' && !inSubset) return at + 1
		if (character === '[') inSubset = true
		else if (character === ']') inSubset = false
		if (character === '"' || character === "'") at = behind(text, character, at + 1)
		else if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4)
		else if (text.startsWith('<?', at)) at = behind(text, '?>', at + 2)
		else at++
	}
	return -1
}

/** Names in any script: readers of XML do not mind which prefix a namespace has, nor how long it is. */
const TAG_NAME = /<(?:([A-Za-z_\x80-\uffff][\w.\x80-\uffff-]*):)?([A-Za-z_\x80-\uffff][\w.\x80-\uffff-]*)(?=[\t\n\r />]|$)/y
const ATTRIBUTE = /[\t\n\r ]+([^\t\n\r =/>"'<]+)[\t\n\r ]*=[\t\n\r ]*(?:"([^"]*)"|'([^']*)')/y
const TAG_END = /[\t\n\r ]*\/?>/y
/** An attribute that does not end. */
const ATTRIBUTE_CUT = /[\t\n\r ]*(?:[^\t\n\r =/>"'<]+[\t\n\r ]*(?:=[\t\n\r ]*(?:"[^"]*|'[^']*)?)?)?$/y

function readRootTag(text: string, at: number): { readonly name: string; readonly isCut: boolean } | undefined {
	TAG_NAME.lastIndex = at
	const tag = TAG_NAME.exec(text)
	if (tag === null) return undefined
	const [whole, prefix, local = ''] = tag
	const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`
	let uri = ''
	let end = at + whole.length
	for (;;) {
		ATTRIBUTE.lastIndex = end
		const attribute = ATTRIBUTE.exec(text)
		if (attribute === null) break
		end = ATTRIBUTE.lastIndex
		if (attribute[1] === wanted) uri = decodeCharacters(attribute[2] ?? attribute[3] ?? '')
	}
	TAG_END.lastIndex = end
	ATTRIBUTE_CUT.lastIndex = end
	const isCut = !TAG_END.test(text) && ATTRIBUTE_CUT.test(text)
	const name = uri === '' ? local : Object.hasOwn(namespaces, uri) ? `${namespaces[uri]}:${local}` : `{${uri}}${local}`
	return { name, isCut }
}

/** A namespace may be spelt with character references. */
function decodeCharacters(uri: string): string {
	return uri.replace(/&#(?:x([0-9a-f]{1,8})|(\d{1,8}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})
}

function isSpace(code: number | undefined): boolean {
	return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}
