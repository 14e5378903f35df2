// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads an opened package: what it is, its relationships to the outside, then every part in it. ECMA-376-1 §11 to §15. */

import type { Found } from '../format.ts'
import { binaryReaders } from './binary-parts.ts'
import { readBiff12 } from './biff12/read-biff12.ts'
import { meaningOf } from './external.ts'
import { elementTables } from './elements.ts'
import { disagrees, formatOfRoot, formatOfType } from './main-kinds.ts'
import { findMain, mainTypes } from './main-part.ts'
import { streamMarkup } from './markup.ts'
import { openPackage, type Package } from './package.ts'
import type { Part, PartSource, Relationship } from './part.ts'
import { kindOf } from './part-kinds.ts'
import { Reading } from './reading.ts'
import { PartWalk } from './walk.ts'

/** Reads everything. `identify` hears what kind of document it is as soon as that is known. */
export function readPackage(sources: readonly PartSource[], found: Found, identify: (format: string) => void): void {
	const reading = new Reading(found)
	let dangling = 0
	const opened = openPackage(sources, found, (relationship, from, offset) => {
		reportRelationship(relationship, from, offset, reading)
		if (!relationship.external && relationship.part === undefined) dangling++
	})
	const main = findMain(opened)
	if (dangling > 0) found.fact({ kind: 'structure', defect: 'opc-relationship-dangling', detail: String(dangling) })
	let format = main === undefined ? undefined : formatOfType(main.contentType)
	if (format !== undefined) identify(format)
	if (main === undefined && shouldHaveMain(opened)) found.fact({ kind: 'structure', defect: 'opc-main-part-missing' })
	const root = main === undefined ? '' : readPart(main, reading)
	if (format !== undefined && disagrees(format, root)) found.fact({ kind: 'structure', defect: 'opc-main-part-differs', detail: `${format}, ${root}`, ...(main === undefined ? {} : { at: { part: main.name } }) })
	if (format === undefined) identify((format = formatOfRoot(root) ?? 'opc'))
	readParts(opened, main, reading)
	reportConformance(opened, main, format, reading)
	reportUnreferenced(opened, found)
}

function reportRelationship(relationship: Relationship, from: string, offset: number, reading: Reading): void {
	if (relationship.part !== undefined && relationship.type === 'thumbnail') reading.found.fact({ kind: 'hidden', what: 'thumbnail', count: 1, at: { part: relationship.part.name } })
	if (!relationship.external) return
	const meaning = meaningOf(relationship)
	if (meaning === undefined) return
	reading.reference({ ...meaning, target: relationship.target, excerpt: `${relationship.type}: ${relationship.target}`, at: { part: from, offset, element: 'Relationship' } })
}

/** It says that it is an office document, but there is none in it. A package of another kind needs no main part. */
function shouldHaveMain(opened: Package): boolean {
	for (const { type } of opened.relationships.values()) if (mainTypes.has(type)) return true
	for (const type of opened.types.overrides.values()) if (formatOfType(type) !== undefined) return true
	return opened.parts.some((part) => /^(?:word|xl|ppt)\//.test(part.key))
}

/** Markup first, since it names what is embedded; then everything else in the order of the container. */
function readParts(opened: Package, main: Part | undefined, reading: Reading): void {
	const later: Part[] = []
	for (const part of opened.parts) {
		if (part === main) continue
		const kind = kindOf(part)
		if (kind === 'xml' || kind === 'biff12') readPart(part, reading)
		else later.push(part)
	}
	for (const part of later) readPart(part, reading)
}

/** Reads one part as what it is; a break in it costs only that part. Returns the root element of markup. */
function readPart(part: Part, reading: Reading): string {
	const { found } = reading
	if (part.source.encrypted) {
		found.gap('encrypted', 'encrypted entry', { part: part.name })
		return ''
	}
	const kind = kindOf(part)
	if (kind === 'biff12') {
		found.guard(part.name, () => readBiff12(part, reading))
		return ''
	}
	if (kind === 'xml') return readMarkup(part, reading)
	found.guard(part.name, () => binaryReaders[kind](part, reading))
	return ''
}

function readMarkup(part: Part, reading: Reading): string {
	// PowerPoint add-ins come with a main part of no bytes at all
	if (part.source.declaredBytes === 0) return ''
	const walk = new PartWalk(part, reading, elementTables)
	const { found } = reading
	const isRead = found.guard(part.name, () => {
		try {
			streamMarkup(part, (chunk) => walk.reader.write(chunk))
			walk.reader.end()
		} finally {
			walk.finish()
		}
	})
	// what is called markup and is none may still be something
	if (!isRead && walk.root === '') found.guard(part.name, () => binaryReaders.quiet(part, reading))
	if (walk.isMacroSheet) reading.macroSheet(part, walk.hasFormula, walk.macroCalls)
	return walk.root
}

function reportConformance(opened: Package, main: Part | undefined, format: string, reading: Reading): void {
	const { found, application, applicationVersion, language } = reading
	if (application !== '') found.about({ producer: `${application} ${applicationVersion}`.trim() })
	const link = [...opened.relationships.values()].find(({ part, type }) => part === main && mainTypes.has(type))
	const isOffice = format !== 'opc' && format !== 'xps'
	found.conformance({
		...(isOffice ? { ooxml: link?.typeUri.startsWith('http://purl.oclc.org/ooxml/') === true ? 'strict' : 'transitional' } : {}),
		...(language === undefined || language === '' ? {} : { lang: language }),
	})
}

/** Parts no relationship leads to: the office program does not see them, a search program does. */
function reportUnreferenced(opened: Package, found: Found): void {
	const alone = opened.parts.filter((part) => part.leadsHere.size === 0)
	const [first] = alone
	if (first === undefined) return
	found.fact({ kind: 'hidden', what: 'unreferenced-part', count: alone.length, name: alone.slice(0, 5).map((part) => part.name).join(', '), at: { part: first.name } })
	found.fact({ kind: 'structure', defect: 'opc-part-unreferenced', detail: String(alone.length), at: { part: first.name } })
}
