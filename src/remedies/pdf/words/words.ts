// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a PDF: what its pages show, and what form fields and stamps on them show. */

import { markup } from '../../../formats/pdf/annotations.ts'
import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Stream, type Value } from '../../../formats/pdf/values.ts'
import type { Budget } from '../../../model/budget.ts'
import { marked } from '../../marked.ts'
import type { Comparable, Order } from '../../remedy.ts'
import { Layers } from '../content/layers.ts'
import { pagesOf } from '../pages.ts'
import { openDocument } from '../rewrite.ts'
import { ContentDigests } from './content-digests.ts'
import { PageText } from './page-text.ts'

/** Flags of annotations that are not drawn: hidden, and not on the screen. ISO 32000-2 §12.5.3. */
const UNSEEN = 0b100010
/** Annotations that show nothing of the document: windows, icons, and links, whose words stand on the page. */
const silent: ReadonlySet<string> = new Set(['Popup', 'FileAttachment', 'Link'])

export function pdfWords(bytes: Uint8Array, budget: Budget, order?: Order): readonly string[] {
	return wordsIn(openDocument(bytes, budget), order, () => undefined)
}

/** Pages and drawings that original and copy have in common are told by their digests; where layers are hidden, their words depend on more than that. */
export function comparableWords(bytes: Uint8Array, budget: Budget, order?: Order): Comparable {
	const doc = openDocument(bytes, budget)
	const digests = new ContentDigests(doc)
	const pieces = new Set<string>()
	if (order?.marks !== true && !(hidesContent(order) && new Layers(doc).hidden.size > 0)) {
		for (const part of partsOf(doc)) {
			const digest = digestOf(part, doc, digests)
			if (digest !== undefined) pieces.add(digest)
		}
	}
	return {
		pieces,
		words: (same) => wordsIn(doc, order, (part) => {
			const digest = same.size === 0 ? undefined : digestOf(part, doc, digests)
			return digest !== undefined && same.has(digest) ? digest : undefined
		}),
	}
}

/** A page, or what stands on one. */
type Part = { readonly page: Dict } | { readonly note: Dict }

function* partsOf(doc: PdfDocument): Generator<Part> {
	for (const { dict } of pagesOf(doc, doc.dict(doc.trailer.get('Root'))?.get('Pages') ?? null)) {
		yield { page: dict }
		for (const annotation of doc.array(dict.get('Annots')) ?? []) {
			const note = doc.resolve(annotation)
			if (note instanceof Dict) yield { note }
		}
	}
}

function digestOf(part: Part, doc: PdfDocument, digests: ContentDigests): string | undefined {
	return 'page' in part ? digests.page(part.page.get('Contents'), part.page.get('Resources')) : digests.drawing(appearanceOf(doc, part.note))
}

/** @param common names a part whose words need not be read */
function wordsIn(doc: PdfDocument, order: Order | undefined, common: (part: Part) => string | undefined): readonly string[] {
	const layers = hidesContent(order) ? new Layers(doc) : undefined
	const marks = order?.marks === true
	const text = new PageText(doc, layers, marks)
	const words: string[] = []
	for (const part of partsOf(doc)) {
		if ('note' in part && marks) {
			words.push(...markedNote(doc, part.note, text, layers))
			continue
		}
		if ('note' in part && (!isShown(doc, part.note, order) || layers?.isHidden(part.note.get('OC')) === true)) continue
		const digest = common(part)
		if (digest !== undefined) words.push(`as shown: ${digest}`)
		else for (const line of 'page' in part ? text.lines(part.page.get('Contents'), part.page.get('Resources')) : text.drawing(appearanceOf(doc, part.note), 1)) words.push(line)
	}
	return words
}

function hidesContent(order: Order | undefined): boolean {
	return order?.remedies.has('drop-hidden-content') === true
}

/** What an annotation shows and says, with marks. */
function markedNote(doc: PdfDocument, note: Dict, text: PageText, layers: Layers | undefined): readonly string[] {
	const subtype = doc.name(note.get('Subtype')) ?? ''
	const isComment = markup.has(subtype)
	const flags = doc.resolve(note.get('F'))
	const isUnseen = layers?.isHidden(note.get('OC')) === true || (typeof flags === 'number' && (flags & UNSEEN) !== 0)
	const mark = isComment ? 'comment' : isUnseen ? 'hidden' : undefined
	const shown = silent.has(subtype) ? [] : text.drawing(appearanceOf(doc, note), 1).map((line) => (mark === undefined ? line : marked(line, mark)))
	const said = isComment ? doc.text(note.get('Contents')) : undefined
	return said === undefined || said.trim() === '' ? shown : [...shown, marked(said, 'comment')]
}

function isShown(doc: PdfDocument, note: Dict, order: Order | undefined): boolean {
	const subtype = doc.name(note.get('Subtype')) ?? ''
	return !silent.has(subtype) && !(order?.remedies.has('drop-comments') === true && markup.has(subtype))
}

/** The drawing for the state that the annotation is in. */
function appearanceOf(doc: PdfDocument, note: Dict): Value {
	const normal = doc.dict(note.get('AP'))?.get('N') ?? null
	if (doc.resolve(normal) instanceof Stream) return normal
	return doc.dict(normal)?.get(doc.name(note.get('AS')) ?? 'Off') ?? null
}
