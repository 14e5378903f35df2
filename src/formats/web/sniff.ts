// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tells web pages and mail messages from other texts by how they begin. WHATWG MIME Sniffing §7.1; RFC 5322 §2.2; Office is more lenient than both. */

import { decodeText, latin1 } from '../../bytes/text.ts'

export type WebKind = 'html' | 'hta' | 'mhtml' | 'eml'

const SAMPLE = 4_096
/** Where comments or empty space fill the beginning, so much more is looked at. */
const LARGER_SAMPLE = 4_194_304

/** Elements a page may begin with. */
const pageStart = /^<(?:!doctype html|html|head|body|script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|meta|link|base|img|center|frameset|form|object|embed|applet|span|ul|ol)\b/i
/** Behind these, a text of any beginning is a page for browsers and office programs. */
const pageInside = /<(?:!doctype html|html)[\s>]/i
const scriptMarkup = /^<(?:job|package|scriptlet|component|\?component)\b|<hta:application\b/i

const messageFields = /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|reply-to|x-[\w-]+|mime-version|content-type|content-location|content-transfer-encoding|content-class|thread-\w+|sender|cc)$/i

/** The kind of page or message, or undefined. Fast for anything that is no text. */
export function webKind(bytes: Uint8Array): WebKind | undefined {
	let text = sampleOf(bytes, SAMPLE)
	if (text === undefined) return undefined
	let start = afterComments(text)
	if (start === '' && bytes.length > SAMPLE) {
		text = sampleOf(bytes, LARGER_SAMPLE) ?? ''
		start = afterComments(text)
	}
	if (scriptMarkup.test(start) || /<hta:application\b/i.test(text)) return 'hta'
	const message = messageKind(text)
	if (message !== undefined) return message
	if (start.startsWith('<?xml')) return undefined
	if (pageStart.test(start)) return 'html'
	// office programs read what stands in a conditional comment, even if nothing else does
	const isConditional = /^\s*<!--\s*\[if/i.test(text) && pageInside.test(text)
	return isConditional || pageInside.test(start.slice(0, 512)) ? 'html' : undefined
}

/** The beginning as text; undefined where it is binary. */
function sampleOf(bytes: Uint8Array, size: number): string | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return decodeText(bytes.subarray(2, size), 'utf-16le')
	if (first === 0xfe && second === 0xff) return decodeText(bytes.subarray(2, size), 'utf-16be')
	if (first === 0x3c && second === 0) return decodeText(bytes.subarray(0, size), 'utf-16le')
	const from = first === 0xef && second === 0xbb ? 3 : 0
	for (let at = from; at < Math.min(bytes.length, 64); at++) {
		const byte = bytes[at] as number
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return undefined
	}
	// a document of another kind that says so at once
	if (first === 0x25 || first === 0x7b) return undefined
	return latin1(bytes, from, Math.min(bytes.length, size))
}

/** Without white space and comments at the beginning. */
function afterComments(text: string): string {
	let at = 0
	for (;;) {
		while (at < text.length && text.charCodeAt(at) <= 32) at++
		if (!text.startsWith('<!--', at)) return text.slice(at)
		const close = text.indexOf('-->', at + 4)
		if (close < 0) return ''
		at = close + 3
	}
}

/** A message begins with header fields, at least two of them well known, and no line in between that is none. */
function messageKind(text: string): 'mhtml' | 'eml' | undefined {
	let known = 0
	let isArchive = false
	let isFirst = true
	for (const line of text.replace(/^\s+/, '').replace(/^From [^\n]*\n/, '').split(/\r\n|\n|\r/)) {
		if (line.trim() === '') break
		if (/^[ \t]/.test(line)) {
			if (/multipart\/related|text\/html/i.test(line)) isArchive = true
			continue
		}
		const field = /^([!-9;-~]{1,76})[ \t]*:(.*)$/.exec(line)
		if (field === null) {
			// Word skips what it does not understand at the very beginning
			if (isFirst) {
				isFirst = false
				continue
			}
			break
		}
		isFirst = false
		const name = (field[1] as string).toLowerCase()
		if (messageFields.test(name)) known++
		if (name === 'mime-version') known++
		if (name === 'content-type' && /multipart\/related|message\/rfc822/i.test(field[2] as string)) isArchive = true
	}
	if (known < 2) return undefined
	const isMail = /^(?:to|received|message-id|delivered-to|return-path)[ \t]*:/im.test(text.slice(0, text.search(/\r?\n\r?\n|$/)))
	return isArchive && !isMail ? 'mhtml' : 'eml'
}
