// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { XmlRewriter, rewriteXml, type Fate, type TagEditor, type XmlEditor } from '../../../../src/formats/xml/xml-rewriter.ts'
import type { XmlAttributes } from '../../../../src/formats/xml/xml-reader.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'

const budget = (): Budget => new Budget(defaultLimits)
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const TEXT = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
const T = 'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'

type Edit = (name: string, tag: TagEditor, attributes: XmlAttributes) => Fate | undefined

function rewritten(xml: string | Uint8Array, edit: Edit = () => undefined, text?: (text: string) => string): string {
	const editor: XmlEditor = { open: (name, attributes, tag) => edit(name, tag, attributes) ?? 'keep', ...(text === undefined ? {} : { text }) }
	const bytes = typeof xml === 'string' ? toUtf8(xml) : xml
	const whole = run(bytes, editor, [bytes], text !== undefined)
	// however it is cut, the result is the same
	const single = run(bytes, editor, Array.from(bytes, (byte) => Uint8Array.of(byte)), text !== undefined)
	expect(single).toBe(whole)
	expect(whole.startsWith(HEAD)).toBe(true)
	return whole.slice(HEAD.length)
}

function run(_: Uint8Array, editor: XmlEditor, pieces: readonly Uint8Array[], wantsText: boolean): string {
	const chunks: Uint8Array[] = []
	const rewriter = new XmlRewriter(editor, budget(), (chunk) => chunks.push(chunk))
	rewriter.wantsText = wantsText
	for (const piece of pieces) rewriter.write(piece)
	rewriter.end()
	return utf8(joinBytes(chunks))
}

describe('nothing is edited', () => {
	test.each([
		{ name: 'plain', xml: '<a><b c="1"/>text &amp; more<d></d></a>', out: '<a><b c="1"/>text &amp; more<d></d></a>' },
		{ name: 'declaration, comments and instructions go', xml: '<?xml version="1.0" standalone="yes"?><!-- x --><a><?php y?>t<!-- z --></a> <!-- end -->', out: '<a>t</a>' },
		{ name: 'quotes and spaces stay', xml: "<a  b = 'x\"y' ><c /></a >", out: "<a  b = 'x\"y' ><c /></a >" },
		{ name: 'character data in a section', xml: '<a><![CDATA[x < y & z]]></a>', out: '<a>x &lt; y &amp; z</a>' },
		{ name: 'the document type goes, and what it explains stays as written', xml: '<!DOCTYPE a [<!ENTITY e "boom">]><a b="&e;&lt;">&e; &#65;</a>', out: '<a b="&amp;e;&lt;">&amp;e; A</a>' },
	])('$name', ({ xml, out }) => expect(rewritten(xml)).toBe(out))

	test('another encoding becomes UTF-8', () => {
		expect(rewritten(Uint8Array.from([...'<?xml version="1.0" encoding="iso-8859-1"?><a>'].map((c) => c.charCodeAt(0)).concat([0xe4], [...'</a>'].map((c) => c.charCodeAt(0)))))).toBe('<a>ä</a>')
	})
	test('says that nothing changed', () => {
		expect(rewriteXml(toUtf8('<!-- x --><a/>'), budget(), { open: () => 'keep' }).isChanged).toBe(false)
		expect(rewriteXml(toUtf8('<a><b/></a>'), budget(), { open: (name) => (name === 'b' ? 'drop' : 'keep') }).isChanged).toBe(true)
	})
})

describe('elements', () => {
	const on = (wanted: string, fate: Fate): Edit => (name) => (name === wanted ? fate : undefined)
	test.each([
		{ name: 'dropped with its content', edit: on('b', 'drop'), xml: '<a>1<b>2<c/><b>3</b></b>4<b/></a>', out: '<a>14</a>' },
		{ name: 'unwrapped', edit: on('b', 'unwrap'), xml: '<a>1<b x="y">2<c/><b>3</b></b>4<b/></a>', out: '<a>12<c/>34</a>' },
	])('$name', ({ edit, xml, out }) => expect(rewritten(xml, edit)).toBe(out))

	test('declarations of an unwrapped element move to what stays', () => {
		const edit: Edit = (name) => (name.endsWith('x') ? 'unwrap' : undefined)
		expect(rewritten(`<a><x ${T} xmlns="u"><x><t:p/><t:q xmlns:t="other"/></x></x></a>`, edit)).toBe('<a><t:p xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns="u"/><t:q xmlns:t="other" xmlns="u"/></a>')
	})
	test('the root cannot go', () => {
		expect(() => rewritten('<a/>', () => 'drop')).toThrow(Damage)
	})
	test('open and close are told of every element outside dropped ones', () => {
		const told: string[] = []
		rewriteXml(toUtf8('<a><b><c/></b><d/></a>'), budget(), { open: (name) => { told.push(name); return name === 'b' ? 'drop' : 'keep' }, close: (name) => told.push(`/${name}`) })
		expect(told).toEqual(['a', 'b', '/b', 'd', '/d', '/a'])
	})
})

describe('attributes', () => {
	const edit = (act: (tag: TagEditor) => void): Edit => (name, tag) => {
		if (name === 'text:p') act(tag)
		return undefined
	}
	test.each([
		{ name: 'taken away', act: (tag: TagEditor) => tag.remove('text:x'), xml: '<t:p t:x="1" y="2"/>', out: '<t:p y="2"/>' },
		{ name: 'none to take away', act: (tag: TagEditor) => tag.remove('text:x'), xml: '<t:p  y="2"/>', out: '<t:p  y="2"/>' },
		{ name: 'changed', act: (tag: TagEditor) => tag.set('text:x', '<"&\n'), xml: "<t:p t:x='1'>z</t:p>", out: '<t:p t:x="&lt;&quot;&amp;&#10;">z</t:p>' },
		{ name: 'added', act: (tag: TagEditor) => tag.set('text:x', '1'), xml: '<t:p/>', out: '<t:p t:x="1"/>' },
		{ name: 'added in a namespace without a prefix', act: (tag: TagEditor) => { tag.set('xlink:href', '1'); tag.set('xlink:type', '2') }, xml: '<t:p/>', out: '<t:p xlink:href="1" xlink:type="2" xmlns:xlink="http://www.w3.org/1999/xlink"/>' },
		{ name: 'the prefix of a new namespace means something else', act: (tag: TagEditor) => tag.set('xlink:href', '1'), xml: '<t:p xmlns:xlink="u"/>', out: '<t:p xmlns:xlink="u" xlink1:href="1" xmlns:xlink1="http://www.w3.org/1999/xlink"/>' },
	])('$name', ({ act, xml, out }) => expect(rewritten(`<a ${T}>${xml}</a>`, edit(act))).toBe(`<a ${T}>${out}</a>`))
})

describe('renamed', () => {
	test.each([
		{ name: 'with content', xml: `<a ${T}><t:p x="1">2</t:p></a>`, to: 'text:span', out: `<a ${T}><t:span x="1">2</t:span></a>` },
		{ name: 'empty', xml: `<a ${T}><t:p/></a>`, to: 'text:span', out: `<a ${T}><t:span/></a>` },
		{ name: 'into the default namespace', xml: '<a xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><p>1</p></a>', to: 'text:span', out: '<a xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><span>1</span></a>' },
		{ name: 'into a namespace without a prefix', xml: `<a ${T}><t:p>1</t:p></a>`, to: 'math:mi', out: `<a ${T}><math:mi xmlns:math="http://www.w3.org/1998/Math/MathML">1</math:mi></a>` },
	])('$name', ({ xml, to, out }) => {
		expect(rewritten(xml, (name, tag) => {
			if (name === 'text:p') tag.rename(to)
			return undefined
		})).toBe(out)
	})
})

describe('inserted', () => {
	const everywhere: Edit = (name, tag) => {
		if (name !== 'b' && name !== 'd' && name !== 'u') return undefined
		for (const where of ['before', 'start', 'end', 'after'] as const) tag.insert(where, `<${where}/>`)
		return name === 'd' ? 'drop' : name === 'u' ? 'unwrap' : 'keep'
	}
	test.each([
		{ name: 'element with content', xml: '<b>1</b>', out: '<before/><b><start/>1<end/></b><after/>' },
		{ name: 'empty element', xml: '<b x="1"/>', out: '<before/><b x="1"><start/><end/></b><after/>' },
		{ name: 'dropped element', xml: '<d>1</d>', out: '<before/><after/>' },
		{ name: 'unwrapped element', xml: '<u>1</u>', out: '<before/><start/>1<end/><after/>' },
	])('$name', ({ xml, out }) => expect(rewritten(`<a>${xml}</a>`, everywhere)).toBe(`<a>${out}</a>`))

	test.each([
		{ name: 'a prefix of the document', xml: `<a ${T}><b/></a>`, prefix: 't:' },
		{ name: 'its default namespace', xml: '<a xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><b xmlns:t="x"/></a>', prefix: '' },
		{ name: 'only this tag binds it', xml: `<a><text:b ${TEXT}/></a>`, prefix: undefined },
		{ name: 'nobody binds it', xml: '<a><b/></a>', prefix: undefined },
	])('prefix: $name', ({ xml, prefix }) => {
		let seen: string | undefined = 'unset'
		rewritten(xml, (name, tag) => {
			if (name === 'b' || name === 'text:b') seen = tag.prefixOf('text')
			return undefined
		})
		expect(seen).toBe(prefix)
	})
})

test('text is replaced where it is wanted', () => {
	expect(rewritten('<a>x<b>&lt;x&gt;<![CDATA[x]]></b></a>', undefined, (text) => text.replaceAll('x', 'y&'))).toBe('<a>y&amp;<b>&lt;y&amp;&gt;y&amp;</b></a>')
})

test('a document of many chunks is written as it came', () => {
	const xml = `<a>${'<b c="d">some text &amp; more</b>'.repeat(20_000)}</a>`
	expect(utf8(joinBytes(rewriteXml(toUtf8(xml), budget(), { open: () => 'keep' }).chunks))).toBe(HEAD + xml)
})

test('the result is read as it was written', () => {
	const once = rewritten(`<a ${T}><t:p t:x='1'/>&amp;</a>`, (_, tag) => { tag.set('text:y', '2'); return undefined })
	expect(rewritten(once, (_, tag) => { tag.set('text:y', '2'); return undefined })).toBe(once)
})
