// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { utf8 } from '../../../../src/bytes/text.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { openPackage, readHidingStyles, rewritePackage } from '../../../../src/remedies/odf/package.ts'
import { chart, harmlessProgram, ods, odt, onePixel, withVersion } from '../../../make/odf.ts'
import { macro } from '../../../make/dirty-odf.ts'
import { disarmed } from '../contract.ts'
import { budget, copyOf, filesOf, orderOf } from './edited.ts'

describe('the package of a copy', () => {
	const bytes = macro(odt().paragraph('Antrag')).picture('Pictures/a.png').file('Pictures/a.png', onePixel, 'image/png').package()
	test('starts with its type, stored as it is', () => {
		const { copy } = disarmed({ name: 'a.odt', bytes, gone: [] })
		expect(utf8(copy.subarray(30, 30 + 8 + 39))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
	})
	test('lists in its manifest what is there and nothing else', () => {
		const files = copyOf('a.odt', bytes)
		const listed = [...(files.get('META-INF/manifest.xml') ?? '').matchAll(/full-path="([^"]+)"/g)].map((match) => match[1])
		expect(listed.sort()).toEqual(['/', ...[...files.keys()].filter((name) => name !== 'mimetype' && !name.startsWith('META-INF/'))].sort())
		expect([...files.keys()].filter((name) => /Basic|Scripts/.test(name))).toEqual([])
	})
	test('carries pictures with their compressed bytes', () => {
		expect(copyOf('a.odt', bytes).has('Pictures/a.png')).toBe(true)
	})
})

describe('what stays', () => {
	test.each([
		{ name: 'a link to a page on the web', make: () => odt().link('https://example.org/', 'mehr'), kept: 'https://example.org/' },
		{ name: 'a link to an address', make: () => odt().link('mailto:rat@example.org', 'Post'), kept: 'mailto:rat@example.org' },
		{ name: 'a link to a place in the document', make: () => odt().link('#Kapitel', 'oben'), kept: 'xlink:href="#Kapitel"' },
		{ name: 'an ordinary formula', make: () => ods().formula('of:=SUM([.A1])'), kept: 'of:=SUM([.A1])' },
		{ name: 'a picture of the package', make: () => odt().picture('Pictures/a.png').file('Pictures/a.png', onePixel, 'image/png'), kept: 'Pictures/a.png' },
		{ name: 'comments', make: () => odt().body('<text:p><office:annotation><dc:creator>A</dc:creator><text:p>Hm</text:p></office:annotation></text:p>'), kept: 'office:annotation' },
		{ name: 'tracked changes', make: () => odt().body('<text:tracked-changes><text:changed-region text:id="c"><text:insertion><office:change-info><dc:creator>A</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>'), kept: 'text:changed-region' },
		{ name: 'chart with its numbers', make: () => odt().subDocument('Object 1', chart()), kept: './Object 1' },
	])('$name', ({ make, kept }) => {
		expect(copyOf('a.odt', macro(make()).package()).get('content.xml')).toContain(kept)
	})
	test('earlier versions that are themselves clean', () => {
		const files = copyOf('a.odt', withVersion(macro(odt().paragraph('neu')), 'V1', odt().paragraph('alt').package()).package())
		expect([...files.keys()]).toContain('Versions/V1')
	})
	test('the folder of a chart', () => {
		const files = copyOf('a.odt', macro(odt().subDocument('Object 1', chart().listener('dom:load', 'vnd.sun.star.script:a.b.c?language=Basic&location=document'))).package())
		expect(files.get('Object 1/content.xml')).toContain('office:chart')
		expect(files.get('Object 1/content.xml')).not.toContain('vnd.sun.star.script')
		expect(files.get('META-INF/manifest.xml')).toContain('"Object 1/"')
	})
})

describe('placeholders', () => {
	test('are as large as the frame and are listed', () => {
		const files = copyOf('a.odt', odt().body('<text:p><draw:frame svg:width="10cm" svg:height="5cm"><draw:image xlink:href="http://example.org/a.png" xlink:type="simple"/></draw:frame></text:p>').package())
		expect(files.get('content.xml')).toContain('<draw:image xlink:href="Pictures/placeholder-1.png" xlink:type="simple"/>')
		expect(files.has('Pictures/placeholder-1.png')).toBe(true)
		expect(files.get('META-INF/manifest.xml')).toContain('manifest:full-path="Pictures/placeholder-1.png" manifest:media-type="image/png"')
	})
	test('are the same for the same address', () => {
		const files = copyOf('a.odt', odt().picture('http://example.org/a.png').picture('http://example.org/a.png').picture('http://example.org/b.png').package())
		expect([...files.keys()].filter((name) => name.startsWith('Pictures/'))).toEqual(['Pictures/placeholder-1.png', 'Pictures/placeholder-2.png'])
	})
	test('stand for a picture that is none', () => {
		const files = copyOf('a.odt', odt().picture('Pictures/a.png').file('Pictures/a.png', harmlessProgram(), 'image/png').package())
		expect(files.get('content.xml')).toContain('Pictures/placeholder-1.png')
		expect(files.has('Pictures/a.png')).toBe(false)
	})
	test('in OpenOffice.org 1.x are named with a hash', () => {
		const order = orderOf()
		const bytes = odt().calling('application/vnd.sun.xml.writer').callingInManifest('application/vnd.sun.xml.writer').picture('http://example.org/a.png').package()
		const { chunks, format } = rewritePackage(bytes, formatKind('sxw'), order, budget(), () => undefined)
		expect(format).toBe('sxw')
		const files = filesOf(Uint8Array.from(Buffer.concat(chunks)))
		expect(files.get('content.xml')).toContain('"#Pictures/placeholder-1.png"')
		expect(files.get('META-INF/manifest.xml')).toContain('http://openoffice.org/2001/manifest')
	})
})

test('a chart that breaks off becomes a placeholder', () => {
	const bytes = macro(odt().body('<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>').file('Object 1/content.xml', '<a>', 'text/xml').file('Object 1/', '', 'application/vnd.oasis.opendocument.chart')).package()
	const files = copyOf('a.odt', bytes)
	expect(files.get('content.xml')).toContain('Pictures/placeholder-1.png')
	expect([...files.keys()].filter((name) => name.startsWith('Object 1'))).toEqual([])
})

test('settings that break off are left behind', () => {
	const files = copyOf('a.odt', macro(odt()).file('settings.xml', '<a>', 'text/xml').package())
	expect(files.has('settings.xml')).toBe(false)
})

test('content of another kind than declared decides what the copy is', () => {
	const bytes = ods().calling('application/vnd.oasis.opendocument.text').callingInManifest('application/vnd.oasis.opendocument.text').cells('office:value-type="string"').package()
	const { result, copy } = disarmed({ name: 'a.odt', bytes, gone: ['declarations-differ'] })
	expect(result.report.copy?.format).toBe('ods')
	expect(result.report.copy?.name).toBe('a.ods')
	expect(filesOf(copy).get('mimetype')).toBe('application/vnd.oasis.opendocument.spreadsheet')
})

test('styles that hide are known before what they hide', () => {
	const source = openPackage(odt().styles('<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>').package(), budget())
	const [main] = source.documents
	if (main === undefined) throw new Error('no document')
	readHidingStyles(source, main)
	expect([...main.hidingStyles]).toEqual(['text H'])
})
