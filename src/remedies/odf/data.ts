// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Cuts sources of data: databases, links to programs, formulas that reach outside. What they last gave stays. ODF 1.4 part 3 §7.6, §9.4, §12, §14.6; part 4. */

import { commandOf } from '../../formats/odf/dde.ts'
import { formulaAttributes, formulaReaches, type FormulaReach } from '../../formats/odf/formulas.ts'
import { CACHED_SHEET } from '../../formats/odf/hidden.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import { isSafeLink } from '../safe-links.ts'
import type { FateReader, FateTable, PartEditor } from './part-editor.ts'

/** Elements that mean nothing without their formula. */
const bound: ReadonlySet<string> = new Set(['calcext:condition', 'style:map', 'table:named-expression', 'table:named-range', 'table:source-cell-range'])
/** Fields whose text stays as plain words. */
const fields: ReadonlySet<string> = new Set(['text:expression', 'text:sequence'])
/** Attributes that go together with a formula. */
const companions = ['table:number-matrix-columns-spanned', 'table:number-matrix-rows-spanned']

const isCut = (reach: FormulaReach): boolean => reach.kind === 'dde' || reach.role !== 'hyperlink' || !isSafeLink(reach.target)

function report(here: PartEditor, reach: FormulaReach): void {
	if (reach.kind === 'dde') here.change({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde', target: reach.target })
	else if (reach.role === 'hyperlink') here.change({ remedy: 'cut-links', action: 'unlinked', subject: 'link', target: reach.target })
	else here.change({ remedy: 'cut-external-references', action: 'kept-result', subject: reach.role === 'workbook' ? 'workbook' : 'formula', target: reach.target })
}

const formula = (names: readonly string[]): FateReader => (here, attributes, tag) => {
	let reaches: readonly FormulaReach[] | undefined
	for (const name of names) {
		const written = attributes.get(name)
		if (written === undefined) continue
		const found = formulaReaches(written, (target) => here.reach(target).where).filter(isCut)
		if (found.length === 0) continue
		reaches = reaches === undefined ? found : [...reaches, ...found]
		if (here.element.startsWith('calcext:')) tag.set(name, '0')
		else tag.remove(name)
	}
	if (reaches === undefined) return 'keep'
	for (const reach of reaches) report(here, reach)
	for (const name of companions) tag.remove(name)
	return bound.has(here.element) ? 'drop' : fields.has(here.element) ? 'unwrap' : 'keep'
}

const connection = (subject: ChangeSubject, ...names: readonly string[]): FateReader => (here, attributes) => {
	const target = names.map((name) => attributes.get(name)).find((value) => value !== undefined && value.trim() !== '')
	here.change({ remedy: 'cut-connections', action: 'removed', subject, ...(target === undefined ? {} : { target }) })
	return 'drop'
}

/** A field of a form letter keeps the words it shows. */
const mergeField: FateReader = (here, attributes) => {
	const target = attributes.get('text:database-name') ?? ''
	if (target === '') return 'keep'
	here.change({ remedy: 'cut-connections', action: 'kept-result', subject: 'mail-merge', target })
	return here.element === 'text:database-next' || here.element === 'text:database-row-select' ? 'drop' : 'unwrap'
}

/** An address that an XForms processor would load. */
const xforms = (name: string): FateReader => (here, attributes, tag) => {
	const target = attributes.get(name)
	if (!here.isOutside(target) || target.trim() === '') return 'keep'
	here.change({ remedy: 'cut-connections', action: 'removed', subject: 'connection', target })
	tag.remove(name)
	return 'keep'
}

const ddeSource: FateReader = (here, attributes) => {
	here.change({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde', target: commandOf(attributes) })
	return 'drop'
}

/** Settings that name a database. */
const MERGE_SETTINGS = /^CurrentDatabase(?:DataSource|Command|CommandType)$/

export const dataFates: FateTable = {
	...Object.fromEntries(Object.entries(formulaAttributes).map(([element, names]) => [element, formula(names)])),
	'calcext:data-mapping': connection('query', 'xlink:href'),
	'config:config-item': (here, attributes) => {
		const name = attributes.get('config:name') ?? ''
		if (!MERGE_SETTINGS.test(name)) return 'keep'
		if (here.workshop.found('cut-connections', 'mail-merge')) here.change({ remedy: 'cut-connections', action: 'removed', subject: 'mail-merge' })
		return 'drop'
	},
	'form:connection-resource': connection('connection', 'xlink:href'),
	'form:form': (here, attributes, tag) => {
		for (const name of ['form:datasource', 'form:connection-resource']) {
			const target = attributes.get(name)
			if (target === undefined || target.trim() === '') continue
			here.change({ remedy: 'cut-connections', action: 'removed', subject: 'connection', target })
			tag.remove(name)
		}
		return 'keep'
	},
	'office:dde-source': ddeSource,
	'table:database-source-query': connection('query', 'table:database-name'),
	'table:database-source-sql': connection('query', 'table:database-name'),
	'table:database-source-table': connection('connection', 'table:database-name'),
	'table:dde-link': (here) => {
		here.change({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde' })
		return 'drop'
	},
	'table:dde-links': (here) => {
		here.change({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde' })
		return 'drop'
	},
	'table:source-service': connection('connection', 'table:source-name'),
	// what was last read from another file; the cells that used it keep their values
	'table:table': (_here, attributes) => (CACHED_SHEET.test(attributes.get('table:name') ?? '') ? 'drop' : 'keep'),
	'text:database-display': mergeField,
	'text:database-name': mergeField,
	'text:database-next': mergeField,
	'text:database-row-number': mergeField,
	'text:database-row-select': (here, attributes, tag) => {
		const fate = mergeField(here, attributes, tag)
		return fate === 'keep' ? formula(['text:condition'])(here, attributes, tag) : fate
	},
	'text:dde-connection': (here, attributes) => {
		const target = attributes.get('text:connection-name') ?? ''
		here.change({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde', ...(target === '' ? {} : { target }) })
		return 'unwrap'
	},
	'text:dde-connection-decl': ddeSource,
	'xforms:instance': xforms('src'),
	'xforms:load': xforms('resource'),
	'xforms:model': xforms('schema'),
	'xforms:submission': connection('form-action', 'resource', 'action', 'xlink:href'),
}
