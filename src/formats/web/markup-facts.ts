// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** SVG and XHTML: the same elements as in a web page, in XML, whatever prefix they have. SVG 2; scripts in pictures run in browsers. */

import { latin1 } from '../../bytes/text.ts'
import type { Found } from '../format.ts'
import { reportDoctype } from '../xml/doctype.ts'
import { XmlReader, type XmlAttributes } from '../xml/xml-reader.ts'
import { reportTag } from './html-facts.ts'

/** Elements whose text is code. */
const withContent: ReadonlySet<string> = new Set(['script', 'style'])
/** Text of one element that is looked at. */
const LONGEST_CONTENT = 1_048_576

interface OpenElement {
	readonly name: string
	readonly attributes: ReadonlyMap<string, string>
	readonly offset: number
	content: string
}

/** Reads a picture or page. @throws {Damage} where it is not well-formed; browsers then show nothing of it */
export function readMarkup(bytes: Uint8Array, found: Found): void {
	let open: OpenElement | undefined
	const reader: XmlReader = new XmlReader({
		open(name, attributes, offset) {
			const element = localName(name)
			if (withContent.has(element)) {
				open = { name: element, attributes: attributesOf(attributes), offset, content: '' }
				reader.wantsText = true
			} else reportTag({ name: element, attributes: attributesOf(attributes), offset, content: undefined }, found, {})
			reportAnimation(element, attributes, found, offset)
		},
		text(text) {
			if (open !== undefined && open.content.length < LONGEST_CONTENT) open.content += text
		},
		close(name) {
			if (open === undefined || localName(name) !== open.name) return
			reportTag(open, found, {})
			open = undefined
			reader.wantsText = false
		},
		doctype: (content, offset) => reportDoctype(content, found, { offset }),
		instruction(target, content) {
			if (target === 'xml' || !/script/i.test(target)) return
			found.fact({ kind: 'structure', defect: 'xml-application-differs', detail: target, excerpt: content })
		},
	}, found.budget)
	// latin1 is only asked for the first characters: a picture that is no XML at all has no reader
	if (latin1(bytes, 0, 1) === '') return
	reader.write(bytes)
	reader.end()
}

/** `svg-w3c:image` and `{uri}image` are `image`; prefixes that Office uses stay. */
function localName(name: string): string {
	if (/^(?:v|o|w|x|r):/.test(name)) return name.toLowerCase()
	return name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1).toLowerCase()
}

function attributesOf(attributes: XmlAttributes): Map<string, string> {
	const map = new Map<string, string>()
	for (let index = 0; index < attributes.count; index++) map.set(attributes.name(index).toLowerCase(), attributes.value(index))
	return map
}

/** An animation may put an address where none was: `<set attributeName="href" to="javascript:…"/>`. */
function reportAnimation(element: string, attributes: XmlAttributes, found: Found, offset: number): void {
	if (element !== 'set' && element !== 'animate') return
	if (!/(?:^|:)href$/i.test(attributes.get('attributeName') ?? '')) return
	const values = [attributes.get('to'), attributes.get('from'), ...(attributes.get('values')?.split(';') ?? [])]
	for (const target of values) if (target !== undefined && target.trim() !== '') found.fact({ kind: 'reference', role: 'hyperlink', target: target.trim(), when: 'click', at: { offset, element } })
}
