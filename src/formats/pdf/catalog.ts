// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The document catalog: where everything that a reader acts on begins. ISO 32000-2 §7.7.2. */

import { readAction, readAdditional, readRendition, readScript } from './actions.ts'
import { readAnnotation } from './annotations.ts'
import { fileName, readAttachment } from './file-specs.ts'
import { readField, readForm, readPermissions } from './forms.ts'
import { PageTree, readPage } from './pages.ts'
import { readXObject } from './resources.ts'
import type { Dict, Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'
import { readXfa } from './xfa.ts'

/** Queues everything the catalog leads to; `walk.run` then reads it. Returns the page tree, which counts. */
export function readCatalog(walk: Walk, catalog: Dict, spot: Spot): PageTree {
	const { doc } = walk
	walk.base = doc.text(doc.dict(catalog.get('URI'))?.get('Base') ?? null) ?? ''
	const pages = new PageTree(walk)
	if (catalog.has('FDF')) readFormsData(walk, catalog.get('FDF'), spot)
	else pages.read(catalog.get('Pages'), spot)
	// an array is a destination: the page to begin with
	if (doc.array(catalog.get('OpenAction')) === undefined) readAction(walk, catalog.get('OpenAction'), spot, 'open', true)
	readAdditional(walk, catalog.get('AA'), spot)
	readNames(walk, catalog.get('Names'), spot)
	readForm(walk, catalog.get('AcroForm'), spot)
	// it belongs into the form; here it is at least suspicious
	if (doc.resolve(catalog.get('XFA')) !== null) readXfa(walk, catalog.get('XFA'), spot)
	readPermissions(walk, catalog.get('Perms'), spot)
	readOutline(walk, catalog.get('Outlines'), spot)
	readLayers(walk, catalog.get('OCProperties'), spot)
	for (const file of doc.array(catalog.get('AF')) ?? []) readAttachment(walk, file, spot)
	if (doc.dict(catalog.get('Collection')) !== undefined) walk.feature('portfolio', walk.spotOf(catalog.get('Collection'), spot))
	return pages
}

function readNames(walk: Walk, value: Value, around: Spot): void {
	walk.later('names', value, around, (names, spot) => {
		walk.nameTree('names JavaScript', names.get('JavaScript'), spot, (action, at) => readAction(walk, action, at, 'names', true))
		walk.nameTree('names EmbeddedFiles', names.get('EmbeddedFiles'), spot, (file, at, name) => readAttachment(walk, file, at, name))
		walk.nameTree('names Renditions', names.get('Renditions'), spot, (rendition, at) => readRendition(walk, rendition, at))
		walk.nameTree('names AP', names.get('AP'), spot, (appearance, at) => walk.later('xobject', appearance, at, (dict, inner) => readXObject(walk, dict, inner)))
		for (const key of ['Pages', 'Templates']) walk.nameTree(`names ${key}`, names.get(key), spot, (page, at) => walk.later('page', page, at, (dict, inner) => readPage(walk, dict, inner)))
	})
}

function readOutline(walk: Walk, value: Value, around: Spot): void {
	walk.later('outline', value, around, (item, spot) => {
		readAction(walk, item.get('A'), spot, 'outline', false)
		readOutline(walk, item.get('Next'), spot)
		readOutline(walk, item.get('First'), spot)
	})
}

/** Data for a form in another file, with scripts and files of its own. §12.7.8.3 */
function readFormsData(walk: Walk, value: Value, around: Spot): void {
	walk.later('forms data', value, around, (data, spot) => {
		const { doc } = walk
		walk.each('field', data.get('Fields'), spot, (dict, at) => readField(walk, dict, at, ''))
		walk.each('annotation', data.get('Annots'), spot, (dict, at) => readAnnotation(walk, dict, at))
		for (const file of doc.array(data.get('EmbeddedFDFs')) ?? []) readAttachment(walk, file, spot)
		const form = fileName(doc, data.get('F'))
		if (form !== undefined) walk.found.fact({ kind: 'reference', role: 'hyperlink', target: form, when: 'click', at: spot })
		walk.later('forms scripts', data.get('JavaScript'), spot, (scripts, at) => {
			for (const key of ['Before', 'After', 'AfterPermsReady']) if (scripts.has(key)) readScript(walk, scripts.get(key), at, 'open', true)
			const named = doc.array(scripts.get('Doc')) ?? []
			for (let index = 1; index < named.length; index += 2) readAction(walk, named[index] ?? null, at, 'names', true)
		})
	})
}

/** Layers that are not shown at first. §8.11.4 */
function readLayers(walk: Walk, value: Value, around: Spot): void {
	walk.later('layers', value, around, (properties, spot) => {
		const { doc } = walk
		const usual = doc.dict(properties.get('D'))
		if (usual === undefined || walk.earlier) return
		const all = doc.array(properties.get('OCGs')) ?? []
		const off = doc.name(usual.get('BaseState')) === 'OFF' ? all.length - (doc.array(usual.get('ON'))?.length ?? 0) : (doc.array(usual.get('OFF'))?.length ?? 0)
		if (off <= 0) return
		const name = doc.text(doc.dict(doc.array(usual.get('OFF'))?.[0] ?? null)?.get('Name') ?? null)
		walk.found.fact({ kind: 'hidden', what: 'hidden-layer', count: off, ...(name === undefined ? {} : { name }), at: spot })
	})
}
