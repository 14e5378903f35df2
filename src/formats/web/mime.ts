// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The syntax of MIME: header fields, their parameters, bodies within boundaries, transfer encodings. RFC 5322 §2.2, RFC 2045, 2046, 2047, 2231; lenient as mail programs are. */

import { decodeBase64 } from '../../bytes/base64.ts'
import { asciiBytes, decodeText, indexOfBytes, latin1 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'

export interface Entity {
	/** Lower-case names; unfolded, otherwise as written. The first of several stands. */
	readonly fields: ReadonlyMap<string, string>
	/** Lower case, `text/plain` where nothing is declared. */
	readonly mediaType: string
	readonly parameters: ReadonlyMap<string, string>
	/** Still in its transfer encoding. */
	readonly body: Uint8Array
	/** Where the body begins, from the start of the bytes that were given. */
	readonly bodyOffset: number
}

/** A header of an honest message is far shorter. */
const LONGEST_HEADER = 262_144

/** Reads one message or body part: header fields up to an empty line, then the body. */
export function readEntity(bytes: Uint8Array): Entity {
	const end = endOfHeader(bytes)
	const fields = readFields(latin1(bytes, 0, Math.min(end.header, LONGEST_HEADER)))
	const { value, parameters } = readParameters(fields.get('content-type') ?? '')
	return { fields, mediaType: value === '' ? 'text/plain' : value, parameters, body: bytes.subarray(end.body), bodyOffset: end.body }
}

function endOfHeader(bytes: Uint8Array): { readonly header: number; readonly body: number } {
	// white space before the first field is no empty line to Word
	let at = 0
	while (at < bytes.length && (bytes[at] as number) <= 32) at++
	while (at < bytes.length) {
		const newline = bytes.indexOf(10, at)
		if (newline < 0) break
		let next = newline + 1
		if (bytes[next] === 13) next++
		if (bytes[next] === 10) return { header: newline, body: next + 1 }
		at = newline + 1
	}
	return { header: bytes.length, body: bytes.length }
}

function readFields(header: string): Map<string, string> {
	const fields = new Map<string, string>()
	for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n|\r/)) {
		const colon = line.indexOf(':')
		const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
		if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
	}
	return fields
}

/** A field of the form `value; name=value; name="value"`. */
export function readParameters(field: string): { readonly value: string; readonly parameters: Map<string, string> } {
	const parameters = new Map<string, string>()
	const text = field.slice(0, 16_384)
	const value = (/^[^;]*/.exec(text)?.[0] ?? '').trim().toLowerCase()
	const pieces = new Map<string, string>()
	for (const match of text.matchAll(/;\s*([\w-]+)(\*\d+)?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g)) {
		const name = (match[1] as string).toLowerCase()
		const raw = match[4] === undefined ? (match[5] ?? '').trim() : match[4].replace(/\\(.)/g, '$1')
		const decoded = match[3] === undefined ? decodeWords(raw) : decodeExtended(raw)
		if (match[2] !== undefined) pieces.set(name, (pieces.get(name) ?? '') + decoded)
		else if (!parameters.has(name)) parameters.set(name, decoded)
	}
	for (const [name, joined] of pieces) if (!parameters.has(name)) parameters.set(name, joined)
	return { value, parameters }
}

/** RFC 2231 §4: `utf-8'de'%C3%A4`. */
function decodeExtended(text: string): string {
	const match = /^([\w-]*)'[\w-]*'(.*)$/s.exec(text)
	const bytes = asciiBytes((match?.[2] ?? text).replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
	return decodeText(bytes, match?.[1] || 'utf-8')
}

/** RFC 2047 §2: `=?utf-8?B?…?=`. */
export function decodeWords(text: string): string {
	return text.replace(/=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi, (_, label: string, encoding: string, content: string) => {
		const bytes = encoding.toLowerCase() === 'b' ? decodeBase64(content) : decodeQuoted(asciiBytes(content.replace(/_/g, ' ')))
		return decodeText(bytes, label.toLowerCase())
	})
}

/** The body without its transfer encoding. Every decoded byte is taken from the budget. */
export function decodeBody(entity: Entity, budget: Budget): Uint8Array {
	const encoding = (entity.fields.get('content-transfer-encoding') ?? '').toLowerCase().replace(/[\s;].*$/, '')
	if (encoding !== 'base64' && encoding !== 'quoted-printable') return entity.body
	budget.check('partBytes', entity.body.length)
	const decoded = encoding === 'base64' ? decodeBase64(latin1(entity.body)) : decodeQuoted(entity.body)
	budget.spend('expandedBytes', decoded.length)
	return decoded
}

/** RFC 2045 §6.7. An equals sign that starts nothing stays. */
function decodeQuoted(bytes: Uint8Array): Uint8Array {
	const decoded = new Uint8Array(bytes.length)
	let length = 0
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] as number
		if (byte !== 61) {
			decoded[length++] = byte
			continue
		}
		let soft = at + 1
		while (bytes[soft] === 32 || bytes[soft] === 9) soft++
		if (bytes[soft] === 13 && bytes[soft + 1] === 10) at = soft + 1
		else if (bytes[soft] === 10 || bytes[soft] === 13) at = soft
		else {
			const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 120, bytes[at + 2] ?? 120), 16)
			if (/^[0-9a-f]{2}$/i.test(String.fromCharCode(bytes[at + 1] ?? 120, bytes[at + 2] ?? 120))) {
				decoded[length++] = value
				at += 2
			} else decoded[length++] = byte
		}
	}
	return decoded.subarray(0, length)
}

/** The body parts between lines that start with `--boundary`, in order; each with its own header. The last one may lack its end. */
export function splitBody(body: Uint8Array, boundary: string): readonly { readonly bytes: Uint8Array; readonly offset: number }[] {
	const marker = asciiBytes(`--${boundary}`)
	const parts: { bytes: Uint8Array; offset: number }[] = []
	let start = -1
	for (let at = indexOfBytes(body, marker); at >= 0; at = indexOfBytes(body, marker, at + marker.length)) {
		if (at > 0 && body[at - 1] !== 10 && body[at - 1] !== 13) continue
		if (start >= 0) parts.push({ bytes: body.subarray(start, at), offset: start })
		if (body[at + marker.length] === 45 && body[at + marker.length + 1] === 45) return parts
		const newline = body.indexOf(10, at + marker.length)
		start = newline < 0 ? body.length : newline + 1
	}
	if (start >= 0 && start < body.length) parts.push({ bytes: body.subarray(start), offset: start })
	return parts
}
