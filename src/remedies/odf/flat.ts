// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes a flat document anew: one XML file that holds everything. ODF 1.4 part 3 §3.1.2. */

import { readPart } from '../../formats/odf/part-reader.ts'
import { OdfDocument, Scene } from '../../formats/odf/scene.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import type { Budget } from '../../model/budget.ts'
import type { FormatKind } from '../../model/formats.ts'
import type { Inner, Order, Rewritten } from '../remedy.ts'
import { rewritePart, type Feed } from './rewrite-part.ts'
import { Workshop } from './workshop.ts'

/** Bytes that are handed on at a time. */
const STEP = 262_144

export function feedOf(bytes: Uint8Array): Feed {
	return (write) => {
		for (let at = 0; at < bytes.length; at += STEP) write(bytes.subarray(at, at + STEP))
	}
}

export function flatDocument(): OdfDocument {
	return new OdfDocument(undefined, new Set(), true)
}

/** Fills the list of styles that hide what they are applied to. */
export function readFlatHidingStyles(document: OdfDocument, bytes: Uint8Array, budget: Budget): void {
	readPart(new Scene(quietFound(budget), document, undefined), feedOf(bytes))
}

export function rewriteFlat(bytes: Uint8Array, kind: FormatKind, order: Order, budget: Budget, inner: Inner): Rewritten {
	const workshop = new Workshop(order, budget, inner, new Set())
	const document = flatDocument()
	if (workshop.hides) readFlatHidingStyles(document, bytes, budget)
	let chunks: Uint8Array[] = []
	rewritePart(workshop, document, undefined, feedOf(bytes), () => {
		chunks = []
		return (chunk) => chunks.push(chunk)
	})
	if (workshop.found('rebuild-container')) workshop.change({ remedy: 'rebuild-container', action: 'rebuilt', subject: 'container' })
	return { chunks, format: kind.id, changes: workshop.changes }
}
