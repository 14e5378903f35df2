// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { undoChanges } from '../../../../src/remedies/odf/undo-changes.ts'
import { odf } from '../../../../src/remedies/odf/odf.ts'
import { disarm } from '../../../../src/engine/disarm.ts'
import { joinBytes } from '../../../../src/bytes/text.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { odt, ods } from '../../../make/odf.ts'

const who = '<office:change-info><dc:creator>Anna</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>'
const list = (...regions: readonly string[]): string => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
const insertion = (id: string): string => `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${who}</text:insertion></text:changed-region>`
const deletion = (id: string, content: string): string => `<text:changed-region text:id="${id}"><text:deletion>${who}${content}</text:deletion></text:changed-region>`
const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`
const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`
const point = (id: string): string => `<text:change text:change-id="${id}"/>`
const NAMESPACES = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

function undo(body: string): string {
	const whole = utf8(undoChanges(toUtf8(`<?xml version="1.0"?>\n<office:text ${NAMESPACES}>${body}</office:text>\n`), new Budget(defaultLimits)))
	expect(whole.startsWith(`<?xml version="1.0"?>\n<office:text ${NAMESPACES}>`) && whole.endsWith('</office:text>\n')).toBe(true)
	return whole.slice(whole.indexOf('1.1/">') + 6, -'</office:text>\n'.length)
}

describe('what was inserted', () => {
	test.each([
		{ name: 'goes', body: `${list(insertion('a'))}<text:p>one ${start('a')}new <text:s/>${end('a')}two</text:p>`, left: '<text:p>one two</text:p>' },
		{ name: 'goes with elements inside it', body: `${list(insertion('a'))}<text:p>one ${start('a')}<text:span>new</text:span>${end('a')}two</text:p>`, left: '<text:p>one two</text:p>' },
		{ name: 'goes out of elements that only begin in it', body: `${list(insertion('a'))}<text:p>one ${start('a')}x<text:span>new${end('a')}old</text:span></text:p>`, left: '<text:p>one <text:span>old</text:span></text:p>' },
		{ name: 'joins the paragraphs it parted', body: `${list(insertion('a'))}<text:p text:style-name="A">one${start('a')} x</text:p><text:p>new</text:p><text:p text:style-name="B">y${end('a')} two</text:p><text:p>three</text:p>`, left: '<text:p text:style-name="A">one two</text:p><text:p>three</text:p>' },
		{ name: 'joins a heading with what followed', body: `${list(insertion('a'))}<text:h>one${start('a')}</text:h><text:p>${end('a')} two</text:p>`, left: '<text:h>one two</text:h>' },
		{ name: 'joins inside of spans', body: `${list(insertion('a'))}<text:p><text:span>one${start('a')}</text:span></text:p><text:p><text:span>${end('a')}two</text:span></text:p>`, left: '<text:p><text:span>one</text:span><text:span>two</text:span></text:p>' },
		{ name: 'does not join what stands in different items', body: `${list(insertion('a'))}<text:list><text:list-item><text:p>one${start('a')}x</text:p></text:list-item><text:list-item><text:p>${end('a')}two</text:p></text:list-item></text:list>`, left: '<text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>' },
		{ name: 'goes as whole paragraphs', body: `${list(insertion('a'))}<text:p>one</text:p>${start('a')}<text:p>new</text:p>${end('a')}<text:p>two</text:p>`, left: '<text:p>one</text:p><text:p>two</text:p>' },
		{ name: 'goes where two overlap', body: `${list(insertion('a'), insertion('b'))}<text:p>one ${start('a')}x${start('b')}y${end('a')}z${end('b')}two</text:p>`, left: '<text:p>one two</text:p>' },
		{ name: 'does not come back where it was deleted later', body: `${list(insertion('a'), deletion('b', '<text:p>gone</text:p>'))}<text:p>one ${start('a')}x${point('b')}${end('a')}two</text:p>`, left: '<text:p>one two</text:p>' },
	])('$name', ({ body, left }) => {
		expect(undo(body)).toBe(left)
	})
})

describe('what was deleted', () => {
	test.each([
		{ name: 'comes back', body: `${list(deletion('a', '<text:p text:style-name="S">old &amp; good </text:p>'))}<text:p>one ${point('a')}two</text:p>`, left: '<text:p>one old &amp; good two</text:p>' },
		{ name: 'comes back with its spans', body: `${list(deletion('a', '<text:p><text:span>old</text:span></text:p>'))}<text:p>${point('a')}</text:p>`, left: '<text:p><text:span>old</text:span></text:p>' },
		{ name: 'parts paragraphs again', body: `${list(deletion('a', '<text:p>x</text:p><text:p text:style-name="M">m</text:p><text:p text:style-name="Z">y</text:p>'))}<text:p text:style-name="A">one ${point('a')} two</text:p>`, left: '<text:p text:style-name="A">one x</text:p><text:p text:style-name="M">m</text:p><text:p text:style-name="Z">y two</text:p>' },
		{ name: 'parts a heading from what followed', body: `${list(deletion('a', '<text:h>x</text:h><text:p/>'))}<text:h>one ${point('a')} two</text:h>`, left: '<text:h>one x</text:h><text:p> two</text:p>' },
		{ name: 'parts spans, too', body: `${list(deletion('a', '<text:p>x</text:p><text:p>y</text:p>'))}<text:p><text:span text:style-name="T">one ${point('a')} two</text:span></text:p>`, left: '<text:p><text:span text:style-name="T">one x</text:span></text:p><text:p><text:span text:style-name="T">y two</text:span></text:p>' },
		{ name: 'comes back as whole paragraphs between others', body: `${list(deletion('a', '<text:p>x</text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>'))}<text:p>one</text:p>${point('a')}<text:p>two</text:p>`, left: '<text:p>one</text:p><text:p>x</text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table><text:p>two</text:p>' },
		{ name: 'comes back out of a list', body: `${list(deletion('a', '<text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>'))}<text:p>one ${point('a')}two</text:p>`, left: '<text:p>one xtwo</text:p>' },
		{ name: 'leaves out what was inserted before', body: `${list(insertion('b'), deletion('a', `<text:p>x${start('b')}new${end('b')}y</text:p>`))}<text:p>one ${point('a')}two</text:p>`, left: '<text:p>one xytwo</text:p>' },
		{ name: 'comes back once', body: `${list(deletion('a', `<text:p>x${point('a')}</text:p>`))}<text:p>${point('a')}${point('a')}</text:p>`, left: '<text:p>x</text:p>' },
	])('$name', ({ body, left }) => {
		expect(undo(body)).toBe(left)
	})
})

test('changed formatting only loses its marks', () => {
	expect(undo(`${list(`<text:changed-region text:id="a"><text:format-change>${who}</text:format-change></text:changed-region>`)}<text:p>one ${start('a')}bold${end('a')}</text:p>`)).toBe('<text:p>one bold</text:p>')
})

test.each([
	{ name: 'a start without an end', body: `${list(insertion('a'))}<text:p>${start('a')}</text:p>` },
	{ name: 'an end without a start', body: `${list(insertion('a'))}<text:p>${end('a')}</text:p>` },
	{ name: 'a table inside a paragraph', body: `${list(deletion('a', '<table:table/>'))}<text:p>${point('a')}</text:p>` },
])('$name: nobody can tell what the text was', ({ body }) => {
	expect(() => undo(body)).toThrow()
})

describe('a safe copy', () => {
	const body = `${list(insertion('a'), deletion('b', '<text:p>old <text:a xlink:href="javascript:alert(1)">link</text:a></text:p>'))}<text:p>one ${start('a')}new</text:p><text:p>${end('a')}${point('b')} two</text:p>`
	const options = { policy: presets['council-practice'], profile: 'private', trackedChanges: 'reject' } as const
	test.each([
		{ name: 'a.odt', bytes: odt().body(body).package() },
		{ name: 'a.fodt', bytes: odt().body(body).flat() },
	])('$name has the text as it was, disarmed', ({ name, bytes }) => {
		const { report, chunks } = disarm({ bytes, name }, options)
		expect([report.outcome, report.refusal]).toEqual(['disarmed', undefined])
		const copy = joinBytes(chunks ?? [])
		expect(odf.words(copy, formatKind(report.copy?.format ?? ''), new Budget(defaultLimits))).toEqual(['one old link two'])
		expect(report.changes.map(({ subject }) => subject)).toContain('tracked-change')
		expect(disarm({ bytes: copy, name }, options).report.refusal).toBe('nothing-to-do')
	})
	test('of a sheet whose changes cannot be undone is not made', () => {
		const bytes = ods().body(`<table:tracked-changes><table:insertion table:id="a" table:type="row" table:position="1">${who}</table:insertion></table:tracked-changes>`).package()
		expect(disarm({ bytes, name: 'a.ods' }, options).report.refusal).toBe('still-found')
		expect(disarm({ bytes, name: 'a.ods' }, { ...options, trackedChanges: 'accept' }).report.outcome).toBe('disarmed')
	})
})
