// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts a placeholder where something was: as a file of the package, or written out in a flat document. ODF 1.4 part 3 §10.4.4. */

import { encodeBase64 } from '../../bytes/base64.ts'
import type { TagEditor } from '../../formats/xml/xml-rewriter.ts'
import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import { placeholderType, type Missing, type Size } from '../placeholder.ts'
import { markup } from './markup.ts'
import type { PartEditor } from './part-editor.ts'
import { sizeOf } from './part-editor.ts'

const links = ['xlink:href', 'xlink:type', 'xlink:show', 'xlink:actuate', 'xlink:role', 'xlink:title'] as const

/** Makes the element show a placeholder instead of what its `xlink:href` names, or of what is written out in it. */
export function showPlaceholder(here: PartEditor, tag: TagEditor, attributes: XmlAttributes, missing: Missing, target: string, size: Size | undefined): void {
	const { href, bytes } = here.placeholder(missing, target, size)
	for (const type of ['draw:mime-type', 'loext:mime-type']) if (attributes.get(type) !== undefined) tag.set(type, placeholderType)
	if (here.document.directory !== undefined) {
		tag.set('xlink:href', href)
		tag.set('xlink:type', 'simple')
		return
	}
	for (const name of links) tag.remove(name)
	tag.insert('start', markup(tag, 'office:binary-data', {}, encodeBase64(bytes)))
}

/** The picture as an element of its own. */
function picture(here: PartEditor, tag: TagEditor, missing: Missing, target: string, size: Size | undefined, attributes: Readonly<Record<string, string>>): string {
	const { href, bytes } = here.placeholder(missing, target, size)
	if (here.document.directory === undefined) return markup(tag, 'draw:image', attributes, markup(tag, 'office:binary-data', {}, encodeBase64(bytes)))
	return markup(tag, 'draw:image', { 'xlink:href': href, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad', ...attributes })
}

/** What a shape of its own keeps when a picture takes its place; OpenOffice.org 1.x has no frames. */
const PLACING = /^(?:svg:(?:x|y|width|height)|text:anchor-(?:type|page-number)|draw:(?:style-name|name|z-index|layer|id)|presentation:style-name|table:end-(?:cell-address|x|y))$/

/** Puts a placeholder beside the object that is being taken out, unless its frame shows a picture of it anyway. */
export function standIn(here: PartEditor, tag: TagEditor, attributes: XmlAttributes, missing: Missing, target: string): void {
	const { parent } = here
	if (parent?.name !== 'draw:frame') {
		const kept: Record<string, string> = {}
		for (let index = 0; index < attributes.count; index++) {
			const name = attributes.name(index)
			if (PLACING.test(name)) kept[name] = attributes.value(index)
		}
		tag.insert('before', picture(here, tag, missing, target, sizeOf(attributes), kept))
		return
	}
	parent.lostObject = true
	if (parent.hasStandIn || here.lookahead.framesWithPicture.has(parent.offset)) return
	parent.hasStandIn = true
	tag.insert('before', picture(here, tag, missing, target, parent.size, {}))
}
