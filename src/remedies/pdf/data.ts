// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The data of streams. Well-packed data is carried over as it stands, decrypted; data packed in unusual ways is unpacked and
 * packed anew; data whose filters nobody has a reason to use so is left out. ISO 32000-2 §7.3.8 and §7.4.
 */

import { deflateZlib } from '../../bytes/deflate.ts'
import { decodeChain, filtersOf, type FilterStep } from '../../formats/pdf/decode.ts'
import { fileName } from '../../formats/pdf/file-specs.ts'
import type { PdfDocument } from '../../formats/pdf/document.ts'
import { Dict, Name, type Stream, type Value } from '../../formats/pdf/values.ts'
import type { ShapeName } from './choices.ts'
import type { Copy } from './copy.ts'

/** What pictures are packed with; decoded by nobody here. */
const pictureFilters: ReadonlySet<string> = new Set(['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'])
const plainFilters: ReadonlySet<string> = new Set(['FlateDecode', 'LZWDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode'])

/** Filters one after the other that programs really write: an encoding as text around a compression, and a picture. */
const USUAL_CHAIN = 3

/** Parameters of filters and what they may be. Tables 8 to 13. */
const parameterRanges: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
	['Predictor', [1, 15]], ['Colors', [1, 32]], ['BitsPerComponent', [1, 16]], ['Columns', [0, 2 ** 24]], ['EarlyChange', [0, 1]],
	['K', [-1, 2 ** 24]], ['Rows', [0, 2 ** 24]], ['DamagedRowsBeforeError', [0, 2 ** 24]], ['ColorTransform', [0, 1]],
])
const parameterSwitches: ReadonlySet<string> = new Set(['EndOfLine', 'EncodedByteAlign', 'EndOfBlock', 'BlackIs1'])

export interface CarriedData {
	readonly data: Uint8Array
	/** What the dictionary of the stream says about it. */
	readonly entries: readonly (readonly [string, Value])[]
}

const nothing: CarriedData = { data: new Uint8Array(0), entries: [] }

export function carriedData(copy: Copy, stream: Stream, shape: ShapeName): CarriedData {
	const { doc } = copy
	const raw = doc.raw(stream)
	if (raw.length === 0) return nothing
	// the data is decrypted, whatever the filter said about it
	const steps = filtersOf(stream.dict, doc.resolve).filter(({ name }) => name !== 'Crypt')
	if (steps.length === 0) return { data: raw, entries: [] }
	const last = steps[steps.length - 1]
	const endsInPicture = last !== undefined && pictureFilters.has(last.name)
	const plainSteps = endsInPicture ? steps.slice(0, -1) : steps
	if (!isHonest(doc, plainSteps) || (endsInPicture && (shape !== 'image' || parametersOf(copy, last) === undefined))) {
		copy.changes.tell(stream, { remedy: 'rebuild-container', action: 'removed', subject: 'stream', target: steps.map(({ name }) => name).join(' ').slice(0, 200) })
		return nothing
	}
	if (steps.length <= USUAL_CHAIN && !copy.isThorough) return { data: raw, entries: packing(copy, steps) }
	return repacked(copy, raw, plainSteps, endsInPicture ? last : undefined)
}

/** Whether data packed so can be unpacked, and nobody wanted to keep a reader from it. */
function isHonest(doc: PdfDocument, steps: readonly FilterStep[]): boolean {
	return steps.length < doc.found.budget.limits.filterChain && steps.every((step) => plainFilters.has(step.name) && plainParameters(doc, step) !== undefined)
}

/** What is drawn by a content stream, or another stream whose data is no picture; empty where `carriedData` leaves it out. */
export function plainData(doc: PdfDocument, stream: Stream): Uint8Array {
	const steps = filtersOf(stream.dict, doc.resolve).filter(({ name }) => name !== 'Crypt')
	return isHonest(doc, steps) ? decodeChain(doc.raw(stream), steps, doc.found.budget, doc.resolve).bytes : nothing.data
}

/** Unpacked and packed anew, unless it was in order. */
function repacked(copy: Copy, raw: Uint8Array, steps: readonly FilterStep[], picture: FilterStep | undefined): CarriedData {
	const { doc } = copy
	const { bytes, complete } = decodeChain(raw, steps, doc.found.budget, doc.resolve)
	const whole = picture === undefined ? steps : [...steps, picture]
	if (complete && whole.length <= USUAL_CHAIN) return { data: raw, entries: packing(copy, whole) }
	if (picture !== undefined) return { data: bytes, entries: packing(copy, [picture]) }
	return { data: deflateZlib(bytes), entries: [['Filter', new Name('FlateDecode')]] }
}

function packing(copy: Copy, steps: readonly FilterStep[]): (readonly [string, Value])[] {
	if (steps.length === 0) return []
	const names = steps.map(({ name }) => new Name(name))
	const parameters = steps.map((step) => parametersOf(copy, step) ?? new Dict())
	const isPlain = parameters.every(({ entries }) => entries.size === 0)
	const [name] = names
	const [own] = parameters
	const single = steps.length === 1 && name !== undefined && own !== undefined
	const filter: readonly [string, Value] = ['Filter', single ? name : names]
	if (isPlain) return [filter]
	return [filter, ['DecodeParms', single ? own : parameters.map((one) => (one.entries.size === 0 ? null : one))]]
}

/** The parameters that are known. @returns undefined where one is beyond what any honest stream has */
function plainParameters(doc: PdfDocument, { parameters }: FilterStep): Dict | undefined {
	const kept = new Dict()
	for (const [key, value] of parameters?.entries ?? []) {
		const resolved = doc.resolve(value)
		const range = parameterRanges.get(key)
		if (range !== undefined && typeof resolved === 'number') {
			if (resolved < range[0] || resolved > range[1]) return undefined
			kept.entries.set(key, resolved)
		} else if (parameterSwitches.has(key) && typeof resolved === 'boolean') kept.entries.set(key, resolved)
	}
	return kept
}

/** `plainParameters`, and what a picture shares with others. */
function parametersOf(copy: Copy, step: FilterStep): Dict | undefined {
	const kept = plainParameters(copy.doc, step)
	const globals = step.name === 'JBIG2Decode' ? copy.value(step.parameters?.get('JBIG2Globals') ?? null, 'lookup') : undefined
	if (globals !== undefined) kept?.entries.set('JBIG2Globals', globals)
	return kept
}

/** A picture whose data lies in another file becomes a grey one. @returns undefined for any other picture */
export function linkedPicture(copy: Copy, stream: Stream): { readonly dict: Dict; readonly data: Uint8Array } | undefined {
	if (!stream.dict.has('F') || copy.doc.raw(stream).length > 0) return undefined
	if (fileName(copy.doc, stream.dict.get('F')) === undefined) return undefined
	const dict = new Dict()
	const grey: readonly (readonly [string, Value])[] = [['Type', new Name('XObject')], ['Subtype', new Name('Image')], ['Width', 1], ['Height', 1], ['BitsPerComponent', 8], ['ColorSpace', new Name('DeviceGray')]]
	for (const [key, value] of grey) dict.entries.set(key, value)
	return { dict, data: Uint8Array.of(0xdd) }
}
