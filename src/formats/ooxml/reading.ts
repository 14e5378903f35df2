// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the parts of one package need to know of each other while it is read. */

import type { ReferenceFact } from '../../model/facts.ts'
import type { Found, Sighting } from '../format.ts'
import type { WorkbookNames } from './biff12/names12.ts'
import type { Part } from './part.ts'

/** Links to the same host beyond this many are one more of the same. A sheet may have 65,530. */
const LINKS_LISTED = 2_000

export interface Seen {
	readonly role: ReferenceFact['role']
	readonly when: ReferenceFact['when']
	readonly target: string
	readonly excerpt: string
	readonly at: NonNullable<Sighting['at']>
}

export class Reading {
	readonly found: Found
	/** Names of sheets by the part that holds them. */
	readonly sheetByPart = new Map<Part, string>()
	readonly sheetNames = new Set<string>()
	/** Class names (ProgID) of embedded objects, as the text around them gives them. */
	readonly classByPart = new Map<Part, string>()
	/** Defined names that start macros by themselves. */
	readonly automaticNames: string[] = []
	/** The workbook refreshes all its connections when it opens. */
	refreshesAll = false
	language: string | undefined
	/** Names of a binary workbook; its main part is read first. */
	binaryNames: WorkbookNames | undefined
	application = ''
	applicationVersion = ''
	private readonly seen = new Set<string>()
	private links = 0

	constructor(found: Found) {
		this.found = found
	}

	/** Reports a name of something outside; once for each part, role and target. */
	reference(reference: Seen): void {
		const { role, when, target, at } = reference
		const isWebLink = when === 'click' && /^https?:/i.test(target)
		const host = isWebLink ? hostOf(target) : undefined
		if (isWebLink) this.links++
		const key = host !== undefined && this.links > LINKS_LISTED ? host : `${String(at.part)}\u0000${role}\u0000${target}`
		if (this.seen.has(key)) return
		this.seen.add(key)
		if (host !== undefined) this.seen.add(host)
		this.found.fact({ kind: 'reference', ...reference })
	}

	/** A sheet as the workbook lists it. `state` is `hidden` or `veryHidden` where nobody is to see it. */
	sheet(name: string, part: Part | undefined, state: string | undefined, at: Seen['at']): void {
		this.sheetNames.add(name)
		if (part !== undefined && !this.sheetByPart.has(part)) this.sheetByPart.set(part, name)
		const what = state === 'veryHidden' ? 'very-hidden-sheet' : state === 'hidden' ? 'hidden-sheet' : undefined
		if (what !== undefined) this.found.fact({ kind: 'hidden', what, name, count: 1, at })
	}

	/** A sheet of Excel 4 macros; without a formula there is nothing to run. */
	macroSheet(part: Part, runnable: boolean, calls: ReadonlySet<string>): void {
		this.found.fact({
			kind: 'code', language: 'xlm', module: this.sheetByPart.get(part) ?? part.name, runnable,
			autoRun: runnable ? this.automaticNames : [], calls: [...calls], at: { part: part.name },
		})
	}

	/** A defined name that Excel runs by itself, and the formula it stands for. */
	automaticName(name: string, formula: string, at: Seen['at']): void {
		this.automaticNames.push(name)
		this.found.fact({ kind: 'trigger', event: name, target: formula, automatic: true, on: 'document', excerpt: `${name} = ${formula}`, at })
	}
}

function hostOf(target: string): string {
	return /^https?:\/\/[^/?#\\]*/i.exec(target)?.[0].toLowerCase() ?? target
}
