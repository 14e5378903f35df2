// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A package: its parts, their content types, and the relationships between them. OPC, ECMA-376-2. */

import type { Found } from '../format.ts'
import { reportDoctype } from '../xml/doctype.ts'
import { XmlReader } from '../xml/xml-reader.ts'
import { bareType, ContentTypes } from './content-types.ts'
import { partKey, resolveTarget, type Part, type PartSource, type Relationship } from './part.ts'

export interface Package {
	/** Parts with content; relationship parts and the list of content types are not among them. */
	readonly parts: readonly Part[]
	readonly partByKey: ReadonlyMap<string, Part>
	readonly types: ContentTypes
	/** Relationships of the package itself by id. */
	readonly relationships: ReadonlyMap<string, Relationship>
}

const TYPES_KEY = '[content_types].xml'
const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/

/** What a relationship part says, with the place where it says it. */
export type RelationshipListener = (relationship: Relationship, relationshipsPart: string, offset: number) => void

/** Opens the package; `listener` hears of every relationship in the order of the file. */
export function openPackage(sources: readonly PartSource[], found: Found, listener: RelationshipListener): Package {
	const types = new ContentTypes()
	const keyed = sources.map((source) => ({ source, key: partKey(source.name) }))
	let hasTypes = sources.some(({ contentType }) => contentType !== undefined)
	for (const { source, key } of keyed) {
		if (key !== TYPES_KEY) continue
		hasTypes = true
		found.guard(source.name, () => types.read(source, found.budget))
	}
	if (!hasTypes) found.fact({ kind: 'structure', defect: 'opc-content-types-missing' })
	const parts: Part[] = []
	const partByKey = new Map<string, Part>()
	for (const { source, key } of keyed) {
		if (key === TYPES_KEY || RELATIONSHIPS.test(key)) continue
		const contentType = source.contentType === undefined ? types.typeOf(key) : bareType(source.contentType)
		const part: Part = { source, name: source.name, key, contentType, leadsHere: new Set(), relationships: new Map() }
		parts.push(part)
		if (!partByKey.has(key)) partByKey.set(key, part)
	}
	const relationships = new Map<string, Relationship>()
	for (const { source, key } of keyed) {
		const place = RELATIONSHIPS.exec(key)
		if (place === null) continue
		const from = `${place[1] ?? ''}${place[2] ?? ''}`
		const owner = partByKey.get(from)
		found.guard(source.name, () => readRelationships(source, from, partByKey, found, (relationship, offset) => {
			const siblings = from === '' ? relationships : owner?.relationships
			if (siblings !== undefined && !siblings.has(relationship.id)) siblings.set(relationship.id, relationship)
			relationship.part?.leadsHere.add(relationship.type)
			listener(relationship, source.name, offset)
		}))
	}
	return { parts, partByKey, types, relationships }
}

function readRelationships(source: PartSource, from: string, partByKey: ReadonlyMap<string, Part>, found: Found, each: (relationship: Relationship, offset: number) => void): void {
	const reader = new XmlReader({
		open(name, attributes, offset) {
			if (name !== 'rel:Relationship') return
			const target = attributes.get('Target') ?? ''
			const typeUri = attributes.get('Type') ?? ''
			const external = attributes.get('TargetMode')?.trim().toLowerCase() === 'external' || cannotBeInside(target)
			each({
				id: attributes.get('Id') ?? '', type: shortType(typeUri), typeUri, target, external,
				part: external ? undefined : partByKey.get(resolveTarget(from, target)),
			}, offset)
		},
		doctype: (content, offset) => reportDoctype(content, found, { part: source.name, offset }),
	}, found.budget)
	source.stream((chunk) => reader.write(chunk))
	reader.end()
}

/** A scheme, a server or a drive: whatever the mode says, this is no part. */
function cannotBeInside(target: string): boolean {
	return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(target)
}

/** Transitional, strict and vendor types of one meaning have the same last step. */
function shortType(uri: string): string {
	let end = uri.length
	while (end > 0 && '/#?'.includes(uri.charAt(end - 1))) end--
	const last = Math.max(uri.lastIndexOf('/', end - 1), uri.lastIndexOf('#', end - 1))
	return uri.slice(last + 1, end).toLowerCase()
}
