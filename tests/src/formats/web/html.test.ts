// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decodePage } from '../../../../src/formats/web/html.ts'
import { concat, latin, wide } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

formatContract('page.html', () => latin('<!DOCTYPE html><html><head><link rel=stylesheet href=http://a.example/x.css><script>alert(1)</script></head><body onload="x()"><img src=http://a.example/x.png><iframe srcdoc="&lt;b&gt;"></iframe></body></html>'))

describe('pages', () => {
	test('under the name of a document', () => {
		expect(seen(latin('<html><body>text</body></html>'), 'letter.doc').format).toBe('html')
	})
	test('in UTF-16', () => {
		expect(seen(concat([Uint8Array.of(0xff, 0xfe), wide('<html><img src="http://a.example/x">')]), 'a.doc').of('reference')).toHaveLength(1)
	})
	test('that are programs', () => {
		expect(seen(latin('<html><head><HTA:APPLICATION id=x></head><script>x</script>'), 'a.hta').format).toBe('script')
		expect(seen(latin('<job><script language="JScript">x</script></job>'), 'a.wsf').format).toBe('script')
	})
})

describe('text of a page', () => {
	test.each<[string, Uint8Array, string | undefined, string]>([
		['UTF-8', latin('\u00c3\u00a4'), undefined, 'ä'],
		['8 bit', latin('\u00e4'), undefined, 'ä'],
		['declared', latin('\u00e4'), 'iso-8859-5', 'ф'],
		['declared wrongly', latin('\u00e4'), 'utf-8', 'ä'],
	])('%s', (_, bytes, label, expected) => {
		expect(decodePage(bytes, label)).toBe(expected)
	})
})
