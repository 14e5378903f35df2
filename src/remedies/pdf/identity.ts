// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a PDF says about itself and its author: the information dictionary and XMP. For privacy only title and claims of conformance stay. ISO 32000-2 §14.3, ISO 19005, ISO 14289. */

import { toUtf8, utf8 } from '../../bytes/text.ts'
import type { PdfDocument } from '../../formats/pdf/document.ts'
import { archivalNamespace, accessibleNamespace, xmpValue } from '../../formats/pdf/metadata.ts'
import { Dict, Name, PdfString, type Value } from '../../formats/pdf/values.ts'
import type { RawChange } from '../remedy.ts'

/** What stays of the information dictionary for privacy. */
const publicKeys: ReadonlySet<string> = new Set(['Title', 'Trapped'])

/** Entries that name people or what they did. */
const authorKeys: ReadonlySet<string> = new Set(['Author', 'Manager', 'Company', 'LastModifiedBy'])

/** The information dictionary: strings and names only. */
export function informationOf(doc: PdfDocument, isPrivate: boolean, changes: RawChange[]): Dict | undefined {
	const info = doc.dict(doc.trailer.get('Info'))
	const copied = new Dict()
	for (const [key, value] of info?.entries ?? []) {
		const resolved = doc.resolve(value)
		if (!(resolved instanceof PdfString || resolved instanceof Name)) continue
		if (!isPrivate || publicKeys.has(key)) copied.entries.set(key, resolved)
		else changes.push({ remedy: 'drop-metadata', action: 'removed', subject: authorKeys.has(key) ? 'author' : 'property', target: authorKeys.has(key) ? (doc.text(resolved) ?? key) : key })
	}
	return copied.entries.size === 0 ? undefined : copied
}

/** XMP with the title and what the document claims to conform to. @returns undefined where it claims nothing */
export function publicXmp(doc: PdfDocument, catalog: Dict): { readonly dict: Dict; readonly data: Uint8Array } | undefined {
	const stream = doc.stream(catalog.get('Metadata'))
	if (stream === undefined) return undefined
	const xmp = utf8(doc.decode(stream).bytes)
	const part = digits(xmpValue(xmp, archivalNamespace, 'part'))
	const level = /^[ABUEF]$/i.exec(xmpValue(xmp, archivalNamespace, 'conformance') ?? '')?.[0]
	const accessible = digits(xmpValue(xmp, accessibleNamespace, 'part'))
	if (part === undefined && accessible === undefined) return undefined
	const title = doc.text(doc.dict(doc.trailer.get('Info'))?.get('Title') ?? null) ?? /<(?:[\w-]+:)?title\b[^>]*>[^]{0,400}?<(?:[\w-]+:)?li\b[^>]*>\s*([^<]*)/.exec(xmp)?.[1]
	const lines = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
		...(title === undefined ? [] : [`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`]),
		'</rdf:Description>',
		...(part === undefined ? [] : [`<rdf:Description rdf:about="" xmlns:pdfaid="${archivalNamespace}"><pdfaid:part>${part}</pdfaid:part>${level === undefined ? '' : `<pdfaid:conformance>${level}</pdfaid:conformance>`}</rdf:Description>`]),
		...(accessible === undefined ? [] : [`<rdf:Description rdf:about="" xmlns:pdfuaid="${accessibleNamespace}"><pdfuaid:part>${accessible}</pdfuaid:part></rdf:Description>`]),
		'</rdf:RDF></x:xmpmeta>', '<?xpacket end="w"?>',
	]
	const dict = new Dict()
	const entries: readonly (readonly [string, Value])[] = [['Type', new Name('Metadata')], ['Subtype', new Name('XML')]]
	for (const [key, value] of entries) dict.entries.set(key, value)
	return { dict, data: toUtf8(lines.join('\n')) }
}

function digits(value: string | undefined): string | undefined {
	return value !== undefined && /^\d$/.test(value) ? value : undefined
}

function escaped(text: string): string {
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
