// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Records with formulas in binary workbooks. [MS-XLSB] §2.4.668 BrtFmlaString and its siblings, §2.4.842 BrtShrFmla. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import type { Sighting } from '../../format.ts'
import { hasNotableCall, readFormula, type Call } from '../../msdoc/excel/formula.ts'
import { isNaming, isRunning } from '../../msdoc/excel/functions.ts'
import type { RecordHandler } from './records12.ts'
import type { Biff12Part } from './read-biff12.ts'

type At = NonNullable<Sighting['at']>

/** Column, style and phonetic flag in front of every cell. */
const CELL_BYTES = 8

/** Cells: the value is `valueBytes` long, or a string; then flags, then the formula with its length. */
function cell(valueBytes: number | 'string'): RecordHandler {
	return (data, part, offset) => {
		const reader = new ByteReader(data, CELL_BYTES)
		reader.skip(valueBytes === 'string' ? reader.u32() * 2 : valueBytes)
		reader.skip(2)
		formulaAt(reader, part, offset, 'BrtFmla')
	}
}

function shared(bytesBefore: number): RecordHandler {
	return (data, part, offset) => formulaAt(new ByteReader(data, bytesBefore), part, offset, 'BrtShrFmla')
}

function formulaAt(reader: ByteReader, part: Biff12Part, offset: number, element: string): void {
	part.hasFormula = true
	reportFormulaTokens(reader.take(reader.u32()), part, part.at(offset, element))
}

/** Reports what a formula reaches for; on a macro sheet its calls are gathered. */
export function reportFormulaTokens(tokens: Uint8Array, part: Biff12Part, at: At): void {
	if (!hasNotableCall(tokens, part.names)) return
	const { reading, names } = part
	reading.found.budget.spend('steps', tokens.length)
	const { text, calls } = readFormula(tokens, names)
	for (const call of calls) {
		if (isNaming(call.name)) reportNaming(call, text, part, at)
		else if (part.isMacroSheet) part.macroCalls.add(call.name)
		else if (isRunning(call.name)) reading.found.fact({ kind: 'code', language: 'xlm', runnable: true, autoRun: [], calls: [call.name], excerpt: text, at })
	}
}

function reportNaming({ name, arguments: operands }: Call, excerpt: string, { reading }: Biff12Part, at: At): void {
	const [first, second] = operands
	if (name === 'HYPERLINK') {
		const target = first?.value?.trim() ?? ''
		if (target !== '' && !target.startsWith('#')) reading.reference({ role: 'hyperlink', when: 'click', target, excerpt, at })
		return
	}
	const target = (name === 'RTD' ? second?.value || first?.value || first?.text : first?.value ?? first?.text)?.trim() ?? ''
	if (target !== '') reading.reference({ role: name === 'IMAGE' ? 'image' : 'formula', when: 'load', target, excerpt, at })
}

export const formulaHandlers: Readonly<Record<number, RecordHandler>> = {
	8: cell('string'),
	9: cell(8),
	10: cell(1),
	11: cell(1),
	426: shared(17),
	427: shared(16),
}
