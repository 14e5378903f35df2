// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What pages are drawn with: only what may come from outside the file, and whether fonts are embedded. ISO 32000-2 §7.8.3. */

import { filtersOf } from './decode.ts'
import { fileName, readAttachment, readExternalStream } from './file-specs.ts'
import { Dict, Name, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

/** More colour components than any colour space has: the reader multiplies them into the size of a row. */
const COMPONENTS = 64

export function readResources(walk: Walk, value: Value, around: Spot): void {
	walk.later('resources', value, around, (resources, spot) => {
		const { doc } = walk
		for (const object of doc.dict(resources.get('XObject'))?.entries.values() ?? []) walk.later('xobject', object, spot, (dict, at) => readXObject(walk, dict, at))
		for (const pattern of doc.dict(resources.get('Pattern'))?.entries.values() ?? []) walk.later('pattern', pattern, spot, (dict, at) => readXObject(walk, dict, at))
		for (const font of doc.dict(resources.get('Font'))?.entries.values() ?? []) walk.later('font', font, spot, (dict, at) => readFont(walk, dict, at))
		for (const space of doc.dict(resources.get('ColorSpace'))?.entries.values() ?? []) readColourSpace(walk, space, spot)
	})
}

/** A picture, a form or a tiling pattern. */
export function readXObject(walk: Walk, dict: Dict, spot: Spot): void {
	const { doc, found } = walk
	readExternalStream(walk, dict, spot)
	readOpi(walk, dict.get('OPI'), spot)
	readColourSpace(walk, dict.get('ColorSpace'), spot)
	if (dict.has('Resources')) readResources(walk, dict.get('Resources'), spot)
	if (dict.has('SMask')) walk.later('xobject', dict.get('SMask'), spot, (mask, at) => readXObject(walk, mask, at))
	for (const file of doc.array(dict.get('AF')) ?? []) readAttachment(walk, file, spot)
	// a page of another document shown in place of this form. §8.10.4
	const reference = doc.dict(dict.get('Ref'))
	if (reference !== undefined) {
		const target = fileName(doc, reference.get('F'))
		if (target !== undefined) found.fact({ kind: 'reference', role: 'imported-content', target, when: 'load', at: spot })
	}
	for (const alternate of doc.array(dict.get('Alternates')) ?? []) walk.later('xobject', doc.dict(alternate)?.get('Image') ?? null, spot, (image, at) => readXObject(walk, image, at))
	checkFilters(walk, dict, spot)
}

/** Filters in places where only an attack has them. */
export function checkFilters(walk: Walk, dict: Dict, spot: Spot): void {
	const { doc, found } = walk
	if (!dict.has('Filter')) return
	const steps = filtersOf(dict, doc.resolve)
	if (steps.length > found.budget.limits.filterChain) found.fact({ kind: 'exploit', pattern: 'nested-filters', excerpt: steps.map(({ name }) => name).join(' '), at: spot })
	steps.forEach(({ name, parameters }, index) => {
		const colors = doc.number(parameters?.get('Colors') ?? null) ?? 1
		if (colors > COMPONENTS || colors < 0) found.fact({ kind: 'exploit', pattern: 'predictor-colors', excerpt: `Colors ${colors}`, at: spot })
		if (name === 'JBIG2Decode' && (index < steps.length - 1 || doc.name(dict.get('Subtype')) !== 'Image')) found.fact({ kind: 'exploit', pattern: 'jbig2-filter', at: spot })
	})
}

/** Open Prepress Interface: a high-resolution picture elsewhere. §14.11.7 */
function readOpi(walk: Walk, value: Value, around: Spot): void {
	walk.later('opi', value, around, (versions, spot) => {
		for (const version of versions.entries.values()) {
			const target = fileName(walk.doc, walk.doc.dict(version)?.get('F') ?? null)
			if (target !== undefined) walk.found.fact({ kind: 'reference', role: 'image', target, when: 'load', at: spot })
		}
	})
}

function readColourSpace(walk: Walk, value: Value, around: Spot): void {
	const space = walk.doc.array(value)
	if (space === undefined) return
	const family = space[0]
	if (family instanceof Name && family.text === 'ICCBased') walk.later('profile', space[1] ?? null, walk.spotOf(value, around), (profile, spot) => readExternalStream(walk, profile, spot))
}

function readFont(walk: Walk, font: Dict, spot: Spot): void {
	const { doc } = walk
	const subtype = doc.name(font.get('Subtype'))
	if (subtype === 'Type3') {
		readResources(walk, font.get('Resources'), spot)
		return
	}
	const descendant = subtype === 'Type0' ? doc.dict(doc.array(font.get('DescendantFonts'))?.[0] ?? null) : font
	const descriptor = doc.dict(descendant?.get('FontDescriptor') ?? null)
	walk.fonts.seen++
	const file = ['FontFile', 'FontFile2', 'FontFile3'].find((key) => descriptor?.has(key) === true)
	if (file === undefined) walk.fonts.notEmbedded++
	else walk.later('font file', descriptor?.get(file) ?? null, spot, (dict, at) => {
		readExternalStream(walk, dict, at)
		checkFilters(walk, dict, at)
	})
}
