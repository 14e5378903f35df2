// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a document type declaration would do to a program that processes it: fetch something, or expand without end. Nothing is expanded here. XML 1.0 §2.8 and §4. */

import type { Found, Sighting } from '../format.ts'

/** More characters than any honest entity stands for. */
const LONG_ENTITY = 100_000
/** More entities within each other than any honest one has, even where all of them are empty. */
const MANY_REPLACEMENTS = 1_000
/** An internal subset of this length has no place in an office document. */
const LONG_SUBSET = 60_000

export interface Doctype {
	/** Characters that the largest entity would become; infinite where an entity contains itself. */
	readonly largestEntity: number
	/** How often a processor would replace a reference for the entity that needs most. */
	readonly replacements: number
	/** System identifiers of external entities. */
	readonly externalEntities: readonly string[]
	/** Of the external subset. */
	readonly systemId: string | undefined
	readonly publicId: string | undefined
	readonly hasInternalSubset: boolean
}

interface Entity {
	readonly length: number
	readonly references: readonly string[]
}

const DECLARATION = /<!ENTITY\s+(%\s+)?([^\s"'<>%]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC\s*(?:"[^"]*"|'[^']*'))\s*(?:"([^"]*)"|'([^']*)'))/g
const HEAD = /^<!DOCTYPE\s+[^\s[>]+\s*(?:PUBLIC\s*(?:"([^"]*)"|'([^']*)')|SYSTEM)?\s*(?:"([^"]*)"|'([^']*)')?\s*(\[)?/

/** Reads `content`, which starts with `<!DOCTYPE` and may be cut off. */
export function readDoctype(content: string): Doctype {
	const head = HEAD.exec(content)
	const entities = new Map<string, Entity>()
	const externalEntities: string[] = []
	for (const [, percent, name = '', double, single, systemDouble, systemSingle] of content.matchAll(DECLARATION)) {
		const value = double ?? single
		const key = percent === undefined ? `&${name}` : `%${name}`
		// of several declarations the first one holds
		if (value !== undefined && !entities.has(key)) entities.set(key, entityOf(value))
		const system = systemDouble ?? systemSingle
		if (system) externalEntities.push(system)
	}
	return {
		largestEntity: largestOf(entities, (entity) => entity.length), replacements: largestOf(entities, (entity) => entity.references.length), externalEntities,
		systemId: head?.[3] ?? head?.[4], publicId: head?.[1] ?? head?.[2], hasInternalSubset: head?.[5] !== undefined,
	}
}

function entityOf(value: string): Entity {
	const references: string[] = []
	// a percent sign or ampersand may itself be written as a character reference
	const plain = value.replace(/&#(?:38|x26);/gi, '&').replace(/&#(?:37|x25);/gi, '%')
	const rest = plain.replace(/([&%])([^\s;&%<"']+);/g, (_, kind: string, name: string) => {
		if (name.startsWith('#')) return '.'
		references.push(kind + name)
		return ''
	})
	return { length: rest.length, references }
}

/** The largest sum over an entity and everything it contains of what `own` says about each. */
function largestOf(entities: ReadonlyMap<string, Entity>, own: (entity: Entity) => number): number {
	const lengths = new Map<string, number>()
	const open = new Set<string>()
	const lengthOf = (key: string): number => {
		const known = lengths.get(key)
		if (known !== undefined) return known
		const entity = entities.get(key)
		if (entity === undefined) return 0
		// a chain this long, or a circle, ends every processor
		if (open.has(key) || open.size > 500) return Infinity
		open.add(key)
		let length = own(entity)
		for (const reference of entity.references) length += lengthOf(reference)
		open.delete(key)
		lengths.set(key, length)
		return length
	}
	let largest = 0
	for (const key of entities.keys()) largest = Math.max(largest, lengthOf(key))
	return largest
}

/** Reports a declaration that `XmlHandler.doctype` was given. The one that office programs of the OpenOffice family write themselves is no fact. */
export function reportDoctype(content: string, found: Found, at: NonNullable<Sighting['at']>): void {
	const doctype = readDoctype(content)
	const { largestEntity, replacements } = doctype
	if (largestEntity > LONG_ENTITY || replacements > MANY_REPLACEMENTS || content.length > LONG_SUBSET) {
		const detail = largestEntity > LONG_ENTITY ? `an entity of ${largestEntity} characters` : replacements > MANY_REPLACEMENTS ? `an entity of ${replacements} others` : 'a very long internal subset'
		found.fact({ kind: 'structure', defect: 'xml-entity-bomb', detail, excerpt: content, at })
	}
	if (doctype.publicId?.startsWith('-//OpenOffice.org//DTD ') && !doctype.hasInternalSubset) return
	found.fact({ kind: 'structure', defect: 'xml-doctype', excerpt: content, at })
	for (const target of doctype.externalEntities) found.fact({ kind: 'reference', role: 'dtd', target, when: 'load', excerpt: content, at })
	// programs know public document types by their name and do not fetch them
	const { systemId } = doctype
	if (systemId) found.fact({ kind: 'reference', role: 'dtd', target: systemId, when: doctype.publicId === undefined && /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(systemId) ? 'load' : 'never', excerpt: content, at })
}
