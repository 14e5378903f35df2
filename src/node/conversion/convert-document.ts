// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Converts one document: disarmed first, converted by another program, disarmed again where the result needs it, inspected, its words compared. */

import { disarm, type DisarmOptions } from '../../engine/disarm.ts'
import { inspect, type Submission } from '../../engine/inspect.ts'
import { leftBehind } from '../../engine/left-behind.ts'
import { keptShare, wordsOf } from '../../engine/words.ts'
import { extensionOf } from '../../model/formats.ts'
import type { ConversionRefusal, ConversionReport } from '../../model/conversion.ts'
import type { Change } from '../../model/disarm.ts'
import type { RemedyName } from '../../model/remedies.ts'
import { engineVersion } from '../../model/version.ts'
import { conversionTexts } from './conversion-texts.ts'
import { archivePdf } from './ghostscript.ts'
import type { Converted } from './libre-office.ts'
import { joined, safeSourceOf, throughOffice, type SafeSource } from './safe-source.ts'
import type { Walls } from './sandbox.ts'
import { openTargetFor, targetKinds, targetsFor, type ConversionTarget } from './targets.ts'

/** The programs that convert, and how they are held. */
export interface Converters {
	readonly office: string
	readonly ghostscript: string
	readonly walls: Walls
	readonly seconds: number
}

export interface ConversionResult {
	readonly report: ConversionReport
	/** Only where the report says `converted`. */
	readonly bytes?: Uint8Array
}

/** Numbers and fields may be set differently by another program; words of letters must stay. */
const WORDS_TO_KEEP = 0.95

/** What does not show on printed pages. */
const unprinted: readonly RemedyName[] = ['drop-changes', 'drop-comments', 'drop-hidden-content']

/** @param wanted a format, or `open` for the open format that fits best. Never rejects. */
export async function convertDocument(submission: Submission, wanted: ConversionTarget | 'open', options: DisarmOptions, converters: Converters): Promise<ConversionResult> {
	const inspection = inspect(submission, options)
	const { name, bytes, sha256, format } = inspection.report
	const to = wanted === 'open' ? openTargetFor(format.id) : wanted
	const common = { schema: 'documentgate-conversion/1', engine: engineVersion, to, original: { name, bytes, sha256, format: format.id } } as const
	const refuse = (refusal: ConversionRefusal, changes: readonly Change[] = [], remaining: readonly string[] = []): ConversionResult => ({
		report: { ...common, outcome: 'refused', refusal, text: conversionTexts[refusal], changes, remaining, compared: false },
	})
	if (!targetsFor(format.id).includes(to)) return refuse('unsupported')

	const first = safeSourceOf(submission, options, inspection)
	if (first.state === 'refused') return refuse(first.refusal, [], first.remaining)
	const { source } = first

	const converted = await run(source, to, isDescribed(inspection.report.facts.conformance.title), converters)
	if (converted.state === 'failed') return refuse(converted.cause === 'missing' ? 'no-converter' : converted.cause, source.changes)

	const copyName = `${withoutExtension(submission.name)}.${targetKinds[to].extension}`
	const again = disarm({ bytes: converted.bytes, name: copyName }, options)
	if (again.report.outcome === 'refused' && again.report.refusal !== 'nothing-to-do') return refuse(again.report.refusal ?? 'internal', source.changes, again.report.remaining)
	const result = again.chunks === undefined ? converted.bytes : joined(again.chunks)
	const report = again.report.inspection ?? again.inspection.report
	// what disarming did not list went with the conversion itself
	const went = !source.isCopy ? leftBehind(inspection.report.findings, report.findings, name) : []
	const changes = [...source.changes, ...went, ...again.report.changes]
	if (report.gaps.length > 0) return refuse(report.gaps[0]?.gap ?? 'internal', changes, report.gaps.map(({ gap }) => `gap:${gap}`))

	const before = wordsOf(source.bytes, source.format, options, to === 'pdf-a' ? unprinted : [])
	const after = wordsOf(result, report.format.id, options)
	const compared = before !== undefined && after !== undefined
	if (compared && keptShare(before, after) < WORDS_TO_KEEP) return refuse('text-differs', changes)
	return {
		bytes: result,
		report: {
			...common, outcome: 'converted', changes, remaining: [], compared, inspection: report,
			copy: { name: report.name, bytes: result.length, sha256: report.sha256, format: report.format.id, mediaType: report.format.mediaType },
		},
	}
}

async function run(source: SafeSource, to: ConversionTarget, accessible: boolean, { office, ghostscript, walls, seconds }: Converters): Promise<Converted> {
	if (source.format === 'pdf') return archivePdf(source.bytes, { program: ghostscript, walls, seconds })
	return throughOffice(source, { target: to, accessible }, { program: office, walls, seconds })
}

/** PDF/UA is promised only for documents that say what they are called. */
function isDescribed(title: boolean | undefined): boolean {
	return title === true
}

function withoutExtension(name: string): string {
	return extensionOf(name) === '' ? name : name.slice(0, name.lastIndexOf('.'))
}
