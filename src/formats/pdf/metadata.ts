// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a document says about itself: information dictionary, XMP, claims of PDF/A and PDF/UA. ISO 32000-2 §14.3; ISO 19005, ISO 14289. */

import { decodeText, utf8 } from '../../bytes/text.ts'
import { decodeEntities } from '../xml/entities.ts'
import { Stream, type Dict } from './values.ts'
import type { Spot, Walk } from './walk.ts'

export const archivalNamespace = 'http://www.aiim.org/pdfa/ns/id/'
export const accessibleNamespace = 'http://www.aiim.org/pdfua/ns/id/'

/** Extensions of XMP packets beyond any use are not read. */
const XMP_CHARACTERS = 1_048_576

export function readMetadata(walk: Walk, catalog: Dict, spot: Spot): void {
	const { doc, found } = walk
	const info = doc.dict(doc.trailer.get('Info'))
	const author = doc.text(info?.get('Author') ?? null)?.trim()
	if (author !== undefined && author !== '') found.fact({ kind: 'metadata', what: 'author', value: author, at: walk.spotOf(doc.trailer.get('Info'), spot) })
	const producer = [doc.text(info?.get('Producer') ?? null), doc.text(info?.get('Creator') ?? null)].find((text) => text !== undefined && text.trim() !== '')
	if (producer !== undefined) found.about({ producer })
	const xmp = readXmp(walk, catalog, spot)
	const pdfa = xmpValue(xmp, archivalNamespace, 'part')
	const level = xmpValue(xmp, archivalNamespace, 'conformance') ?? ''
	const pdfua = xmpValue(xmp, accessibleNamespace, 'part')
	const lang = doc.text(catalog.get('Lang'))
	const hasTitle = (doc.text(info?.get('Title') ?? null) ?? '').trim() !== '' || /<(?:[\w-]+:)?title\b[^>]*>[^]{0,400}?<(?:[\w-]+:)?li\b[^>]*>\s*[^<\s]/.test(xmp)
	found.conformance({
		tagged: doc.resolve(doc.dict(catalog.get('MarkInfo'))?.get('Marked') ?? null) === true && doc.dict(catalog.get('StructTreeRoot')) !== undefined,
		title: hasTitle && doc.resolve(doc.dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle') ?? null) === true,
		...(lang === undefined || lang === '' ? {} : { lang }),
		...(pdfa === undefined ? {} : { pdfa: pdfa + level.toLowerCase() }),
		...(pdfua === undefined ? {} : { pdfua }),
	})
}

function readXmp(walk: Walk, catalog: Dict, spot: Spot): string {
	const { doc, found } = walk
	const stream = doc.resolve(catalog.get('Metadata'))
	let text = ''
	if (stream instanceof Stream && !doc.isSealed) {
		found.guard([walk.spotOf(catalog.get('Metadata'), spot).element], () => {
			const { bytes } = doc.decode(stream)
			const wide = bytes[0] === 0xfe || bytes[0] === 0
			text = wide ? decodeText(bytes, 'utf-16be') : bytes[0] === 0xff || bytes[1] === 0 ? decodeText(bytes, 'utf-16le') : utf8(bytes)
		})
	}
	return text.slice(0, XMP_CHARACTERS)
}

/** A property as an attribute or an element, whatever prefix its namespace has. XMP is often not well-formed, so it is read as text. */
export function xmpValue(xmp: string, namespace: string, property: string): string | undefined {
	const at = xmp.indexOf(namespace)
	if (at < 0) return undefined
	const prefix = /xmlns:([\w.-]{1,40})\s*=\s*["']$/.exec(xmp.slice(Math.max(0, at - 60), at))?.[1]
	if (prefix === undefined) return undefined
	const name = `${prefix.replace(/[.]/g, '\\.')}:${property}`
	const match = new RegExp(`(?:\\s${name}\\s*=\\s*["']|<${name}\\s*>)\\s*([^"'<>\\s]{1,20})`).exec(xmp)
	return match?.[1] === undefined ? undefined : decodeEntities(match[1], false)
}
