// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { reportHtml } from '../../../../src/formats/web/html-facts.ts'
import type { Fact } from '../../../../src/model/facts.ts'
import { seenBy } from '../ole/seen.ts'

const factsIn = (html: string): readonly Fact[] => seenBy((found) => reportHtml(html, found)).facts.filter(({ kind }) => kind !== 'format')

describe('what a page loads', () => {
	test.each<[string, string, object[]]>([
		['picture', '<img src=http://a.example/x.png>', [{ role: 'image', target: 'http://a.example/x.png', when: 'load' }]],
		['pictures of several sizes', '<img srcset="http://a.example/1 1x, http://a.example/2 2x">', [{ target: 'http://a.example/1' }, { target: 'http://a.example/2' }]],
		['background', '<body background=\\\\server\\x.png>', [{ role: 'image', target: '\\\\server\\x.png' }]],
		['style sheet', '<link rel=stylesheet href=http://a.example/x.css>', [{ role: 'style-sheet', when: 'load' }]],
		['style sheet among other relations', '<link rel="nofollow alternate StyleSheet" href=http://a.example/x.css>', [{ role: 'style-sheet', when: 'load' }]],
		['another relation', '<link rel=canonical href=http://a.example/>', [{ role: 'unknown', when: 'never' }]],
		['frame', '<iframe src=http://a.example/>', [{ role: 'frame' }]],
		['frame with a page inside', '<iframe srcdoc="<img src=http://a.example/x>">', [{ role: 'image', at: { path: ['document', 'srcdoc at 0'] } }]],
		['script', '<script src=http://a.example/x.js></script>', [{ role: 'script' }]],
		['film', '<video poster=http://a.example/p src=http://a.example/v>', [{ role: 'media' }, { role: 'image' }]],
		['refresh', '<meta http-equiv=refresh content="0; url=http://a.example/x">', [{ role: 'refresh', target: 'http://a.example/x' }]],
		['refresh without its word', '<meta http-equiv=Refresh content="0;http://a.example/x">', [{ role: 'refresh', target: 'http://a.example/x' }]],
		['refresh of the page itself', '<meta http-equiv=refresh content=" 300">', []],
		['drawing of Office', '<v:imagedata src="http://a.example/x.png"/>', [{ role: 'image' }]],
		['template of Word', '<w:AttachedTemplate HRef="http://a.example/x.dot"/>', [{ role: 'template', when: 'load' }]],
		['in a style', '<p style="background:url(http://a.example/x)">', [{ role: 'image' }]],
		['carried inside', '<img src="data:image/png;base64,AAAA">', []],
		['nothing', '<p>text <a href="#top">up</a>', []],
	])('%s', (_, html, expected) => {
		expect(factsIn(html)).toMatchObject(expected)
	})
	test('parts of the same archive are not outside', () => {
		const { facts } = seenBy((found) => reportHtml('<img src=cid:1><img src=x>', found, { isInside: (target) => target.startsWith('cid:') }))
		expect(facts.filter(({ kind }) => kind === 'reference')).toHaveLength(1)
	})
})

describe('what a page runs', () => {
	test.each<[string, string, object[]]>([
		['script', '<script>new ActiveXObject("x")</script>', [{ kind: 'code', language: 'javascript', calls: ['ActiveXObject'] }]],
		['script of another language', '<script language=VBScript>x</script>', [{ kind: 'code', language: 'other' }]],
		['data in a script', '<script type="application/ld+json">{}</script>', []],
		['empty script', '<script> </script>', []],
		['event that nobody causes', '<img onerror="alert(1)">', [{ kind: 'trigger', event: 'error', automatic: true }]],
		['event of a click', '<b onclick="alert(1)">', [{ kind: 'trigger', event: 'click', automatic: false }]],
		['control', '<object classid="clsid:8856F961-340A-11D0-A96B-00C04FD705A2">', [{ kind: 'control', technology: 'activex', clsid: '{8856F961-340A-11D0-A96B-00C04FD705A2}' }]],
		['plug-in', '<embed type="x/y">', [{ kind: 'control', technology: 'plugin' }]],
		['object of a plug-in', '<object data="http://a.example/x.swf">', [{ kind: 'reference', role: 'linked-object' }, { kind: 'control', technology: 'plugin' }]],
		['picture as an object', '<object data="http://a.example/x.png" type="image/png">', [{ kind: 'reference' }]],
		['applet', '<applet code=A.class>', [{ kind: 'reference' }, { kind: 'control', technology: 'applet', name: 'A.class' }]],
		['expression in a style', '<style>p{width:expression(alert(1))}</style>', [{ kind: 'code' }]],
		['formula in a cell', "<table><td>=cmd|'/c calc'!A0</td>", [{ kind: 'dde' }]],
		['formula of Excel', "<td x:fmla=\"=cmd|'/c calc'!A0\">0</td>", [{ kind: 'dde' }]],
	])('%s', (_, html, expected) => {
		expect(factsIn(html)).toMatchObject(expected)
	})
})

describe('what a page leads to', () => {
	test.each<[string, string, object[]]>([
		['link', '<a href="http://a.example/">', [{ role: 'hyperlink', when: 'click' }]],
		['area of a picture', '<area href="file://server/x">', [{ role: 'hyperlink' }]],
		['form', '<form action=http://a.example/send>', [{ role: 'form-action' }]],
		['button', '<button formaction=http://a.example/send>', [{ role: 'form-action' }]],
		['base', '<base href=http://a.example/>', [{ when: 'never' }]],
	])('%s', (_, html, expected) => {
		expect(factsIn(html)).toMatchObject(expected)
	})
})
