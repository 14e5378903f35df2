// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One part of a binary workbook. [MS-XLSB] §2.1.7. */

import type { HiddenFact } from '../../../model/facts.ts'
import type { Sighting } from '../../format.ts'
import type { Part } from '../part.ts'
import { isMacroSheet } from '../part-kinds.ts'
import type { Reading } from '../reading.ts'
import { formulaHandlers } from './formula12.ts'
import { WorkbookNames } from './names12.ts'
import { RecordStream } from './record-stream.ts'
import { recordHandlers, type RecordHandler } from './records12.ts'

const handlers: ReadonlyMap<number, RecordHandler> = new Map(Object.entries({ ...recordHandlers, ...formulaHandlers }).map(([id, handler]) => [Number(id), handler]))

/** What handlers of one part share. */
export class Biff12Part {
	readonly part: Part
	readonly reading: Reading
	readonly names: WorkbookNames
	readonly isMacroSheet: boolean
	readonly macroCalls = new Set<string>()
	hasFormula = false
	connection: { readonly automatic: boolean; readonly name: string } | undefined
	private readonly counts = new Map<HiddenFact['what'], { count: number; readonly offset: number }>()

	constructor(part: Part, reading: Reading, names: WorkbookNames) {
		this.part = part
		this.reading = reading
		this.names = names
		this.isMacroSheet = isMacroSheet(part)
	}

	at(offset: number, element?: string): NonNullable<Sighting['at']> {
		return { part: this.part.name, offset, ...(element === undefined ? {} : { element }) }
	}

	count(what: HiddenFact['what'], offset: number): void {
		const entry = this.counts.get(what)
		if (entry === undefined) this.counts.set(what, { count: 1, offset })
		else entry.count++
	}

	finish(): void {
		for (const [what, { count, offset }] of this.counts) this.reading.found.fact({ kind: 'hidden', what, count, at: this.at(offset) })
		if (this.isMacroSheet) this.reading.macroSheet(this.part, this.hasFormula, this.macroCalls)
	}
}

/** @throws {Damage} a record is cut off, or what is in it is */
export function readBiff12(part: Part, reading: Reading): void {
	const names = (reading.binaryNames ??= new WorkbookNames())
	const state = new Biff12Part(part, reading, names)
	const stream = new RecordStream((id) => handlers.has(id), (id, data, offset) => handlers.get(id)?.(data, state, offset))
	try {
		part.source.stream((chunk) => stream.write(chunk))
		stream.end()
	} finally {
		state.finish()
	}
}
