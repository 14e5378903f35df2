// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes one XML part anew: once through, or twice where something later in it decides. */

import type { OdfDocument } from '../../formats/odf/scene.ts'
import { XmlRewriter } from '../../formats/xml/xml-rewriter.ts'
import { joinBytes } from '../../bytes/text.ts'
import { lookAhead, type Lookahead } from './lookahead.ts'
import { NeedsLookahead, PartEditor } from './part-editor.ts'
import { undoChanges, undoesChanges } from './undo-changes.ts'
import type { Workshop } from './workshop.ts'

/** Gives the bytes of a part to the function it gets; may be called again. */
export type Feed = (write: (chunk: Uint8Array) => void) => void

export interface RewrittenPart {
	/** The part that was read can be taken over as it stands. */
	readonly isFaithful: boolean
	readonly version: string | undefined
}

/**
 * @param sink makes a new place for the result; called again where the part has to be begun anew
 * @throws {Damage} the part is not well-formed
 */
export function rewritePart(workshop: Workshop, document: OdfDocument, part: string | undefined, feed: Feed, sink: () => (chunk: Uint8Array) => void): RewrittenPart {
	const before = workshop.changes.length
	try {
		return run(workshop, document, part, feed, sink(), undefined)
	} catch (error) {
		if (!(error instanceof NeedsLookahead)) throw error
		workshop.changes.length = before
	}
	return run(workshop, document, part, feed, sink(), lookAhead(workshop, document, feed))
}

function run(workshop: Workshop, document: OdfDocument, part: string | undefined, feed: Feed, sink: (chunk: Uint8Array) => void, ahead: Lookahead | undefined): RewrittenPart {
	const editor = new PartEditor(workshop, document, part, ahead)
	const written: Uint8Array[] = []
	const undoes = undoesChanges(workshop.order)
	const rewriter = new XmlRewriter(editor, workshop.budget, undoes ? (chunk) => written.push(chunk) : sink)
	feed((chunk) => rewriter.write(chunk))
	rewriter.end()
	if (editor.tracksChanges) sink(undoChanges(joinBytes(written), workshop.budget))
	else for (const chunk of written) sink(chunk)
	return { isFaithful: rewriter.isFaithful && !editor.tracksChanges, version: editor.version }
}
