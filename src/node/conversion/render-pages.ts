// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pictures of the pages of one document: disarmed, made a PDF, disarmed and inspected again, drawn. Nobody sees a page of anything that was not believed. */

import { disarm, type DisarmOptions } from '../../engine/disarm.ts'
import { inspect, type Submission } from '../../engine/inspect.ts'
import type { ConversionRefusal } from '../../model/conversion.ts'
import type { PagesReport } from '../../model/pages.ts'
import { engineVersion } from '../../model/version.ts'
import type { Converters } from './convert-document.ts'
import { drawPages } from './draw-pages.ts'
import { pagesTexts } from './pages-texts.ts'
import { joined, safeSourceOf, throughOffice } from './safe-source.ts'
import { targetsFor } from './targets.ts'

export interface RenderedPages {
	readonly report: PagesReport
	/** PNG files in the order of the pages. */
	readonly pictures: readonly Uint8Array[]
}

/** So many pages tell a reviewer what a document is. */
export const PAGES_DRAWN = 30

/** Never rejects. */
export async function renderPages(submission: Submission, options: DisarmOptions, converters: Converters): Promise<RenderedPages> {
	const refuse = (refusal: ConversionRefusal): RenderedPages => ({
		report: { schema: 'documentgate-pages/1', engine: engineVersion, outcome: 'refused', refusal, text: pagesTexts[refusal], pages: [], complete: false }, pictures: [],
	})
	const until = Date.now() + converters.seconds * 1_000
	const inspection = inspect(submission, options)
	if (!targetsFor(inspection.report.format.id).includes('pdf-a')) return refuse(inspection.report.gaps[0]?.gap ?? 'unsupported')
	const first = safeSourceOf(submission, options, inspection)
	if (first.state === 'refused') return refuse(first.refusal)
	const { source } = first

	const isPdf = source.format === 'pdf'
	// one page more than is drawn tells that there are more
	const made = isPdf ? { state: 'converted' as const, bytes: source.bytes } : await throughOffice(source, { target: 'pdf-a', accessible: false, pages: PAGES_DRAWN + 1 }, { program: converters.office, walls: converters.walls, seconds: converters.seconds })
	if (made.state === 'failed') return refuse(made.cause === 'missing' ? 'no-converter' : made.cause)

	const again = disarm({ bytes: made.bytes, name: 'pages.pdf' }, options)
	if (again.report.outcome === 'refused' && again.report.refusal !== 'nothing-to-do') return refuse(again.report.refusal ?? 'internal')
	const pdf = again.chunks === undefined ? made.bytes : joined(again.chunks)
	const { gaps, facts } = again.report.inspection ?? again.inspection.report
	if (gaps[0] !== undefined) return refuse(gaps[0].gap)

	const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000))
	const drawn = await drawPages(pdf, PAGES_DRAWN, { program: converters.ghostscript, walls: converters.walls, seconds })
	if (drawn.state === 'failed') return refuse(drawn.cause === 'missing' ? 'no-converter' : drawn.cause)
	const { pictures } = drawn
	// what was found in a document that nobody disarmed went with the conversion
	const isCopy = source.isCopy || (!isPdf && inspection.report.findings.length > 0)
	const known = facts.pages
	const complete = known === undefined ? pictures.length < PAGES_DRAWN : pictures.length >= known
	// of what LibreOffice was asked for only in part, nobody knows the rest
	const total = isPdf || complete ? Math.max(known ?? 0, pictures.length) : undefined
	return {
		report: {
			schema: 'documentgate-pages/1', engine: engineVersion, outcome: 'drawn', of: isCopy ? 'safe-copy' : 'document',
			pages: pictures.map(({ png, width, height }) => ({ width, height, bytes: png.length })), complete, ...(total === undefined ? {} : { total }),
		},
		pictures: pictures.map(({ png }) => png),
	}
}
