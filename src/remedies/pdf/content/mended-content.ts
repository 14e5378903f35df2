// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Content streams of damaged files: what breaks the grammar is left out, as viewers leave it out. ISO 32000-2 §7.8.2. */

import { asciiBytes, joinBytes, startsWith } from '../../../bytes/text.ts'
import { Ref, type Value } from '../../../formats/pdf/values.ts'
import type { Budget } from '../../../model/budget.ts'
import { written } from '../syntax.ts'
import { ContentReader } from './content-reader.ts'

/** All operators. Table 50 */
const operators: ReadonlySet<string> = new Set((
	'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
).split(' '))

/** @returns the same bytes where nothing is broken */
export function mendedContent(content: Uint8Array, budget: Budget): Uint8Array {
	if (!isBroken(content, budget)) return content
	const pieces: Uint8Array[] = []
	const reader = new ContentReader(content, budget)
	let image = -1
	let from: number | undefined
	while (reader.next()) {
		const { operator } = reader
		if (!operators.has(operator)) {
			// the end of a reference is no operator, what stood in front of it still belongs to the next one
			from = operator === 'R' ? (from ?? reader.from) : undefined
			continue
		}
		const operands = reader.operands(from).filter(isOperand).map(written)
		from = undefined
		if (operator === 'BI') image = pieces.length
		pieces.push(asciiBytes(`${[...operands, operator].join(' ')}`))
		// the data of a picture follows its operator
		if (operator === 'ID') pieces.push(content.subarray(reader.to + operator.length, reader.at))
		else pieces.push(lineEnd)
		if (operator === 'EI') image = -1
	}
	// a picture without an end would take the rest of the page with it
	if (image >= 0) pieces.length = image
	return joinBytes(pieces)
}

const lineEnd = Uint8Array.of(10)

/** Objects of the file cannot be referred to from content. */
function isOperand(value: Value): boolean {
	return !(value instanceof Ref)
}

function isBroken(content: Uint8Array, budget: Budget): boolean {
	const reader = new ContentReader(content, budget)
	let isImage = false
	while (reader.next()) {
		reader.operands()
		if (reader.isOdd) return true
		if (reader.operator === 'BI') isImage = true
		if (reader.operator === 'EI') isImage = false
		if (reader.operator === 'ID' && !startsWith(content, 'EI', reader.at)) return true
	}
	return isImage || reader.from < reader.at
}
