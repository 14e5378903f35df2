// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Applies a chain of filters. ISO 32000-2 §7.3.8.2 and §7.4. Filters of pictures end the chain: what they hold is not our concern. */

import type { Budget } from '../../model/budget.ts'
import { decodeAscii85, decodeAsciiHex, decodeFlate, decodeRunLength, type Decoded } from './filters.ts'
import { decodeLzw } from './lzw.ts'
import { undoPredictor } from './predictor.ts'
import { Dict, Name, type Value } from './values.ts'

export interface FilterStep {
	readonly name: string
	readonly parameters: Dict | undefined
}

/** Follows a reference; where there is no document yet (cross-reference streams) it returns what it gets. */
export type Resolve = (value: Value) => Value

export interface DecodedStream extends Decoded {
	/** The filter that could not be applied: a picture filter or an unknown one. `bytes` is what it would get. */
	readonly undecoded: string | undefined
}

/** Short names are meant for inline images only, but readers take them everywhere. */
const longNames: Readonly<Record<string, string>> = { AHx: 'ASCIIHexDecode', A85: 'ASCII85Decode', LZW: 'LZWDecode', Fl: 'FlateDecode', RL: 'RunLengthDecode', CCF: 'CCITTFaxDecode', DCT: 'DCTDecode' }

export function filtersOf(dict: Dict, resolve: Resolve): FilterStep[] {
	const filter = resolve(dict.get('Filter'))
	const parameters = resolve(dict.has('DecodeParms') ? dict.get('DecodeParms') : dict.get('DP'))
	const names = Array.isArray(filter) ? filter : [filter]
	const steps: FilterStep[] = []
	names.forEach((item: Value, index) => {
		const name = resolve(item)
		if (!(name instanceof Name)) return
		const own = Array.isArray(parameters) ? resolve(parameters[index] ?? null) : index === 0 || names.length === 1 ? parameters : null
		steps.push({ name: longNames[name.text] ?? name.text, parameters: own instanceof Dict ? own : undefined })
	})
	return steps
}

/** Decodes `data`; throws `LimitReached` where it expands beyond the budget. */
export function decodeChain(data: Uint8Array, steps: readonly FilterStep[], budget: Budget, resolve: Resolve): DecodedStream {
	budget.check('filterChain', steps.length)
	let bytes = data
	let complete = true
	for (const step of steps) {
		const decoded = decodeStep(bytes, step, budget, resolve)
		if (decoded === undefined) return { bytes, complete, undecoded: step.name }
		bytes = decoded.bytes
		complete &&= decoded.complete
	}
	return { bytes, complete, undecoded: undefined }
}

function decodeStep(data: Uint8Array, { name, parameters }: FilterStep, budget: Budget, resolve: Resolve): Decoded | undefined {
	switch (name) {
		case 'FlateDecode': return predicted(decodeFlate(data, budget), parameters, resolve)
		case 'LZWDecode': return predicted(decodeLzw(data, integer(parameters, 'EarlyChange', 1, resolve) === 0 ? 0 : 1, budget), parameters, resolve)
		case 'ASCIIHexDecode': return decodeAsciiHex(data, budget)
		case 'ASCII85Decode': return decodeAscii85(data, budget)
		case 'RunLengthDecode': return decodeRunLength(data, budget)
		// decryption has happened before the first filter
		case 'Crypt': return { bytes: data, complete: true }
		default: return undefined
	}
}

function predicted(decoded: Decoded, parameters: Dict | undefined, resolve: Resolve): Decoded {
	if (parameters === undefined) return decoded
	const predictor = integer(parameters, 'Predictor', 1, resolve)
	if (predictor < 2) return decoded
	const prediction = { predictor, colors: integer(parameters, 'Colors', 1, resolve), bits: integer(parameters, 'BitsPerComponent', 8, resolve), columns: integer(parameters, 'Columns', 1, resolve) }
	return { bytes: undoPredictor(decoded.bytes, prediction), complete: decoded.complete }
}

function integer(parameters: Dict | undefined, key: string, otherwise: number, resolve: Resolve): number {
	const value = resolve(parameters?.get(key) ?? null)
	return typeof value === 'number' ? Math.trunc(value) : otherwise
}
