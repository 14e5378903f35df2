// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Turns what a disarmer did into the stored list of changes: with places, texts and the findings they answer, alike ones joined. */

import type { Change, ChangeSubject } from '../model/disarm.ts'
import type { Finding } from '../model/report.ts'
import type { Trait } from '../model/scales.ts'
import { shortened, visible } from '../model/visible.ts'
import { changeText } from '../remedies/change-texts.ts'
import type { RawChange } from '../remedies/remedy.ts'

/** More are joined into one without a target, so that the list stays readable. */
const LISTED = 1_000

interface Group {
	readonly raw: RawChange
	readonly path: readonly string[]
	readonly target: string | undefined
	count: number
}

/** @param name of the document, safe to show */
export function changesOf(raws: readonly RawChange[], findings: readonly Finding[], name: string): Change[] {
	const groups = new Map<string, Group>()
	for (const raw of raws) {
		const isListed = groups.size < LISTED
		const path = [name, ...stepsOf(raw).map((step) => shortened(step, 500))]
		const target = raw.target === undefined || raw.target === '' || !isListed ? undefined : shortened(raw.target, 500)
		const key = [raw.remedy, raw.action, raw.subject, target ?? '', ...(isListed ? path : [])].join('\u0000')
		const known = groups.get(key)
		if (known === undefined) groups.set(key, { raw, path: isListed ? path : [name], target, count: 1 })
		else known.count++
	}
	return [...groups.values()].map((group) => toChange(group, findings))
}

function stepsOf(raw: RawChange): readonly string[] {
	return raw.part === undefined ? [] : typeof raw.part === 'string' ? [raw.part] : raw.part
}

/** What is inside them, only the inspection has read. */
const named: ReadonlySet<ChangeSubject> = new Set(['attachment', 'object', 'program'])

const files: ReadonlySet<Trait> = new Set(['embedded-executable', 'embedded-file'])

/** The name by which the findings call a file in the part, where all call it the same. */
function nameFound({ raw, path }: Group, findings: readonly Finding[]): string | undefined {
	const part = path[1]
	if (!named.has(raw.subject) || part === undefined) return undefined
	const names = new Set(findings.filter(({ at, target, trait }) => files.has(trait) && target !== undefined && target !== '' && at.path.length > 2 && at.path[1] === visible(part)).map(({ target }) => target))
	return names.size === 1 ? [...names][0] : undefined
}

function toChange(group: Group, findings: readonly Finding[]): Change {
	const { raw, path, count } = group
	const { remedy, action, subject } = raw
	const target = group.target ?? nameFound(group, findings)
	return {
		remedy, action, subject, at: { path }, ...(target === undefined ? {} : { target }), ...(count > 1 ? { count } : {}),
		answers: answeredBy(findings.filter((finding) => finding.remedy === remedy), path, target),
		text: changeText(action, subject, target, count),
	}
}

/** Rules of the findings that the change answers: those about the same target, else those in the same part, else all that wanted the remedy. */
function answeredBy(candidates: readonly Finding[], path: readonly string[], target: string | undefined): string[] {
	const sameTarget = target === undefined ? [] : candidates.filter((finding) => finding.target === target)
	const part = path[1]
	const samePart = part === undefined ? [] : candidates.filter((finding) => finding.at.path[1] === visible(part))
	const nearest = sameTarget.length > 0 ? sameTarget : samePart.length > 0 ? samePart : candidates
	return [...new Set(nearest.map((finding) => finding.rule))].sort()
}
