// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes a PDF anew and gives back what can be asked of the copy. */

import { joinBytes, latin1 } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'
import { remedyNames, type RemedyName } from '../../../../src/model/remedies.ts'
import type { PdfDocument } from '../../../../src/formats/pdf/document.ts'
import type { Order, RawChange } from '../../../../src/remedies/remedy.ts'
import { openDocument, rewritePdf } from '../../../../src/remedies/pdf/rewrite.ts'

const forPrivacy: ReadonlySet<RemedyName> = new Set(['drop-changes', 'drop-comments', 'drop-hidden-content', 'drop-metadata', 'drop-versions'])

export const safely: Order = { remedies: new Set(remedyNames.filter((name) => !forPrivacy.has(name))), findings: [], name: 'a.pdf', trackedChanges: 'accept' }
export const privately: Order = { ...safely, remedies: new Set(remedyNames) }

export interface Copied {
	readonly bytes: Uint8Array
	/** One character a byte. */
	readonly text: string
	readonly doc: PdfDocument
	readonly changes: readonly RawChange[]
}

export function copied(bytes: Uint8Array, order: Order = safely, limits: Partial<Limits> = {}): Copied {
	const { chunks, changes } = rewritePdf(bytes, order, new Budget({ ...defaultLimits, ...limits }))
	const copy = joinBytes(chunks)
	return { bytes: copy, text: latin1(copy), doc: openDocument(copy, budget()), changes }
}

export function budget(): Budget {
	return new Budget(defaultLimits)
}
