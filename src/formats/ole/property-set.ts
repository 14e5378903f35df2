// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Property sets: who wrote a document, with what, after which template. [MS-OLEPS], and [MS-OSHARED] §2.3.3.2 for the identifiers. */

import { codePageLabel, decodeText, utf16 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import type { MetadataFact } from '../../model/facts.ts'
import type { Found } from '../format.ts'
import { readGuid } from './guid.ts'

const SUMMARY = '{F29F85E0-4FF9-1068-AB91-08002B27B3D9}'
const DOCUMENT_SUMMARY = '{D5CDD502-2E9C-101B-9397-08002B2CF9AE}'
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

const I2 = 2, I4 = 3, BSTR = 8, LPSTR = 30, LPWSTR = 31, BLOB = 65

/** A value of a type we know: text, number, or how many bytes it has. */
type PropertyValue = { readonly text: string } | { readonly number: number } | { readonly bytes: number }

interface Section {
	readonly format: string
	/** By property identifier. */
	readonly values: ReadonlyMap<number, PropertyValue>
}

const metadata: Readonly<Record<string, Readonly<Record<number, MetadataFact['what']>>>> = {
	[SUMMARY]: { 4: 'author', 7: 'template-path', 8: 'last-author' },
	[DOCUMENT_SUMMARY]: { 14: 'manager', 15: 'company' },
}
const APPLICATION = 18, PAGES = 14, TITLE = 2, LINK_BASE = 21, VBA_SIGNATURE = 24
/** Identifiers of a user-defined set below this are its code page and its dictionary. */
const FIRST_CUSTOM = 2

/** Reports what a property set tells about people and programs. Reads as far as it goes: a broken one hides nothing that runs. */
export function readPropertySet(bytes: Uint8Array, part: string, found: Found): void {
	for (const section of sections(bytes, found.budget)) reportSection(section, part, found)
}

function reportSection({ format, values }: Section, part: string, found: Found): void {
	const at = { part }
	const text = (id: number): string => {
		const value = values.get(id)
		return value !== undefined && 'text' in value ? value.text.trim() : ''
	}
	for (const [id, what] of Object.entries(metadata[format] ?? {})) {
		const value = text(Number(id))
		if (value === '') continue
		// the plain name of a template says nothing; its path does
		if (what === 'template-path' && !/[\\/]/.test(value)) continue
		found.fact({ kind: 'metadata', what, value, at })
	}
	if (format === SUMMARY) {
		if (text(APPLICATION) !== '') found.about({ producer: text(APPLICATION) })
		const pages = values.get(PAGES)
		if (pages !== undefined && 'number' in pages && pages.number > 0) found.about({ pages: pages.number })
		found.conformance({ title: text(TITLE) !== '' })
	}
	if (format === DOCUMENT_SUMMARY) {
		const signature = values.get(VBA_SIGNATURE)
		if (signature !== undefined && 'bytes' in signature && signature.bytes > 0) found.fact({ kind: 'signature', of: 'macros', at })
	}
	if (format === USER_DEFINED) {
		for (const [id, value] of values) if (id >= FIRST_CUSTOM && id !== LINK_BASE && 'text' in value && value.text.trim() !== '') found.fact({ kind: 'metadata', what: 'custom', value: value.text.trim(), at })
	}
}

function* sections(bytes: Uint8Array, budget: Budget): Iterable<Section> {
	if (bytes.length < 48) return
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	if (view.getUint16(0, true) !== 0xfffe) return
	// the specification allows two
	const count = Math.min(view.getUint32(24, true), 2)
	for (let index = 0; index < count; index++) {
		const header = 28 + index * 20
		if (header + 20 > bytes.length) return
		const from = view.getUint32(header + 16, true)
		if (from + 8 <= bytes.length) yield { format: readGuid(bytes, header), values: readValues(bytes.subarray(from), budget) }
	}
}

function readValues(bytes: Uint8Array, budget: Budget): Map<number, PropertyValue> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const count = Math.min(view.getUint32(4, true), Math.floor((bytes.length - 8) / 8))
	const offsets = new Map<number, number>()
	for (let index = 0; index < count; index++) {
		budget.spend('steps')
		offsets.set(view.getUint32(8 + index * 8, true), view.getUint32(12 + index * 8, true))
	}
	const codePage = offsets.get(1)
	const encoding = codePageLabel(codePage !== undefined && codePage + 6 <= bytes.length ? view.getUint16(codePage + 4, true) : 1252)
	const values = new Map<number, PropertyValue>()
	// many properties may point to one long text: as many bytes as the section has is all they get together
	let left = bytes.length
	for (const [id, at] of offsets) {
		if (id < 2 || at + 8 > bytes.length) continue
		const value = readValue(bytes, view, at, encoding, left)
		if (value === undefined) continue
		if ('text' in value) left -= value.text.length
		values.set(id, value)
	}
	return values
}

function readValue(bytes: Uint8Array, view: DataView, at: number, encoding: string, left: number): PropertyValue | undefined {
	const type = view.getUint16(at, true)
	const word = view.getUint32(at + 4, true)
	const from = at + 8
	switch (type) {
		case I2: return { number: word & 0xffff }
		case I4: return { number: word }
		case BLOB: return { bytes: Math.min(word, bytes.length - from) }
		case LPSTR:
		case BSTR: return { text: untilZero(decodeText(bytes.subarray(from, from + Math.max(0, Math.min(word, left))), encoding)) }
		case LPWSTR: return { text: untilZero(utf16(bytes.subarray(from, from + Math.max(0, Math.min(word * 2, left))))) }
		default: return undefined
	}
}

function untilZero(text: string): string {
	const end = text.indexOf('\0')
	return end < 0 ? text : text.slice(0, end)
}
