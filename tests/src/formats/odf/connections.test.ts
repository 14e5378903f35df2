// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odb, ods, odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf, references } from './seen.ts'

const connections = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'connection').map(({ type, target, automatic }) => `${type} ${target ?? '-'}${automatic ? ' by itself' : ''}`)

describe('connections', () => {
	test.each([
		['form with a database', odt().body('<form:form form:datasource="people"/>'), 'database people'],
		['form with an address', odt().body('<form:form><form:connection-resource xlink:href="sdbc:odbc:people"/></form:form>'), 'database sdbc:odbc:people'],
		['database on a server', odb().body('<db:data-source><db:connection-data><db:database-description><db:server-database db:hostname="db.example.org"/></db:database-description></db:connection-data></db:data-source>'), 'database db.example.org'],
		['database in a file', odb().body('<db:file-based-database xlink:href="file:///C:/data"/>'), 'database file:///C:/data'],
		['database by its driver', odb().body('<db:connection-resource xlink:href="jdbc:mysql://host/db"/>'), 'database jdbc:mysql://host/db'],
		['sheet with a query', ods().body('<table:database-source-sql table:database-name="people" table:sql-statement="SELECT"/>'), 'query people'],
		['sheet with a table', ods().body('<table:database-source-table table:database-name="people"/>'), 'database people'],
		['pivot table of a service', ods().body('<table:source-service table:source-name="people"/>'), 'pivot people'],
		['table from the web', ods().body('<c:data-mappings xmlns:c="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><c:data-mapping xlink:href="http://example.org/a.csv"/></c:data-mappings>'), 'web-query http://example.org/a.csv by itself'],
		['form letter', odt().body('<text:p><text:database-display text:database-name="people"/></text:p>'), 'mail-merge people'],
		['form that sends itself', odt().body('<xforms:model><xforms:submission action="http://example.org/post"/></xforms:model>'), 'xforms http://example.org/post'],
		['form that loads its data', odt().body('<xforms:model><xforms:instance src="http://example.org/data"/></xforms:model>'), 'xforms http://example.org/data by itself'],
	])('%s', (_, recipe, expected) => {
		expect(connections(recipe)).toContain(expected)
	})
	test.each([
		['form without a source', odt().body('<form:form form:command-type="table"/>')],
		['form data in place', odt().body('<xforms:model><xforms:instance><a/></xforms:instance></xforms:model>')],
		['field of the document\'s own source', odt().body('<text:p><text:database-display/></text:p>')],
	])('none: %s', (_, recipe) => {
		expect(connections(recipe)).toEqual([])
	})
	test('what a form loads and where it sends are references', () => {
		const model = '<xforms:model schema="http://example.org/s.xsd"><xforms:submission resource="http://example.org/post"/></xforms:model>'
		expect(references(odt().body(model).package())).toEqual(['query load http://example.org/s.xsd', 'form-action click http://example.org/post'])
	})
})
