// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Connections of a workbook to data elsewhere: databases, web pages, text files, pivot tables, Power Query. ECMA-376-1 §18.13, §18.10, [MS-XLSX] §2.6, [MS-QDEFF]. */

import type { ConnectionFact } from '../../model/facts.ts'
import { reportMashup } from './mashup.ts'
import type { ElementHandler, ElementHandlers, PartWalk } from './walk.ts'

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The `x:connection` around the element that says where the data is. */
export interface OpenConnection {
	readonly name: string
	readonly automatic: boolean
	readonly offset: number
	readonly file: string | undefined
	/** Type number; 1 to 8 are data outside the workbook. */
	readonly type: number
	told: boolean
}

function tell(walk: PartWalk, type: ConnectionFact['type'], target: string | undefined, offset: number): void {
	const { connection } = walk
	if (connection !== undefined) connection.told = true
	const named = target || connection?.file || connection?.name
	walk.reading.found.fact({
		kind: 'connection', type, automatic: walk.reading.refreshesAll || (connection?.automatic ?? false),
		...(named ? { target: named, excerpt: named } : {}), at: walk.at(offset, 'connection'),
	})
}

/** A provider string; those that lead back into the workbook are none of our business. */
const database = (name: string): ElementHandler => (walk, attributes, offset) => {
	const target = attributes.get(name) ?? ''
	if (/^\s*(?:data model connection|data source=\$workbook\$)/i.test(target)) {
		if (walk.connection !== undefined) walk.connection.told = true
		return
	}
	tell(walk, /Microsoft\.Mashup/i.test(target) ? 'power-query' : 'database', target, offset)
}

const named = (type: ConnectionFact['type'], attribute: string): ElementHandler => (walk, attributes, offset) => tell(walk, type, attributes.get(attribute), offset)

export const connectionElements: ElementHandlers = {
	open: {
		'x:connection': (walk, attributes, offset) => {
			walk.connection = {
				name: attributes.get('name') ?? '', offset, file: attributes.get('odcFile') ?? attributes.get('sourceFile'), told: false,
				automatic: isTrue(attributes.get('refreshOnLoad')), type: Number(attributes.get('type') ?? 0),
			}
			const file = attributes.get('odcFile')
			if (file) walk.reading.reference({ role: 'query', when: 'never', target: file, excerpt: file, at: walk.at(offset, 'connection') })
		},
		'x:dbPr': database('connection'),
		'x15:oledbPr': database('connection'),
		'x:webPr': named('web-query', 'url'),
		'x:textPr': named('text-file', 'sourceFile'),
		'x15:textPr': named('text-file', 'sourceFile'),
		'x15:dataFeedPr': named('web-query', 'connection'),
		'x15:rangePr': (walk) => {
			if (walk.connection !== undefined) walk.connection.told = true
		},
		'x:queryTable': (walk, attributes, offset) => {
			const target = attributes.get('name')
			walk.reading.found.fact({ kind: 'connection', type: 'query', ...(target ? { target } : {}), automatic: isTrue(attributes.get('refreshOnLoad')) || walk.reading.refreshesAll, at: walk.at(offset, 'queryTable') })
		},
		'x:pivotCacheDefinition': (walk, attributes) => {
			walk.refreshes = isTrue(attributes.get('refreshOnLoad'))
		},
		'x:cacheSource': (walk, attributes, offset) => {
			if (attributes.get('type') === 'external') walk.reading.found.fact({ kind: 'connection', type: 'pivot', automatic: walk.refreshes || walk.reading.refreshesAll, at: walk.at(offset, 'cacheSource') })
		},
		'x:DataBinding': (walk, attributes, offset) => {
			const target = attributes.get('FileBindingName')
			if (target) walk.reading.found.fact({ kind: 'connection', type: 'text-file', target, automatic: false, at: walk.at(offset, 'DataBinding') })
		},
		'data-mashup:DataMashup': (walk, _attributes, offset) => walk.gather((text) => reportMashup(text, walk.reading, walk.at(offset, 'DataMashup')), walk.reading.found.budget.limits.partBytes),
	},
	close: {
		'x:connection': (walk) => {
			const { connection } = walk
			if (connection !== undefined && !connection.told && connection.type >= 1 && connection.type <= 8) tell(walk, 'query', undefined, connection.offset)
			walk.connection = undefined
		},
	},
}
