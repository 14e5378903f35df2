// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes a PDF anew from what its pages are made of. ISO 32000-2 §7.5 and §7.7. */

import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { PdfDocument } from '../../formats/pdf/document.ts'
import { findHeader } from '../../formats/pdf/structure.ts'
import { Dict, Name, PdfString, Ref, type Value } from '../../formats/pdf/values.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import type { Order, RawChange, Rewritten } from '../remedy.ts'
import { Copy } from './copy.ts'
import { shownContent } from './content/shown-content.ts'
import { dictOf, packed, wholeContent } from './data.ts'
import { FileWriter } from './file-writer.ts'
import { informationOf, publicXmp } from './identity.ts'
import { pagesOf, type SourcePage } from './pages.ts'

const CATALOG = 1, PAGE_TREE = 2

/** The first version with object streams. */
const PACKED_VERSION = '1.5'

/** Opens a PDF for writing or reading. @throws {Damage} it is locked */
export function openDocument(bytes: Uint8Array, budget: Budget): PdfDocument {
	const header = findHeader(bytes)
	if (header?.isFormsData === true) throw new Damage('forms data is no document of its own')
	const doc = new PdfDocument(bytes, header?.offset ?? 0, quietFound(budget))
	if (doc.isSealed) throw new Damage('the document is locked')
	return doc
}

export function rewritePdf(bytes: Uint8Array, order: Order, budget: Budget): Rewritten {
	const doc = openDocument(bytes, budget)
	const root = doc.resolve(doc.trailer.get('Root'))
	const catalog = root instanceof Dict ? root : new Dict()
	const sources = pagesOf(doc, catalog.get('Pages'))
	if (sources.length === 0) throw new Damage('no pages')
	const pageNumbers = new Map<number, number>()
	sources.forEach(({ num }, index) => {
		if (num !== undefined && !pageNumbers.has(num)) pageNumbers.set(num, PAGE_TREE + 1 + index)
	})
	let lastNumber = PAGE_TREE + sources.length
	const nextNumber = (): number => ++lastNumber
	const packs = [...doc.table.entries()].some(([, { kind }]) => kind === 'compressed')
	const writer = new FileWriter(versionOf(doc, bytes, catalog, packs), packs, nextNumber)
	const isThorough = doc.isRebuilt || order.findings.some(({ trait }) => trait === 'malformed')
	const copy = new Copy(doc, order, writer, pageNumbers, sources, nextNumber, isThorough)
	const isPrivate = order.remedies.has('drop-metadata')
	const told: RawChange[] = []

	copy.object(CATALOG, catalogOf(copy, catalog, isPrivate, writer, nextNumber))
	copy.object(PAGE_TREE, dictOf(['Type', new Name('Pages')], ['Count', sources.length], ['Kids', sources.map((_, index) => new Ref(PAGE_TREE + 1 + index, 0))]))
	sources.forEach((source, index) => {
		copy.object(PAGE_TREE + 1 + index, pageOf(copy, source, told, writer, nextNumber))
		// page by page, so that what belongs together stands together
		copy.drain()
	})
	copy.drain()
	const trailer = new Map<string, Value>()
	const info = informationOf(doc, isPrivate, told)
	if (info !== undefined) {
		const num = nextNumber()
		copy.object(num, info)
		trailer.set('Info', new Ref(num, 0))
	}
	const id = identifierOf(doc)
	if (id !== undefined) trailer.set('ID', id)
	const chunks = writer.end(new Ref(CATALOG, 0), trailer)
	return { chunks, format: 'pdf', changes: [...copy.changes.list, ...told, ...containerChanges(doc, order)] }
}

function catalogOf(copy: Copy, catalog: Dict, isPrivate: boolean, writer: FileWriter, nextNumber: () => number): Dict {
	const whole = dictOf(['Type', new Name('Catalog')], ['Pages', new Ref(PAGE_TREE, 0)])
	for (const [key, value] of copy.dict(catalog, 'catalog').entries) if (!whole.has(key)) whole.entries.set(key, value)
	// nobody may be led to a list that is empty
	if (copy.doc.name(whole.get('PageMode')) === 'UseAttachments') whole.entries.delete('PageMode')
	const xmp = isPrivate ? publicXmp(copy.doc, catalog) : undefined
	if (xmp !== undefined) {
		const num = nextNumber()
		writer.stream(num, xmp.dict, xmp.data)
		whole.entries.set('Metadata', new Ref(num, 0))
	}
	return whole
}

/** Resources come first and by reference: the pages of a tree often share one dictionary without a number. */
function pageOf(copy: Copy, { dict }: SourcePage, told: RawChange[], writer: FileWriter, nextNumber: () => number): Dict {
	const page = dictOf(['Type', new Name('Page')], ['Parent', new Ref(PAGE_TREE, 0)])
	const source = dict.get('Resources')
	const resources = source instanceof Dict ? copy.shared(source, 'resources') : copy.value(source, 'resources')
	if (resources !== undefined) page.entries.set('Resources', resources)
	const { doc, layers } = copy
	if (layers !== undefined && layers.hidden.size > 0) {
		const content = wholeContent(doc, dict.get('Contents'))
		const shown = shownContent(content, doc.dict(source), layers, doc.found.budget)
		if (shown !== content) {
			const { data, entries } = packed(shown)
			const num = nextNumber()
			writer.stream(num, dictOf(...entries), data)
			page.entries.set('Contents', new Ref(num, 0))
			dict.entries.delete('Contents')
			told.push({ remedy: 'drop-hidden-content', action: 'removed', subject: 'hidden-content' })
		}
	}
	for (const [key, value] of copy.dict(dict, 'page-object').entries) if (!page.has(key)) page.entries.set(key, value)
	return page
}

function versionOf(doc: PdfDocument, bytes: Uint8Array, catalog: Dict, packs: boolean): string {
	const header = findHeader(bytes)?.version ?? ''
	const own = doc.name(catalog.get('Version')) ?? ''
	const newest = own > header ? own : header
	const version = /^[12]\.\d$/.test(newest) ? newest : '1.7'
	return packs && version < PACKED_VERSION ? PACKED_VERSION : version
}

/** Two strings that tell files apart; those of the original, since references to it stay right. */
function identifierOf(doc: PdfDocument): Value | undefined {
	const parts = (doc.array(doc.trailer.get('ID')) ?? []).map((part) => doc.resolve(part))
	if (parts.length !== 2 || !parts.every((part) => part instanceof PdfString)) return undefined
	return parts.map((part) => new PdfString((part as PdfString).stored, undefined))
}

/** What being written anew changes in itself. */
function containerChanges(doc: PdfDocument, order: Order): RawChange[] {
	const changes: RawChange[] = []
	const answers = (remedy: string): boolean => order.findings.some((finding) => finding.remedy === remedy)
	if (answers('drop-versions')) changes.push({ remedy: 'drop-versions', action: 'removed', subject: 'version' })
	if (doc.isRebuilt || answers('rebuild-container')) changes.push({ remedy: 'rebuild-container', action: 'rebuilt', subject: 'container' })
	return changes
}
