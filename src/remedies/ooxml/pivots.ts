// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pivot tables whose data is elsewhere: their cells stay as plain values, the tables and what filters them go. ECMA-376-1 §18.10. */

import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import type { RawChange } from '../remedy.ts'
import type { Rebuild } from './rebuild.ts'

const CACHE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcachedefinition+xml'
const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivottable+xml'
const filters = /^application\/vnd\.ms-excel\.(?:slicer|slicercache|timeline|timelinecache)\+xml$/

export function excludePivots(rebuild: Rebuild): void {
	const gone = new Set<Part>()
	for (const part of rebuild.opened.parts) {
		if (part.contentType !== CACHE) continue
		const change = outsideSource(part, rebuild)
		if (change === undefined) continue
		gone.add(part)
		rebuild.excluded.set(part, change)
	}
	if (gone.size === 0) return
	for (const part of rebuild.opened.parts) {
		const isOrphan = part.contentType === TABLE && [...part.relationships.values()].some((relationship) => relationship.part !== undefined && gone.has(relationship.part))
		if (isOrphan || filters.test(part.contentType)) rebuild.excluded.set(part, undefined)
	}
}

/** What to tell about a cache that is filled from outside the workbook. */
function outsideSource(part: Part, rebuild: Rebuild): Omit<RawChange, 'part'> | undefined {
	for (const { external, target } of part.relationships.values()) if (external) return { remedy: 'cut-external-references', action: 'kept-result', subject: 'workbook', target }
	let isOutside = false
	const reader = new XmlReader({
		open(name, attributes) {
			if (name === 'x:cacheSource' && (attributes.get('type') === 'external' || attributes.get('connectionId') !== undefined)) isOutside = true
		},
	}, rebuild.budget)
	rebuild.stream(part, (chunk) => reader.write(chunk))
	reader.end()
	return isOutside ? { remedy: 'cut-connections', action: 'kept-result', subject: 'connection' } : undefined
}
