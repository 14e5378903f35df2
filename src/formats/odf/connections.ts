// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sources of data outside the document: databases, queries, forms that send. ODF 1.4 part 3 §9.4, §12 and §13; XForms 1.1 §11. */

import type { ConnectionFact } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementReader, ElementTable, Scene } from './scene.ts'

function report(scene: Scene, type: ConnectionFact['type'], target: string | undefined, automatic: boolean, element: string): void {
	const named = target === undefined || target.trim() === '' ? undefined : target
	if (!scene.document.isNew(`connection ${type} ${element} ${named ?? ''}`)) return
	scene.found.fact({ kind: 'connection', type, automatic, at: scene.at(element), ...(named === undefined ? {} : { target: named }) })
}

const firstOf = (attributes: XmlAttributes, names: readonly string[]): string | undefined => {
	for (const name of names) {
		const value = attributes.get(name)
		if (value !== undefined && value.trim() !== '') return value
	}
	return undefined
}

function connecting(type: ConnectionFact['type'], ...names: readonly string[]): ElementReader {
	return (scene, attributes, element) => report(scene, type, firstOf(attributes, names), false, element)
}

/** Fields of a form letter name the database they take their text from. */
const mergeField: ElementReader = (scene, attributes) => {
	const database = attributes.get('text:database-name')
	// a field without a name takes the one of the document
	if (database !== undefined && database !== '') report(scene, 'mail-merge', database, false, 'text:database-name')
}

/** An address an XForms processor sends to or reads from. */
function xforms(name: string, automatic: boolean): ElementReader {
	return (scene, attributes, element) => {
		const target = attributes.get(name)
		if (target === undefined || target.trim() === '') return
		if (scene.reach(target).where !== 'outside') return
		report(scene, 'xforms', target, automatic, element)
		scene.outsideReference(automatic ? 'query' : 'form-action', automatic ? 'load' : 'click', target, element)
	}
}

const submission: ElementReader = (scene, attributes, element) => {
	const target = firstOf(attributes, ['resource', 'action', 'xlink:href'])
	report(scene, 'xforms', target, false, element)
	if (target !== undefined) scene.reference('form-action', 'click', target, element)
}

export const connectionElements: ElementTable = {
	'form:connection-resource': connecting('database', 'xlink:href'),
	'form:form': (scene, attributes, element) => {
		const source = firstOf(attributes, ['form:datasource', 'form:connection-resource'])
		if (source !== undefined) report(scene, 'database', source, false, element)
	},
	'db:connection-resource': connecting('database', 'xlink:href'),
	'db:file-based-database': connecting('database', 'xlink:href'),
	'db:server-database': connecting('database', 'db:hostname', 'db:local-socket', 'db:database-name'),
	'table:database-source-query': connecting('query', 'table:database-name'),
	'table:database-source-sql': connecting('query', 'table:database-name'),
	'table:database-source-table': connecting('database', 'table:database-name'),
	'table:source-service': connecting('pivot', 'table:source-name'),
	// LibreOffice fetches and transforms a table from an address
	'calcext:data-mapping': (scene, attributes, element) => {
		const target = attributes.get('xlink:href')
		report(scene, 'web-query', target, true, element)
		if (target !== undefined) scene.reference('query', 'load', target, element)
	},
	'text:database-display': mergeField,
	'text:database-name': mergeField,
	'text:database-next': mergeField,
	'text:database-row-number': mergeField,
	'text:database-row-select': mergeField,
	'xforms:instance': xforms('src', true),
	'xforms:load': xforms('resource', false),
	'xforms:model': xforms('schema', true),
	'xforms:submission': submission,
}
