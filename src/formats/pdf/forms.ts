// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Interactive forms and their signatures. ISO 32000-2 §12.7 and §12.8. */

import { readAction, readAdditional } from './actions.ts'
import { readAnnotation } from './annotations.ts'
import { readResources } from './resources.ts'
import { PdfString, type Dict, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'
import { readXfa } from './xfa.ts'

export function readForm(walk: Walk, value: Value, around: Spot): void {
	walk.later('form', value, around, (form, spot) => {
		readFields(walk, form.get('Fields'), spot, '')
		readFields(walk, form.get('CO'), spot, '')
		readResources(walk, form.get('DR'), spot)
		if (walk.doc.get(form, 'XFA') !== null) readXfa(walk, form.get('XFA'), spot)
	})
}

function readFields(walk: Walk, value: Value, around: Spot, type: string): void {
	if (walk.doc.array(value) !== undefined) walk.each('field', value, around, (dict, spot) => readField(walk, dict, spot, type))
}

/** @param inherited the field type of the parents */
export function readField(walk: Walk, field: Dict, spot: Spot, inherited: string): void {
	const { doc } = walk
	const type = doc.name(field.get('FT')) ?? inherited
	readAdditional(walk, field.get('AA'), spot)
	readAction(walk, field.get('A'), spot, 'field', false)
	if (type === 'Sig') readSignature(walk, field.get('V'), spot, 'document')
	// a field with one widget is merged with it
	if (field.has('MK') || field.has('AP')) readAnnotation(walk, field, spot)
	if (field.has('Parent')) walk.later('field', field.get('Parent'), spot, (dict, at) => readField(walk, dict, at, ''))
	readFields(walk, field.get('Kids'), spot, type)
}

/** Signatures of usage rights and certification. §12.8.6 */
export function readPermissions(walk: Walk, value: Value, around: Spot): void {
	walk.later('permissions', value, around, (permissions, spot) => {
		for (const key of ['UR', 'UR3']) readSignature(walk, permissions.get(key), spot, 'usage-rights')
		readSignature(walk, permissions.get('DocMDP'), spot, 'document')
	})
}

function readSignature(walk: Walk, value: Value, around: Spot, of: 'document' | 'usage-rights'): void {
	walk.later('signature', value, around, (signature, spot) => {
		const { doc, found } = walk
		const contents = doc.get(signature, 'Contents')
		if (!(contents instanceof PdfString) || contents.stored.length === 0 || walk.earlier) return
		const signer = doc.text(signature.get('Name'))
		const range = doc.array(signature.get('ByteRange'))?.map((item) => doc.number(item) ?? -1)
		const covers = range === undefined ? undefined : coversAll(range, doc.bytes)
		found.fact({ kind: 'signature', of, at: spot, ...(signer === undefined ? {} : { signer }), ...(covers === undefined ? {} : { coversWholeFile: covers }) })
		if (of === 'document') found.about({ signatures: 1 })
	})
}

/** Everything but the signature value itself is signed: two ranges from the first byte to the last, with one hexadecimal string between them. */
function coversAll(range: readonly number[], bytes: Uint8Array): boolean {
	const [first, length, second, rest] = range
	if (range.length !== 4 || first === undefined || length === undefined || second === undefined || rest === undefined) return false
	if (first !== 0 || second + rest !== bytes.length || second <= length) return false
	return bytes[length] === 60 && bytes[second - 1] === 62
}
