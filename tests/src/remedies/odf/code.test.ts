// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { edited } from './edited.ts'

const LISTENER = '<script:event-listener script:event-name="dom:click" xlink:href="vnd.sun.star.script:a"/>'

test.each([
	{ name: 'a listener', body: `<draw:frame><office:event-listeners>${LISTENER}</office:event-listeners></draw:frame>`, after: '<draw:frame><office:event-listeners></office:event-listeners></draw:frame>', changes: ['event removed vnd.sun.star.script:a'] },
	{ name: 'a listener without a target, silently', body: '<form:button><office:event-listeners><script:event-listener script:event-name="x"/></office:event-listeners></form:button>', after: '<form:button><office:event-listeners></office:event-listeners></form:button>', changes: [] },
	{ name: 'the list of a link that goes', body: `<text:a xlink:href="javascript:x"><office:event-listeners>${LISTENER}</office:event-listeners>Wort</text:a>`, after: 'Wort', changes: ['link unlinked javascript:x', 'event removed vnd.sun.star.script:a'] },
	{ name: 'a field one clicks on', body: '<text:execute-macro text:name="M">Wort</text:execute-macro>', after: 'Wort', changes: ['macro kept-result M'] },
	{ name: 'a script written out', body: '<text:script script:language="JavaScript">alert(1)</text:script>', after: '', changes: ['script removed'] },
	{ name: 'a click that starts a program', body: '<presentation:event-listener presentation:action="execute" xlink:href="calc.exe"/>', after: '', changes: ['event removed calc.exe'] },
	{ name: 'a click that opens a share', body: '<presentation:event-listener presentation:action="show" xlink:href="file://server/a"/>', after: '', changes: ['link removed file://server/a'] },
	{ name: 'a click to the next page stays', body: '<presentation:event-listener presentation:action="next-page"/>', after: '<presentation:event-listener presentation:action="next-page"/>', changes: [] },
	{ name: 'a click on a page of the web stays', body: '<presentation:event-listener presentation:action="show" xlink:href="https://example.org/"/>', after: '<presentation:event-listener presentation:action="show" xlink:href="https://example.org/"/>', changes: [] },
])('$name', ({ body, after, changes }) => {
	expect(edited(body)).toEqual({ body: after, changes })
})
test('modules written out are named where the inspection found a macro', () => {
	const body = '<office:script script:language="ooo:Basic"><ooo:libraries/></office:script>'
	expect(edited(body).changes).toEqual([])
	expect(edited(body, { findings: [{ rule: 'basic-macro', remedy: 'drop-macros' }] })).toEqual({ body: '', changes: ['macro removed'] })
})
