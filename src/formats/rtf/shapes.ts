// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Properties of drawing objects: linked pictures, scripts, hidden packages. RTF 1.9.1, "Word 97 through Word 2007 RTF for drawing objects"; names and flags from [MS-ODRAW] §2.3. */

import type { RtfDocument } from './document.ts'
import type { WordHandler } from './destinations.ts'
import { decodePlainHex } from './object-data.ts'

/** The properties of one shape that are looked at, by name. */
export type Shape = Map<string, { readonly value: string; readonly offset: number }>

/** One `\sp` group: a name, then a value. */
interface Property {
	name: string
	value: string
}

/** Properties that name the file of a picture; beside them stand flags. */
export const linkedPictureProperties: readonly string[] = ['pib', 'fillBlip', 'lineFillBlip']

/** MSOBLIPFLAGS: the name is an address (2), the picture is not stored (4), it is a link to the file (8). */
const LOADS = 2 | 4 | 8

/** Whether a picture with these flags is fetched from where its name says. */
export function loadsPicture(flags: number): boolean {
	return (flags & LOADS) !== 0
}

const properties = new WeakMap<Shape, Property>()

export const shapeWords: Readonly<Record<string, WordHandler>> = {
	sp: (document) => {
		const { outer } = document
		let shape = outer?.shape
		if (outer !== undefined && shape === undefined) {
			const created: Shape = new Map()
			shape = created
			outer.shape = created
			outer.endings.push(() => reportShape(document, created))
		}
		document.group.shape = shape
		if (shape !== undefined) properties.set(shape, { name: '', value: '' })
		document.drop()
	},
	sn: (document) => {
		const { shape } = document.group
		document.collect((text) => {
			const property = shape === undefined ? undefined : properties.get(shape)
			if (property !== undefined) property.name = text.trim()
		})
	},
	sv: (document, _value, offset, end) => {
		const { shape } = document.group
		document.collect((text) => {
			const property = shape === undefined ? undefined : properties.get(shape)
			if (shape !== undefined && property !== undefined && shape.size < 1_000) shape.set(property.name, { value: text.trim(), offset })
		})
		document.group.endings.push((to) => {
			const property = shape === undefined ? undefined : properties.get(shape)
			if (property?.name === 'metroBlob') readPackage(document, end, to, offset)
		})
	},
	// shapes within a group of shapes have properties of their own
	shp: (document) => {
		document.group.shape = undefined
	},
	shpinst: (document) => {
		document.group.shape = undefined
	},
	picprop: (document) => {
		document.group.shape = undefined
		document.drop()
	},
}

/** A shape in the newer format, kept beside the older one: a package in hexadecimal digits. */
function readPackage(document: RtfDocument, from: number, to: number, offset: number): void {
	const data = decodePlainHex(document.bytes, from, to)
	if (data.length > 0) document.found.part(data, { name: `shape at ${offset}`, role: 'content' })
}

function reportShape(document: RtfDocument, shape: Shape): void {
	for (const picture of linkedPictureProperties) {
		const name = shape.get(`${picture}Name`)
		if (name === undefined || name.value === '') continue
		const flags = Number.parseInt(shape.get(`${picture}Flags`)?.value ?? '0', 10)
		const at = { offset: name.offset, element: `${picture}Name` }
		if (loadsPicture(flags)) document.found.fact({ kind: 'reference', role: 'image', target: name.value, when: 'load', at })
		else if (flags & 1) document.found.fact({ kind: 'metadata', what: 'file-path', value: name.value, at })
	}
	const script = shape.get('wzScript') ?? shape.get('scriptText')
	if (script !== undefined && script.value !== '') document.found.fact({ kind: 'code', language: 'other', runnable: true, autoRun: [], calls: [], excerpt: script.value, at: { offset: script.offset, element: 'wzScript' } })
}
