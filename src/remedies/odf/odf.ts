// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Disarms OpenDocument files: packages, flat files, and packages of OpenOffice.org 1.x. Databases are none of them: without their sources nothing of them is left. */

import { joinBytes } from '../../bytes/text.ts'
import { XmlRewriter } from '../../formats/xml/xml-rewriter.ts'
import type { Budget } from '../../model/budget.ts'
import type { FormatKind } from '../../model/formats.ts'
import { defineDisarmer, type Order } from '../remedy.ts'
import { feedOf, flatDocument, readFlatHidingStyles, rewriteFlat } from './flat.ts'
import { lookAhead, type Lookahead } from './lookahead.ts'
import { openPackage, readHidingStyles, rewritePackage, type OpenedPackage } from './package.ts'
import type { OdfDocument } from '../../formats/odf/scene.ts'
import type { Feed } from './rewrite-part.ts'
import { undoChanges, undoesChanges } from './undo-changes.ts'
import { wordsOf } from './words.ts'
import { hidesContent, Workshop } from './workshop.ts'

const isFlat = (kind: FormatKind): boolean => kind.mediaType.endsWith('-flat-xml')

export const odf = defineDisarmer({
	id: 'odf',
	handles: (kind) => kind.family === 'odf' && kind.id !== 'odb',
	rewrite: (bytes, kind, order, budget, inner) => (isFlat(kind) ? rewriteFlat : rewritePackage)(bytes, kind, order, budget, inner),
	words: (bytes, kind, budget, order) => (isFlat(kind) ? flatWords(bytes, budget, order) : packageWords(openPackage(bytes, budget), budget, order, new Set())),
	comparable(bytes, kind, budget, order) {
		if (isFlat(kind)) return { pieces: new Set(), words: () => flatWords(bytes, budget, order) }
		const source = openPackage(bytes, budget)
		return { pieces: source.opened.archive.digests(), words: (same) => packageWords(source, budget, order, same) }
	},
})

function flatWords(bytes: Uint8Array, budget: Budget, order: Order | undefined): readonly string[] {
	const document = flatDocument()
	if (hidesContent(order) || order?.marks === true) readFlatHidingStyles(document, bytes, budget)
	const feed = undone(feedOf(bytes), budget, order)
	return wordsOf(feed, document, budget, order, lookedAt(document, feed, budget, order))
}

function packageWords(source: OpenedPackage, budget: Budget, order: Order | undefined, same: ReadonlySet<string>): readonly string[] {
	const [main] = source.documents
	if (main === undefined) return []
	if (hidesContent(order) || order?.marks === true) readHidingStyles(source, main)
	return ['content.xml', 'styles.xml'].flatMap((part) => {
		const file = source.files.find(({ name }) => name === part)
		if (file === undefined) return []
		// styles decide what is hidden; where that counts, every part is read
		const digest = hidesContent(order) ? undefined : source.opened.archive.digest(file.entry)
		if (digest !== undefined && same.has(digest)) return [`as ${part}: ${digest}`]
		const feed = undone((write) => source.opened.archive.stream(file.entry, write), budget, order)
		return wordsOf(feed, main, budget, order, lookedAt(main, feed, budget, order))
	})
}

/** The part as it is after its changes are undone, where they are to be. */
function undone(feed: Feed, budget: Budget, order: Order | undefined): Feed {
	if (!undoesChanges(order)) return feed
	const chunks: Uint8Array[] = []
	let tracksChanges = false
	const rewriter = new XmlRewriter({
		open(name) {
			if (name === 'text:tracked-changes') tracksChanges = true
			return 'keep'
		},
	}, budget, (chunk) => chunks.push(chunk))
	feed((chunk) => rewriter.write(chunk))
	rewriter.end()
	return feedOf(tracksChanges ? undoChanges(joinBytes(chunks), budget) : joinBytes(chunks))
}

function lookedAt(document: OdfDocument, feed: Feed, budget: Budget, order: Order | undefined): Lookahead | undefined {
	return order === undefined || !hidesContent(order) ? undefined : lookAhead(new Workshop(order, budget, () => undefined, new Set()), document, feed)
}
