// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The data of streams. Well-packed data is carried over as it stands, decrypted; data packed in unusual ways is unpacked and
 * packed anew; data whose filters nobody has a reason to use so is left out. ISO 32000-2 §7.3.8 and §7.4.
 */

import { deflateZlib } from '../../bytes/deflate.ts'
import { joinBytes } from '../../bytes/text.ts'
import { decodeChain, filtersOf, type FilterStep } from '../../formats/pdf/decode.ts'
import { fileName } from '../../formats/pdf/file-specs.ts'
import type { PdfDocument } from '../../formats/pdf/document.ts'
import { Dict, Name, type Stream, type Value } from '../../formats/pdf/values.ts'
import { mendedContent } from './content/mended-content.ts'
import { shownContent } from './content/shown-content.ts'
import { drawPlaceholder } from '../placeholder.ts'
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

const lineEnd = Uint8Array.of(10)
const nothing: CarriedData = { data: new Uint8Array(0), entries: [] }

export function carriedData(copy: Copy, stream: Stream, shape: ShapeName): CarriedData {
	const { doc } = copy
	const raw = doc.raw(stream)
	if (raw.length === 0) return nothing
	if (shape === 'drawing' && copy.layers !== undefined && copy.layers.hidden.size > 0) {
		const content = plainData(doc, stream)
		const shown = shownContent(content, doc.dict(stream.dict.get('Resources')), copy.layers, doc.found.budget)
		if (shown !== content) return packed(shown)
	}
	// the data is decrypted, whatever the filter said about it
	const steps = filtersOf(stream.dict, doc.resolve).filter(({ name }) => name !== 'Crypt')
	if (steps.length === 0 && !copy.isThorough) return { data: raw, entries: [] }
	const last = steps[steps.length - 1]
	const endsInPicture = last !== undefined && pictureFilters.has(last.name)
	const plainSteps = endsInPicture ? steps.slice(0, -1) : steps
	if (!isHonest(doc, plainSteps) || (endsInPicture && (shape !== 'image' || parametersOf(copy, last) === undefined))) {
		copy.changes.tell(stream, { remedy: 'rebuild-container', action: 'removed', subject: 'stream', target: steps.map(({ name }) => name).join(' ').slice(0, 200) })
		return nothing
	}
	if (!copy.isThorough) return steps.length <= USUAL_CHAIN ? { data: raw, entries: packing(copy, steps) } : repacked(copy, raw, plainSteps, endsInPicture ? last : undefined)
	if (shape === 'content' || shape === 'drawing') {
		const content = plainData(doc, stream)
		const mended = mendedContent(content, doc.found.budget)
		if (mended !== content) return packed(mended)
	}
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

export interface StoredData {
	/** Decrypted, but packed. */
	readonly stored: Uint8Array
	/** The filters with their parameters. */
	readonly packing: string
}

/** What decides about the plain data of a stream: two that are stored and packed alike unpack to the same. @returns undefined for what is not packed honestly */
export function storedData(doc: PdfDocument, stream: Stream): StoredData | undefined {
	const steps = filtersOf(stream.dict, doc.resolve).filter(({ name }) => name !== 'Crypt')
	if (!isHonest(doc, steps)) return undefined
	return { stored: doc.raw(stream), packing: JSON.stringify(steps.map((step) => [step.name, [...plainParameters(doc, step)?.entries ?? []]])) }
}

/** The content of a page, which may be spread over several streams. */
export function wholeContent(doc: PdfDocument, contents: Value): Uint8Array {
	const pieces: Uint8Array[] = []
	for (const part of doc.array(contents) ?? [contents]) {
		const stream = doc.stream(part)
		// a stream ends between two tokens
		if (stream !== undefined) pieces.push(plainData(doc, stream), lineEnd)
	}
	return pieces.length === 2 ? (pieces[0] as Uint8Array) : joinBytes(pieces)
}

/** Unpacked and packed anew, unless it was in order. */
function repacked(copy: Copy, raw: Uint8Array, steps: readonly FilterStep[], picture: FilterStep | undefined): CarriedData {
	const { doc } = copy
	const { bytes, complete } = decodeChain(raw, steps, doc.found.budget, doc.resolve)
	const whole = picture === undefined ? steps : [...steps, picture]
	if (whole.length === 0) return { data: raw, entries: [] }
	if (complete && whole.length <= USUAL_CHAIN) return { data: raw, entries: packing(copy, whole) }
	if (picture !== undefined) return { data: bytes, entries: packing(copy, [picture]) }
	return packed(bytes)
}

export function packed(bytes: Uint8Array): CarriedData {
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

export interface Replacement {
	readonly dict: Dict
	readonly data: Uint8Array
}

/** What stands in place of a picture or drawing that nobody is to see. */
export const blank = (): Replacement => ({ dict: dictOf(['Type', new Name('XObject')], ['Subtype', new Name('Form')], ['BBox', [0, 0, 0, 0]]), data: nothing.data })

/** What stands in place of a picture whose data lies in another file. @returns undefined for any other picture */
export function pictureInstead({ doc }: Copy, stream: Stream): Replacement | undefined {
	if (!stream.dict.has('F') || doc.raw(stream).length > 0) return undefined
	const target = fileName(doc, stream.dict.get('F'))
	if (target === undefined) return undefined
	const [width, height] = [doc.number(stream.dict.get('Width')), doc.number(stream.dict.get('Height'))]
	const png = drawPlaceholder('picture', target, { width: width ?? 0, height: height ?? 0 })
	const view = new DataView(png.buffer, png.byteOffset)
	// the data of a PNG is packed as PDF packs it; width, height and the only data chunk stand at fixed places
	const columns = view.getUint32(16)
	const dict = dictOf(
		['Type', new Name('XObject')], ['Subtype', new Name('Image')], ['Width', columns], ['Height', view.getUint32(20)], ['BitsPerComponent', 1], ['ColorSpace', new Name('DeviceGray')],
		['Filter', new Name('FlateDecode')], ['DecodeParms', dictOf(['Predictor', 15], ['Columns', columns], ['BitsPerComponent', 1])],
	)
	return { dict, data: png.subarray(41, 41 + view.getUint32(33)) }
}

export function dictOf(...entries: readonly (readonly [string, Value])[]): Dict {
	const dict = new Dict()
	for (const [key, value] of entries) dict.entries.set(key, value)
	return dict
}
