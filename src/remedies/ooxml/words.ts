// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of an Office Open XML document, in reading order: body, headers, notes; slides with their notes; sheets cell by cell; drawings and charts where they belong. ECMA-376-1 §11 to §14. */

import { findMain } from '../../formats/ooxml/main-part.ts'
import { openPackage } from '../../formats/ooxml/package.ts'
import { isMacroSheet } from '../../formats/ooxml/part-kinds.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { zipSources } from '../../formats/ooxml/zip-source.ts'
import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { ZipArchive } from '../../formats/zip/archive.ts'
import { openZip } from '../../formats/zip/open-zip.ts'
import { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import type { FormatKind } from '../../model/formats.ts'
import type { TextMark } from '../../model/passages.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import type { Comparable, Order } from '../remedy.ts'
import { importedWords } from './imported-words.ts'
import { behindLock } from './lock.ts'
import { sharedStrings, sheetWords } from './sheet-words.ts'
import { storyWords } from './story-words.ts'

/** Relationships to parts that are read with the part they start from, by the last step of their type. */
const together: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes', 'chart', 'chartex', 'chartusershapes', 'diagramdata', 'drawing', 'notesslide'])
/** What stands beside the text, where words are marked. */
const beside: Readonly<Record<string, TextMark>> = { comments: 'comment', endnotes: 'note', footnotes: 'note', notesslide: 'note' }
/** Relationships of the main part to what it lists. */
const listed: ReadonlySet<string> = new Set(['slide', 'worksheet', 'chartsheet'])

export function words(bytes: Uint8Array, _kind: FormatKind, budget: Budget, order?: Order): readonly string[] {
	return packageWords(bytes, budget, order)
}

export function comparable(bytes: Uint8Array, _kind: FormatKind, budget: Budget, order?: Order): Comparable {
	const archive = archiveOf(bytes, budget)
	return { pieces: archive.digests(), words: (same) => wordsInArchive(archive, budget, order, same) }
}

/** The words of any package with a document in it. */
export function packageWords(bytes: Uint8Array, budget: Budget, order?: Order): readonly string[] {
	return wordsInArchive(archiveOf(bytes, budget), budget, order, new Set())
}

function archiveOf(bytes: Uint8Array, budget: Budget): ZipArchive {
	const found = quietFound(budget)
	return openZip(behindLock(bytes, found) ?? bytes, found)
}

function wordsInArchive(archive: ZipArchive, budget: Budget, order: Order | undefined, same: ReadonlySet<string>): readonly string[] {
	const opened = openPackage(zipSources(archive), quietFound(budget), () => undefined)
	const main = findMain(opened)
	if (main === undefined) throw new Damage('no main part')
	const all: string[] = []
	const seen = new Set<Part>()
	const strings = [...main.relationships.values()].find(({ type, part }) => type === 'sharedstrings' && part !== undefined)?.part
	/** Names a part that original and copy have in common, where its words depend on nothing but its bytes. */
	const common = ({ source, relationships }: Part): string | undefined => {
		if (same.size === 0 || source.entry === undefined || [...relationships.values()].some(({ type }) => type === 'afchunk')) return undefined
		const digest = archive.digest(source.entry)
		return digest !== undefined && same.has(digest) ? digest : undefined
	}
	const commonStrings = strings === undefined ? 'none' : common(strings)
	let held: readonly string[] | undefined
	const texts = (): readonly string[] => held ??= strings === undefined ? [] : sharedStrings(strings, budget)
	const importedBy = (part: Part): readonly string[] => importedWords(part, budget, packageWords)
	const marks = order?.marks === true
	const read = (part: Part, mark?: TextMark): void => {
		if (seen.has(part)) return
		seen.add(part)
		const isSheet = part.contentType.endsWith('worksheet+xml')
		const digest = common(part)
		if (digest !== undefined && !isSheet) all.push(`as story: ${digest}`)
		// numbers in cells mean what the table of strings says
		else if (digest !== undefined && commonStrings !== undefined) all.push(`as sheet: ${digest}, ${commonStrings}`)
		else if (isSheet) sheetWords(part, texts(), budget, all, marks ? { mark } : undefined)
		else storyWords(part, budget, all, order, importedBy, mark)
		for (const { type, part: next } of part.relationships.values()) if (next !== undefined && (together.has(type) || (marks && type === 'comments'))) read(next, marks ? (mark ?? beside[type]) : undefined)
	}
	if (!/excel|spreadsheetml/.test(main.contentType)) read(main)
	for (const { part, isHidden } of listedParts(main, budget, order)) read(part, marks && isHidden ? 'hidden' : undefined)
	return all
}

/** Slides and sheets in their order; hidden ones are left out where they are to go. */
function listedParts(main: Part, budget: Budget, order: Order | undefined): readonly { readonly part: Part; readonly isHidden: boolean }[] {
	const parts: { part: Part; isHidden: boolean }[] = []
	const withHidden = order?.remedies.has('drop-hidden-content') !== true || order.marks === true
	const reader = new XmlReader({
		open(name, attributes) {
			if (name !== 'x:sheet' && name !== 'p:sldId') return
			const relationship = main.relationships.get(attributes.get('r:id') ?? '')
			const part = relationship?.part
			const isHidden = /idden/.test(attributes.get('state') ?? '')
			if (part !== undefined && relationship !== undefined && listed.has(relationship.type) && !isMacroSheet(part) && (withHidden || !isHidden)) parts.push({ part, isHidden })
		},
	}, budget)
	if (/presentation|slideshow|powerpoint|excel|sheet/.test(main.contentType)) {
		main.source.stream((chunk) => reader.write(chunk))
		reader.end()
	}
	return parts
}
