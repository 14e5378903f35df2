// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { edited } from './edited.ts'

const cell = (attributes: string): string => `<table:table-cell ${attributes}office:value-type="string"><text:p>7</text:p></table:table-cell>`
const withFormula = (formula: string): string => cell(`table:formula="${formula}" `)

test.each([
	{ name: 'a formula that asks the network', body: withFormula('of:=WEBSERVICE(&quot;http://example.org&quot;)'), after: cell(''), changes: ['formula kept-result http://example.org'] },
	{ name: 'a formula that reads a file', body: withFormula("of:=['file:///a.ods'#$T.A1]"), after: cell(''), changes: ['workbook kept-result file:///a.ods'] },
	{ name: 'a formula that starts a program', body: withFormula('of:=DDE(&quot;cmd&quot;;&quot;/c&quot;;&quot;x&quot;)'), after: cell(''), changes: ['dde kept-result cmd|/c!x'] },
	{ name: 'a formula with a dangerous link', body: withFormula('of:=HYPERLINK(&quot;file:///a.exe&quot;)'), after: cell(''), changes: ['link unlinked file:///a.exe'] },
	{ name: 'a formula with a link to the web stays', body: withFormula('of:=HYPERLINK(&quot;https://example.org&quot;)'), after: withFormula('of:=HYPERLINK(&quot;https://example.org&quot;)'), changes: [] },
	{ name: 'an ordinary formula stays', body: withFormula('of:=SUM([.A1:.B2])'), after: withFormula('of:=SUM([.A1:.B2])'), changes: [] },
	{ name: 'a matrix formula', body: cell('table:number-matrix-rows-spanned="1" table:formula="of:=WEBSERVICE([.A1])" '), after: cell(''), changes: ['formula kept-result [.A1]'] },
	{ name: 'a name for a file', body: "<table:named-expression table:expression=\"of:='file:///a.ods'#T.A1\"/>", after: '', changes: ['workbook kept-result file:///a.ods'] },
	{ name: 'a field with a formula', body: '<text:expression text:formula="ooow:DDE(&quot;a&quot;)">7</text:expression>', after: '7', changes: ['dde kept-result a'] },
	{ name: 'what was last read from a file', body: "<table:table table:name=\"'file:///a.ods'#T\"><table:table-row/></table:table>", after: '', changes: [] },
	{ name: 'a source of a table', body: '<table:database-source-query table:database-name="DB" table:query-name="Q"/>', after: '', changes: ['query removed DB'] },
	{ name: 'a form on a database', body: '<form:form form:datasource="DB" form:name="F"/>', after: '<form:form form:name="F"/>', changes: ['connection removed DB'] },
	{ name: 'a resource of a form', body: '<form:form><form:connection-resource xlink:href="sdbc:x"/></form:form>', after: '<form:form></form:form>', changes: ['connection removed sdbc:x'] },
	{ name: 'a field of a form letter', body: '<text:database-display text:database-name="DB">Muster</text:database-display>', after: 'Muster', changes: ['mail-merge kept-result DB'] },
	{ name: 'the step to the next address', body: '<text:database-next text:database-name="DB"/>', after: '', changes: ['mail-merge kept-result DB'] },
	{ name: 'a choice of addresses without a database', body: '<text:database-row-select text:condition="ooow:TRUE"/>', after: '<text:database-row-select text:condition="ooow:TRUE"/>', changes: [] },
	{ name: 'a DDE field', body: '<text:dde-connection text:connection-name="c">7</text:dde-connection>', after: '7', changes: ['dde kept-result c'] },
	{ name: 'a DDE connection', body: '<text:dde-connection-decls><text:dde-connection-decl office:name="c" office:dde-application="cmd" office:dde-topic="/c" office:dde-item="x"/></text:dde-connection-decls>', after: '<text:dde-connection-decls></text:dde-connection-decls>', changes: ['dde kept-result cmd|/c!x'] },
	{ name: 'DDE links of a sheet', body: '<table:dde-links><table:dde-link><office:dde-source/></table:dde-link></table:dde-links>', after: '', changes: ['dde kept-result'] },
	{ name: 'a single DDE link', body: '<table:dde-link/>', after: '', changes: ['dde kept-result'] },
	{ name: 'a form that sends', body: '<xforms:submission action="http://example.org/"/>', after: '', changes: ['form-action removed http://example.org/'] },
	{ name: 'data of a form', body: '<xforms:instance src="http://example.org/"/>', after: '<xforms:instance/>', changes: ['connection removed http://example.org/'] },
	{ name: 'data of a form in itself stays', body: '<xforms:instance src="#a"/>', after: '<xforms:instance src="#a"/>', changes: [] },
	{ name: 'a setting that names a database, silently', body: '<config:config-item config:name="CurrentDatabaseDataSource">DB</config:config-item>', after: '', changes: [] },
	{ name: 'another setting stays', body: '<config:config-item config:name="X">1</config:config-item>', after: '<config:config-item config:name="X">1</config:config-item>', changes: [] },
])('$name', ({ body, after, changes }) => {
	expect(edited(body, { files: [] })).toEqual({ body: after, changes })
})

test('a condition that reaches outside becomes one that never holds', () => {
	const entry = '<calcext:formatting-entry xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" calcext:value="WEBSERVICE(A1)"/>'
	expect(edited(entry).body).toContain('calcext:value="0"')
})

test('a database of a form letter is named where the inspection found it', () => {
	expect(edited('<config:config-item config:name="CurrentDatabaseDataSource">DB</config:config-item>', { findings: [{ rule: 'mail-merge', remedy: 'cut-connections' }] }).changes).toEqual(['mail-merge removed'])
})
