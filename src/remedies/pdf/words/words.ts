// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a PDF: what its pages show, and what form fields and stamps on them show. */

import { markup } from '../../../formats/pdf/annotations.ts'
import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Stream, type Value } from '../../../formats/pdf/values.ts'
import type { Budget } from '../../../model/budget.ts'
import { marked } from '../../marked.ts'
import type { Order } from '../../remedy.ts'
import { Layers } from '../content/layers.ts'
import { pagesOf } from '../pages.ts'
import { openDocument } from '../rewrite.ts'
import { PageText } from './page-text.ts'

/** Flags of annotations that are not drawn: hidden, and not on the screen. ISO 32000-2 §12.5.3. */
const UNSEEN = 0b100010
/** Annotations that show nothing of the document: windows, icons, and links, whose words stand on the page. */
const silent: ReadonlySet<string> = new Set(['Popup', 'FileAttachment', 'Link'])

export function pdfWords(bytes: Uint8Array, budget: Budget, order?: Order): readonly string[] {
	const doc = openDocument(bytes, budget)
	const catalog = doc.dict(doc.trailer.get('Root'))
	const layers = order?.remedies.has('drop-hidden-content') === true ? new Layers(doc) : undefined
	const marks = order?.marks === true
	const text = new PageText(doc, layers, marks)
	const words: string[] = []
	for (const { dict } of pagesOf(doc, catalog?.get('Pages') ?? null)) {
		for (const line of text.lines(dict.get('Contents'), dict.get('Resources'))) words.push(line)
		for (const annotation of doc.array(dict.get('Annots')) ?? []) {
			const note = doc.resolve(annotation)
			if (!(note instanceof Dict)) continue
			if (marks) words.push(...markedNote(doc, note, text, layers))
			else if (isShown(doc, note, order) && layers?.isHidden(note.get('OC')) !== true) for (const line of text.drawing(appearanceOf(doc, note), 1)) words.push(line)
		}
	}
	return words
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
