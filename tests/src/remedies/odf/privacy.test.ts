// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { utf8 } from '../../../../src/bytes/text.ts'
import { odp, ods, odt, onePixel, withVersion } from '../../../make/odf.ts'
import { disarm } from '../../../../src/engine/disarm.ts'
import { disarmed, optionsOf } from '../contract.ts'
import { copyOf, edited, filesOf } from './edited.ts'

describe('the private profile', () => {
	const recipe = () => odt().author('A. Beispiel').setting('PrinterName', 'Rathaus 3').meta('<meta:user-defined meta:name="Firma">X</meta:user-defined><dc:title>Antrag</dc:title>')
		.automatic('<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="HP" style:family="paragraph"><style:text-properties text:display="none"/></style:style>')
		.body('<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>B</dc:creator></office:change-info><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>')
		.body('<text:p>Eins<text:change text:change-id="c1"/><text:span text:style-name="H">geheim</text:span><office:annotation><text:p>Hm</text:p></office:annotation></text:p><text:p text:style-name="HP">auch geheim</text:p>')
		.body('<text:p>Feld<text:hidden-paragraph text:condition="x" text:is-hidden="true"/></text:p><text:section text:name="S" text:display="none"><text:p>Abschnitt</text:p></text:section>')
		.file('Thumbnails/thumbnail.png', onePixel, 'image/png')

	test.each(['package', 'flat'] as const)('leaves no names, comments, changes or hidden words: %s', (form) => {
		const bytes = recipe()[form]()
		const { result, copy } = disarmed({ name: form === 'flat' ? 'a.fodt' : 'a.odt', bytes, gone: [], profile: 'private' })
		const text = form === 'flat' ? utf8(copy) : [...filesOf(copy).values()].join('\n')
		for (const word of ['Beispiel', 'Rathaus', 'geheim', 'weg<', 'Hm', 'Feld', 'Abschnitt', 'user-defined']) expect(text).not.toContain(word)
		expect(text).toContain('Eins')
		expect(text).toContain('<dc:title>Antrag</dc:title>')
		expect(result.report.changes.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['author', 'comment', 'tracked-change', 'hidden-content']))
	})
	test('hidden sheets and slides go, hidden rows are shown', () => {
		const sheet = ods().automatic('<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>')
			.body('<table:table table:name="Offen"><table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>Zeile</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Geheim" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>')
		const content = copyOf('a.ods', sheet.package(), 'private').get('content.xml') ?? ''
		expect(content).not.toContain('Geheim')
		expect(content).toContain('<table:table-row><table:table-cell office:value-type="string"><text:p>Zeile')
		const slides = odp().automatic('<style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>').body('<draw:page draw:name="A"/><draw:page draw:name="B" draw:style-name="dp2"/>')
		expect(copyOf('a.odp', slides.package(), 'private').get('content.xml')).not.toContain('draw:name="B"')
	})
	test('earlier versions go', () => {
		const files = copyOf('a.odt', withVersion(odt().paragraph('neu'), 'V1', odt().paragraph('alt').package()).package(), 'private')
		expect([...files.keys()].filter((name) => name.startsWith('Version'))).toEqual([])
	})
})

test.each([
	{ name: 'comments', body: '<office:annotation><text:p>Hm</text:p></office:annotation>', change: 'comment removed' },
	{ name: 'changes', body: '<text:tracked-changes/><text:change/>', change: 'tracked-change kept-result' },
	{ name: 'hidden layers', body: '<draw:layer draw:name="L" draw:display="none"/>', change: 'hidden-content removed L' },
	{ name: 'hidden words', body: '<text:hidden-text text:is-hidden="true" text:string-value="x"/>', change: 'hidden-content removed' },
])('$name stay in a safe copy and go in a private one', ({ body, change }) => {
	expect(edited(body)).toEqual({ body, changes: [] })
	expect(edited(body, { profile: 'private' })).toEqual({ body: '', changes: [change] })
})

test('fields that show metadata keep what they show', () => {
	const body = '<text:p><text:initial-creator>A. Beispiel</text:initial-creator><text:user-defined text:fixed="true" text:name="x">1</text:user-defined></text:p>'
	expect(edited(body)).toEqual({ body, changes: [] })
	expect(edited(body, { profile: 'private' }).body).toBe(body.replace('<text:initial-creator>', '<text:initial-creator text:fixed="true">'))
})

test('changes that are to be undone keep their list until the part is written; those of sheets stay', () => {
	const marks = '<text:p><text:change-start text:change-id="c"/>neu<text:change-end text:change-id="c"/></text:p>'
	const bytes = odt().body(`<text:tracked-changes><text:changed-region text:id="c"><text:insertion><office:change-info><dc:creator>B</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>${marks}`).package()
	const { report } = disarm({ bytes, name: 'a.odt' }, optionsOf({ profile: 'private', trackedChanges: 'reject' }))
	expect(report.outcome).toBe('disarmed')
	expect(report.changes.map(({ action, subject }) => `${action} ${subject}`)).toContain('removed tracked-change')
	const sheet = ods().body('<table:tracked-changes><table:deletion table:id="c"><office:change-info><dc:creator>B</dc:creator></office:change-info></table:deletion></table:tracked-changes>').package()
	const refused = disarm({ bytes: sheet, name: 'a.ods' }, optionsOf({ profile: 'private', trackedChanges: 'reject' })).report
	expect([refused.refusal, ...refused.remaining]).toEqual(['still-found', 'tracked-changes'])
})
