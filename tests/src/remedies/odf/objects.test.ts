// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { edited } from './edited.ts'

const frame = (inside: string): string => `<draw:frame svg:width="2in" svg:height="1in">${inside}</draw:frame>`
const PLACEHOLDER = '<draw:image xlink:href="Pictures/placeholder-1.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
const PICTURE = '<draw:image xlink:href="./ObjectReplacements/Object 1"/>'
const files = ['Object 1', 'ObjectReplacements/Object 1', 'Media/a.mp4']

test.each([
	{ name: 'its picture stays', body: frame(`<draw:object-ole xlink:href="./Object 1"/>${PICTURE}`), after: frame(PICTURE), changes: ['object replaced Object 1'] },
	{ name: 'without a picture, a placeholder', body: frame('<draw:object-ole xlink:href="./Object 1"/>'), after: frame(PLACEHOLDER), changes: ['object replaced Object 1'] },
	{ name: 'two in one frame, one placeholder', body: frame('<draw:object xlink:href="./Object 1"/><draw:object-ole xlink:href="./Object 1"/>'), after: frame(PLACEHOLDER), changes: ['object replaced Object 1', 'object replaced Object 1'] },
	{ name: 'linked', body: frame('<draw:object xlink:href="http://example.org/a.ods"/>'), after: frame(PLACEHOLDER), changes: ['linked-object unlinked http://example.org/a.ods'] },
	{ name: 'its picture is not there', body: frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 9"/>'), after: frame(PLACEHOLDER), changes: ['object replaced Object 1'] },
	{ name: 'without a frame', body: '<draw:object xlink:href="./Object 1" svg:width="2in" draw:notify-on-update-of-ranges="A1" text:anchor-type="as-char"/>', after: PLACEHOLDER.replace('/>', ' svg:width="2in" text:anchor-type="as-char"/>'), changes: ['object replaced Object 1'] },
	{ name: 'an applet', body: frame('<draw:applet draw:code="A.class"/>'), after: frame(PLACEHOLDER), changes: ['applet replaced A.class'] },
	{ name: 'a plug-in', body: frame('<draw:plugin draw:mime-type="application/x-shockwave-flash" xlink:href="Media/a.mp4"/>'), after: frame(PLACEHOLDER), changes: ['plug-in replaced application/x-shockwave-flash'] },
	{ name: 'a film from elsewhere', body: frame('<draw:plugin draw:mime-type="application/vnd.sun.star.media" xlink:href="http://example.org/a.mp4"/>'), after: frame(PLACEHOLDER), changes: ['media replaced http://example.org/a.mp4'] },
	{ name: 'a film of the package stays', body: frame('<draw:plugin draw:mime-type="application/vnd.sun.star.media" xlink:href="Media/a.mp4"/>'), after: frame('<draw:plugin draw:mime-type="application/vnd.sun.star.media" xlink:href="Media/a.mp4"/>'), changes: [] },
	{ name: 'a frame within the frame', body: frame('<draw:floating-frame xlink:href="http://example.org/"/>'), after: frame(PLACEHOLDER), changes: ['frame replaced http://example.org/'] },
])('$name', ({ body, after, changes }) => {
	expect(edited(body, { files })).toEqual({ body: after, changes })
})

test('charts and formulas of the package stay', () => {
	const body = frame('<draw:object xlink:href="./Object 1"/>')
	expect(edited(body, { files, sound: ['Object 1'] })).toEqual({ body, changes: [] })
})

test.each([
	{ name: 'a formula', inside: '<math:math><math:mi>x</math:mi></math:math>', stays: true },
	{ name: 'a chart', inside: '<office:document office:mimetype="application/vnd.oasis.opendocument.chart"/>', stays: true },
	{ name: 'a text', inside: '<office:document office:mimetype="application/vnd.oasis.opendocument.text"/>', stays: false },
])('$name written out', ({ inside, stays }) => {
	expect(edited(frame(`<draw:object>${inside}</draw:object>`)).changes).toEqual(stays ? [] : ['object replaced'])
})

test('a foreign control takes its shape with it, one of the program stays', () => {
	const form = (implementation: string): string => `<form:button xml:id="c" form:control-implementation="${implementation}"/><draw:control draw:control="c"/>`
	expect(edited(form('ooo:com.sun.star.form.component.CommandButton')).changes).toEqual([])
	expect(edited(form('{8BD21D40-EC42-11CE-9E0D-00AA006002F3}'))).toEqual({ body: '', changes: ['control removed {8BD21D40-EC42-11CE-9E0D-00AA006002F3}'] })
})
