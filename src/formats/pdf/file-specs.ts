// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** File specifications: names of files outside, and whole files inside. ISO 32000-2 §7.11. */

import { latin1 } from '../../bytes/text.ts'
import type { PdfDocument } from './document.ts'
import { Dict, PdfString, Ref, Stream, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

/** The newer key first. */
const nameKeys = ['UF', 'F', 'Unix', 'Mac', 'DOS'] as const

/** The file name or address that a specification gives, whatever its form; undefined when it gives none. */
export function fileName(doc: PdfDocument, value: Value): string | undefined {
	const spec = doc.resolve(value)
	if (spec instanceof PdfString) return doc.text(spec)
	if (!(spec instanceof Dict)) return undefined
	for (const key of nameKeys) {
		const name = doc.get(spec, key)
		if (!(name instanceof PdfString)) continue
		// the older keys hold bytes of some system's file names
		const text = key === 'UF' || key === 'F' ? doc.text(name) : latin1(name.bytes)
		if (text !== undefined && text !== '') return text
	}
	return undefined
}

/** Opens the files that travel in a specification. Streams without one are no attachments. */
export function readAttachment(walk: Walk, value: Value, around: Spot, fallback = ''): void {
	walk.later('file-spec', value, around, (spec, spot) => {
		const { doc } = walk
		const files = doc.dict(spec.get('EF'))
		if (files === undefined) return
		const name = fileName(doc, spec) ?? (fallback === '' ? 'attachment' : fallback)
		for (const key of nameKeys) openFile(walk, files.get(key), name, spot)
		// related files: pairs of name and stream
		for (const related of doc.dict(spec.get('RF'))?.entries.values() ?? []) {
			const pairs = doc.array(related) ?? []
			for (let index = 1; index < pairs.length; index += 2) openFile(walk, pairs[index] ?? null, doc.text(pairs[index - 1] ?? null) ?? name, spot)
		}
	})
}

function openFile(walk: Walk, value: Value, name: string, spot: Spot): void {
	if (value instanceof Ref) {
		if (walk.attachments.has(value.num)) return
		walk.attachments.add(value.num)
	}
	const current = walk.doc.resolve(value)
	const stream = current === null && walk.earlier && value instanceof Ref ? walk.doc.earlierObject(value.num) : current
	if (stream instanceof Stream) openStream(walk, stream, name, walk.spotOf(value, spot))
}

/** Decodes one attached file and has it inspected. */
export function openStream(walk: Walk, stream: Stream, name: string, spot: Spot): void {
	const { doc, found } = walk
	let readable = false
	const done = found.guard(name, () => {
		if (doc.isSealed) return
		const decoded = doc.decode(stream)
		if (!decoded.complete) doc.defect('pdf-stream-damaged', 'attachment cannot be decoded', spot.offset, spot.element)
		const mediaType = doc.name(stream.dict.get('Subtype'))
		readable = !found.part(decoded.bytes, { name, role: walk.earlier ? 'earlier' : 'attachment', ...(mediaType === undefined ? {} : { mediaType }) }).unread && decoded.complete
	})
	found.fact({ kind: 'embedded', what: 'file', name, readable: done && readable, ...(walk.earlier ? { earlier: true } : {}), at: spot })
}

/** Data of a stream that lies in another file: a reader has to fetch it. §7.3.8.2 */
export function readExternalStream(walk: Walk, dict: Dict, spot: Spot): void {
	if (!dict.has('F')) return
	const target = fileName(walk.doc, dict.get('F'))
	if (target !== undefined) walk.found.fact({ kind: 'reference', role: 'stream', target, when: 'load', at: spot })
}
