// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Root elements and the body: version and genre of a document. ODF 1.4 part 3 §3.1 to §3.3; `office:class` of OpenOffice.org 1.x. */

import { genreOfBody, genreOfClass, kindOfMediaType, genreOfKind } from './kinds.ts'
import type { ElementReader, ElementTable } from './scene.ts'

const root: ElementReader = (scene, attributes) => {
	if (scene.parents.length > 0) return
	const { document } = scene
	document.version ??= attributes.get('office:version')
	const officeClass = attributes.get('office:class')
	if (officeClass !== undefined) document.genre ??= genreOfClass(officeClass)
	const mediaType = attributes.get('office:mimetype')
	if (mediaType !== undefined) document.declaredKind = kindOfMediaType(mediaType)?.id
}

const body: ElementReader = (scene, _attributes, element) => {
	// not the body of a document inside this one
	if (scene.parent === 'office:body' && scene.parents.length === 2) scene.document.genre ??= genreOfBody(element)
}

export const rootElements: ElementTable = {
	'office:document': (scene, attributes, element) => {
		root(scene, attributes, element)
		if (scene.parents.length === 0) return
		// written as a whole where the object stands
		const mediaType = attributes.get('office:mimetype') ?? ''
		const genre = genreOfKind(kindOfMediaType(mediaType)?.id ?? '') ?? genreOfClass(attributes.get('office:class') ?? '')
		const what = genre === 'chart' || genre === 'formula' ? genre : 'document'
		scene.found.fact({ kind: 'embedded', what, readable: true, at: scene.at(element) })
	},
	'office:document-content': root,
	'office:document-meta': root,
	'office:document-settings': root,
	'office:document-styles': root,
	'office:chart': body,
	'office:database': body,
	'office:drawing': body,
	'office:image': body,
	'office:presentation': body,
	'office:spreadsheet': body,
	'office:text': body,
	'math:math': (scene, _attributes, element) => {
		if (scene.parents.length === 0) scene.document.genre ??= 'formula'
		else if (scene.parent === 'draw:object') scene.found.fact({ kind: 'embedded', what: 'formula', readable: true, at: scene.at(element) })
	},
}
