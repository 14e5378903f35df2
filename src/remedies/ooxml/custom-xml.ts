// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Custom XML parts: data of other programs. Only kinds that Office itself documents are taken over. ECMA-376-1 §15.2.5 and §22.6, [MS-OI29500]. */

import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { Damage } from '../../model/failures.ts'
import type { Rebuild } from './rebuild.ts'

/** The bibliography, the properties of a cover page, and how a workbook is laid out as XML. */
const known = /^(?:\{http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?bibliography\}Sources|\{http:\/\/schemas\.microsoft\.com\/office\/2006\/coverPageProps\}CoverPageProperties|x:MapInfo)$/

export function isPlainCustom(part: Part, rebuild: Rebuild): boolean {
	let root = ''
	let isBound = false
	const reader = new XmlReader({
		open(name) {
			if (root === '') root = name
			if (name === 'x:DataBinding') isBound = true
		},
	}, rebuild.budget)
	try {
		part.source.stream((chunk) => reader.write(chunk))
		reader.end()
	} catch (error) {
		// data that breaks is no data to take over
		if (!(error instanceof Damage)) throw error
		return false
	}
	return known.test(root) && !isBound
}
