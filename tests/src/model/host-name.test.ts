// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One spelling for each host, whatever it was written like; look-alikes are seen. */

import { describe, expect, test } from 'vitest'
import { looksLikeAnother, readHost } from '../../../src/model/host-name.ts'

describe('readHost', () => {
	test.each([
		['plain', 'example.org', 'example.org'],
		['capitals', 'EXAMPLE.Org', 'example.org'],
		['trailing dots', 'example.org..', 'example.org'],
		['percent-encoded', 'ex%61mple%2Eorg', 'example.org'],
		['percent-encoded UTF-8', 'k%C3%B6ln.example', 'köln.example'],
		['percent-encoded, no UTF-8', 'ex%61mple%FF.org', 'example%ff.org'],
		['full width', 'ｅｘａｍｐｌｅ．ｏｒｇ', 'example.org'],
		['ideographic full stop', 'example。org', 'example.org'],
		['soft hyphen and zero width', 'exam\u00adple\u200b.org', 'example.org'],
		['white space', ' exa\tmple.org', 'example.org'],
		['Punycode', 'xn--mnchen-3ya.de', 'münchen.de'],
		['Punycode without ASCII', 'xn--fiqs8s.example', '中国.example'],
		['Punycode of nothing', 'xn--.example', '.example'],
		['broken Punycode', 'xn--a-\u00e9.example', 'xn--a-é.example'],
		['Punycode that runs away', `xn--${'9'.repeat(60)}.example`, `xn--${'9'.repeat(60)}.example`],
		['cut off Punycode', 'xn--mnchen-3.de', 'xn--mnchen-3.de'],
		['IPv4', '192.168.0.1', '192.168.0.1'],
		['decimal', '3232235521', '192.168.0.1'],
		['hexadecimal', '0xC0A80001', '192.168.0.1'],
		['hexadecimal parts', '0xc0.0xa8.0.0x1', '192.168.0.1'],
		['octal parts', '0300.0250.0.01', '192.168.0.1'],
		['three parts', '192.168.1', '192.168.0.1'],
		['loopback', '127.1', '127.0.0.1'],
		['prefix alone', '0x', '0.0.0.0'],
		['too large for a part', '256.1.1.1', '256.1.1.1'],
		['too large as a whole', '4294967296', '4294967296'],
		['five parts', '1.2.3.4.5', '1.2.3.4.5'],
		['name that ends in a number', 'example.1x', 'example.1x'],
		['IPv6', '[FE80::1]', '[fe80::1]'],
		['empty', '', ''],
	])('%s', (_, written, host) => {
		expect(readHost(written)).toBe(host)
	})
	test('a name that cannot exist is cut and not decoded', () => {
		expect(readHost(`xn--${'a'.repeat(10_000)}`)).toBe(`xn--${'a'.repeat(1_016)}`)
	})
})

describe('looksLikeAnother', () => {
	test.each([
		['Latin', 'example.org', false],
		['umlaut', 'köln.example', false],
		['Cyrillic word', 'пример.example', false],
		['Greek word', 'παράδειγμα.example', false],
		['Chinese', '中国.example', false],
		['Cyrillic among Latin', 'pаypal.example', true],
		['Greek among Latin', 'gοοgle.example', true],
		['Cyrillic and Greek', 'αс.example', true],
		['only look-alikes', 'раура.example', true],
		['look-alikes in another label', 'example.сору', true],
		['numbers', '192.168.0.1', false],
	])('%s', (_, host, expected) => {
		expect(looksLikeAnother(host)).toBe(expected)
	})
})
