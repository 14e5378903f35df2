// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The public door to safe copies: inspects, has the document written anew, inspects the result, compares the words. Nobody gets a copy that was not believed. Pure, as `inspect.ts` is. */

import { joinBytes } from '../bytes/text.ts'
import { Budget } from '../model/budget.ts'
import type { DisarmRefusal, DisarmReport } from '../model/disarm.ts'
import { Damage, LimitReached } from '../model/failures.ts'
import { extensionOf, formatKind, type FormatKind } from '../model/formats.ts'
import type { Limits } from '../model/limits.ts'
import type { Finding, Report } from '../model/report.ts'
import { engineVersion } from '../model/version.ts'
import { visible } from '../model/visible.ts'
import { chooser, remediesFor, type Choice, type Profile } from '../policy/removable.ts'
import { disarmers } from '../remedies/all.ts'
import { refusalTexts } from '../remedies/change-texts.ts'
import type { Comparable, Disarmer, Inner, Order, RawChange, Rewritten } from '../remedies/remedy.ts'
import { changesOf } from './changes.ts'
import { Collector } from './collector.ts'
import { explain } from './explain.ts'
import { inspect, limitsOf, type InspectOptions, type Inspection, type Submission } from './inspect.ts'

export interface DisarmOptions extends InspectOptions {
	readonly profile: Profile
	/** What becomes of tracked changes where they are to go; they are accepted if nothing is said. */
	readonly trackedChanges?: 'accept' | 'reject'
}

export interface Disarmed {
	readonly report: DisarmReport
	/** The safe copy, in pieces; only where the report says `disarmed`. */
	readonly chunks?: readonly Uint8Array[]
	/** The first inspection. */
	readonly inspection: Inspection
	/** Our own mistakes, for the host's log. */
	readonly mistakes: readonly string[]
}

/** Writing anew expands a document once more, and what is inside it up to three times. */
const MORE = 4
/** Documents within documents are disarmed up to this depth; deeper ones go. */
const DEEPEST = 4

/** Makes a safe copy. Never throws. @param inspection of the same submission with the same options, where the host has it already */
export function disarm(submission: Submission, options: DisarmOptions, inspection: Inspection = inspect(submission, options)): Disarmed {
	return new Disarming(submission, options, inspection).run()
}

/** Thrown to end the attempt. */
class Refused extends Error {
	readonly refusal: DisarmRefusal
	readonly remaining: readonly string[]
	readonly copy: Report | undefined
	constructor(refusal: DisarmRefusal, remaining: readonly string[] = [], copy?: Report) {
		super(refusal)
		this.refusal = refusal
		this.remaining = remaining
		this.copy = copy
	}
}

class Disarming {
	private readonly submission: Submission
	private readonly options: DisarmOptions
	private readonly inspection: Inspection
	private readonly choose: Choice
	private readonly mistakes: string[] = []

	constructor(submission: Submission, options: DisarmOptions, inspection: Inspection) {
		this.submission = submission
		this.options = options
		this.inspection = inspection
		this.choose = chooser(options.profile, options.policy)
	}

	run(): Disarmed {
		const { report: original } = this.inspection
		const common = {
			schema: 'documentgate-disarm/1', engine: engineVersion,
			original: { name: original.name, bytes: original.bytes, sha256: original.sha256, format: original.format.id },
		} as const
		try {
			return { inspection: this.inspection, mistakes: this.mistakes, ...this.attempt(common) }
		} catch (error) {
			const refused = error instanceof Refused ? error : new Refused(this.refusalFor(error))
			const { refusal, remaining, copy } = refused
			return {
				inspection: this.inspection, mistakes: this.mistakes,
				report: { ...common, outcome: 'refused', refusal, text: refusalTexts[refusal], changes: [], remaining, ...(copy === undefined ? {} : { inspection: copy }) },
			}
		}
	}

	private attempt(common: Pick<DisarmReport, 'schema' | 'engine' | 'original'>): { readonly report: DisarmReport; readonly chunks: readonly Uint8Array[] } {
		const { bytes, name } = this.submission
		const { report: original } = this.inspection
		const kind = formatKind(original.format.id)
		const order = this.orderFor(original)
		const disarmer = this.disarmerFor(kind)
		const budget = this.budget()
		const rewritten = disarmer.rewrite(bytes, kind, order, budget, this.inner(order, budget, 0))
		const copyName = nameFor(name, rewritten.format)
		const whole = joinBytes(rewritten.chunks)
		const copy = inspect({ bytes: whole, name: copyName }, this.options)
		this.mistakes.push(...copy.mistakes)
		this.judge(copy.report, rewritten)
		this.compare(disarmer, order, kind, whole, formatKind(rewritten.format))
		const { sha256, format } = copy.report
		const changes = changesOf([...rewritten.changes, ...renaming(name, copyName)], original.findings, original.name)
		return {
			chunks: rewritten.chunks,
			report: {
				...common, outcome: 'disarmed', changes, remaining: [], inspection: copy.report,
				copy: { name: copy.report.name, bytes: whole.length, sha256, format: format.id, mediaType: format.mediaType },
			},
		}
	}

	/** @throws {Refused} nothing has to be answered, or the document is locked or was not read to its end */
	private orderFor(original: Report): Order {
		const { findings, gaps } = original
		if (gaps.some(({ gap, at }) => gap === 'encrypted' && at.path.length === 1)) throw new Refused('encrypted')
		const remedies = remediesFor(findings, this.choose, this.options.profile, gaps.length > 0)
		if (remedies.size === 0) throw new Refused('nothing-to-do')
		return { remedies, findings, name: this.submission.name, trackedChanges: this.options.trackedChanges ?? 'accept' }
	}

	/** @throws {Refused} nobody writes documents of this kind */
	private disarmerFor(kind: FormatKind): Disarmer {
		const disarmer = disarmers.find((each) => each.handles(kind, this.submission.bytes))
		if (disarmer !== undefined) return disarmer
		// a lock keeps a converter out as well
		if (this.inspection.report.gaps.some(({ gap }) => gap === 'encrypted')) throw new Refused('encrypted')
		throw new Refused(convertible.has(kind.family) || kind.legacy === true ? 'needs-conversion' : 'unsupported')
	}

	private budget(): Budget {
		return new Budget(largerThan(limitsOf(this.options)))
	}

	/** @throws {Refused} the copy still shows what was to go, or something new, or cannot be inspected */
	private judge(copy: Report, rewritten: Rewritten): void {
		const [gap] = copy.gaps
		if (gap !== undefined) throw new Refused(gap.gap, copy.gaps.map(({ detail }) => `gap:${detail ?? ''}`), copy)
		const remaining = rulesOf(copy.findings.filter((finding) => this.choose(finding) !== undefined))
		if (remaining.length > 0) throw new Refused('still-found', remaining, copy)
		const before = new Set(this.inspection.report.findings.map(({ rule }) => rule))
		const added = rulesOf(copy.findings).filter((rule) => !before.has(rule))
		if (copy.format.id !== rewritten.format) added.push(`format:${copy.format.id}`)
		if (added.length > 0) throw new Refused('new-findings', added, copy)
	}

	/** @throws {Refused} the words of original and copy differ */
	private compare(disarmer: Disarmer, order: Order, before: FormatKind, copy: Uint8Array, after: FormatKind): void {
		const { bytes } = this.submission
		const [one, other] = [comparable(disarmer, bytes, before, this.budget(), order), comparable(disarmer, copy, after, this.budget(), order)]
		const same = new Set([...one.pieces].filter((piece) => other.pieces.has(piece)))
		if (areEqual(one.words(same), other.words(same))) return
		// names say that words are equal, never that they differ: a piece without any may be gone
		if (same.size === 0 || !areEqual(one.words(new Set()), other.words(new Set()))) throw new Refused('text-differs')
	}

	/** Disarms what is inside: inspected, rewritten where something has to be answered, inspected again. */
	private inner(order: Order, budget: Budget, depth: number): Inner {
		return (bytes, name) => {
			if (depth >= DEEPEST) return undefined
			try {
				const first = look(budget, bytes, name)
				if (first === undefined) return undefined
				if (!first.findings.some((finding) => this.choose(finding) !== undefined)) return { chunks: [bytes], format: first.format, changes: [] }
				const kind = formatKind(first.format)
				const disarmer = disarmers.find((each) => each.handles(kind, bytes))
				if (disarmer === undefined) return undefined
				const rewritten = disarmer.rewrite(bytes, kind, { ...order, findings: first.findings, name }, budget, this.inner(order, budget, depth + 1))
				const second = look(budget, joinBytes(rewritten.chunks), nameFor(name, rewritten.format))
				if (second === undefined || second.findings.some((finding) => this.choose(finding) !== undefined)) return undefined
				return rewritten
			} catch (error) {
				// what cannot be read to its end cannot be vouched for; our own mistakes go on to the outer document
				if (error instanceof Damage || error instanceof LimitReached) return undefined
				throw error
			}
		}
	}

	private refusalFor(error: unknown): DisarmRefusal {
		if (error instanceof Damage) return this.inspection.report.gaps.some(({ gap }) => gap === 'encrypted') ? 'encrypted' : 'damaged'
		if (error instanceof LimitReached || (error instanceof RangeError && /call stack/i.test(error.message))) return 'limit'
		this.mistakes.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
		return 'internal'
	}
}

function largerThan(limits: Limits): Limits {
	return { ...limits, expandedBytes: limits.expandedBytes * MORE, entries: limits.entries * MORE, steps: limits.steps * MORE, pdfObjects: limits.pdfObjects * MORE }
}

/** Families that only a conversion can make safe. */
const convertible: ReadonlySet<string> = new Set(['mail', 'msdoc', 'odf', 'ooxml', 'web'])

/** Inspects a document inside another within the same budget. @returns undefined where something in it could not be inspected */
function look(budget: Budget, bytes: Uint8Array, name: string): { readonly format: string; readonly findings: readonly Finding[] } | undefined {
	const collector = new Collector(budget)
	const { id } = collector.document(bytes, { name, within: 'object' }, [visible(name)])
	if (collector.gaps.length > 0) return undefined
	return { format: id, findings: explain(collector.facts, budget.limits.findingsPerRule).findings }
}

function rulesOf(findings: readonly Finding[]): string[] {
	return [...new Set(findings.map(({ rule }) => rule))].sort()
}

/** The name with an ending that belongs to the format. */
function nameFor(name: string, format: string): string {
	const { extensions } = formatKind(format)
	const extension = extensionOf(name)
	if (extensions.includes(extension)) return name
	const bare = extension === '' ? name : name.slice(0, name.lastIndexOf('.'))
	return `${bare}.${extensions[0] ?? 'bin'}`
}

function renaming(before: string, after: string): RawChange[] {
	return before === after ? [] : [{ remedy: 'rebuild-container', action: 'renamed', subject: 'name', target: after }]
}

function comparable(disarmer: Disarmer, bytes: Uint8Array, kind: FormatKind, budget: Budget, order: Order): Comparable {
	return disarmer.comparable?.(bytes, kind, budget, order) ?? { pieces: new Set(), words: () => disarmer.words(bytes, kind, budget, order) }
}

function areEqual(before: readonly string[], after: readonly string[]): boolean {
	const [original, now] = [wordsIn(before), wordsIn(after)]
	return original.length === now.length && original.every((words, index) => words === now[index])
}

function wordsIn(words: readonly string[]): string[] {
	return words.map((each) => each.trim()).filter((each) => each !== '')
}
