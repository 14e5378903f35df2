// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Small pieces of XML that are put into a document, in the prefixes it uses. */

import { escapeValue } from '../../formats/xml/escape.ts'
import type { TagEditor } from '../../formats/xml/xml-rewriter.ts'

const uris: Readonly<Record<string, string>> = {
	draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	presentation: 'urn:oasis:names:tc:opendocument:xmlns:presentation:1.0',
	svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	xlink: 'http://www.w3.org/1999/xlink',
}

/** An element as it can stand beside or inside the tag. Names are resolved names; `content` is XML. */
export function markup(tag: TagEditor, element: string, attributes: Readonly<Record<string, string>> = {}, content = ''): string {
	const declared = new Set<string>()
	const named = (name: string, isElement: boolean): string => {
		const colon = name.indexOf(':')
		const short = name.slice(0, colon)
		const prefix = tag.prefixOf(short)
		if (prefix !== undefined && (isElement || prefix !== '')) return prefix + name.slice(colon + 1)
		declared.add(short)
		return name
	}
	const start = named(element, true)
	let tags = `<${start}`
	for (const [name, value] of Object.entries(attributes)) tags += ` ${named(name, false)}="${escapeValue(value)}"`
	for (const short of declared) tags += ` xmlns:${short}="${uris[short] ?? ''}"`
	return content === '' ? `${tags}/>` : `${tags}>${content}</${start}>`
}
