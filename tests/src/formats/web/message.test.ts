// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compoundFile, concat, latin, stream } from '../../../make/ole.ts'
import { base64, mail, part, webArchive as archive } from '../../../make/web.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const macros = concat([latin('ActiveMime\0\0\u0001\xf0'), new Uint8Array(36), deflateSync(compoundFile([stream('x', 'text'.repeat(2_000))]))])
const page = part('Content-Type: text/html; charset="utf-8"\r\nContent-Location: file:///C:/x/page.htm', '<html><img src="page_files/image.png"><img src="cid:a"><img src="http://a.example/x.png"><a href="http://a.example/">x</a></html>')

formatContract('page.mht', () => archive(page, part('Content-Type: application/x-mso\r\nContent-Transfer-Encoding: base64\r\nContent-Location: file:///C:/x/page_files/editdata.mso', base64(macros))))

describe('web archives', () => {
	test('only what is not in the archive is outside', () => {
		const result = seen(archive(page, part('Content-Location: file:///C:/x/page_files/image.png\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=')), 'page.mht')
		expect(result.format).toBe('mhtml')
		expect(result.of('reference').map(({ target }) => target)).toEqual(['http://a.example/x.png', 'http://a.example/'])
		expect(result.gaps).toEqual([])
	})
	test('macros beside the page are opened', () => {
		const result = seen(archive(part('Content-Type: application/x-mso\r\nContent-Transfer-Encoding: base64\r\nContent-Location: editdata.mso', base64(macros))), 'page.doc')
		expect(result.of('format').map(({ format }) => format)).toEqual(['mhtml', 'activemime', 'ole', 'text'])
	})
	test('archives within archives', () => {
		const inner = `Content-Type: multipart/related; boundary=y\r\n\r\n--y\r\nContent-Type: text/html\r\n\r\n<iframe src=http://a.example/>\r\n--y--\r\n`
		expect(seen(archive(`--x\r\n${inner}`), 'page.mht').of('reference')).toMatchObject([{ role: 'frame' }])
	})
	test('a page that does not begin like one', () => {
		expect(seen(archive(part('Content-Type: text/html', 'text <img src=http://a.example/x>')), 'page.mht').of('reference')).toHaveLength(1)
	})
	test('no part at all', () => {
		expect(seen(latin('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'), 'page.mht').of('structure')).toEqual([])
	})
	test('behind the beginning of a PDF', () => {
		const result = seen(concat([latin('%PDF-1.7\r\n%abc\r\n'), archive(page)]), 'page.doc')
		expect(result.of('format')[0]?.also).toContain('mhtml')
		expect(result.of('reference').map(({ target }) => target)).toContain('http://a.example/x.png')
	})
})

describe('mails', () => {
	test('a file travels along', () => {
		const result = seen(mail('Content-Type: multipart/mixed; boundary=x', part('Content-Type: text/plain', 'text') + part('Content-Type: application/octet-stream; name="=?utf-8?B?eC5iYXQ=?="\r\nContent-Disposition: attachment', '@echo off\r\nx') + '--x--'), 'a.eml')
		expect(result.format).toBe('eml')
		expect(result.of('embedded')).toMatchObject([{ what: 'file', name: 'x.bat' }])
		expect(result.of('format').map(({ format }) => format)).toEqual(['eml', 'script'])
	})
	test('a mail travels along', () => {
		const inner = 'From: a\r\nTo: b\r\nContent-Type: text/html\r\n\r\n<script>x</script>'
		expect(seen(mail('Content-Type: multipart/mixed; boundary=x', part('Content-Type: message/rfc822', inner) + '--x--'), 'a.eml').of('code')).toHaveLength(1)
	})
	test('a page', () => {
		expect(seen(mail('Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable', '<img src=3D"http://a.example/=\r\nx">'), 'a.eml').of('reference')).toMatchObject([{ target: 'http://a.example/x' }])
	})
	test.each(['multipart/encrypted; boundary=x', 'application/pkcs7-mime; smime-type=enveloped-data'])('locked: %s', (type) => {
		const result = seen(mail(`Content-Type: ${type}`, 'AAAA'), 'a.eml')
		expect(result.of('encryption')).toHaveLength(1)
		expect(result.gaps.join()).toContain('encrypted')
	})
	test('signed', () => {
		expect(seen(mail('Content-Type: multipart/signed; boundary=x', part('Content-Type: text/plain', 'text') + '--x--'), 'a.eml').of('signature')).toHaveLength(1)
	})
	test('thousands of parts are no work', () => {
		const begin = performance.now()
		seen(archive('--x\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'.repeat(5_000)), 'a.mht')
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})
