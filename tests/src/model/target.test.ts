// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Addresses as documents write them, evasions included. */

import { describe, expect, test } from 'vitest'
import { readTarget, type Target, type TargetKind } from '../../../src/model/target.ts'

describe('kinds', () => {
	test.each<[string, TargetKind]>([
		['http://example.org/a', 'web'],
		['https://example.org', 'web'],
		['wss://example.org', 'web'],
		['vnd.sun.star.webdav://example.org/a', 'web'],
		['www.example.org/a', 'web'],
		['example.org:8080/a', 'web'],
		['mailto:anna@example.org', 'mail'],
		['tel:+4969', 'phone'],
		['sip:anna@example.org', 'phone'],
		['\\\\files.example\\share', 'network-path'],
		['//files.example/share', 'network-path'],
		['\\/files.example\\share', 'network-path'],
		['smb://files.example/share', 'network-path'],
		['file://files.example/share', 'network-path'],
		['C:\\a.odt', 'local-file'],
		['c:/a.odt', 'local-file'],
		['C|/a.odt', 'local-file'],
		['D:a.odt', 'local-file'],
		['file:///C:/a.odt', 'local-file'],
		['file:a.odt', 'local-file'],
		['/home/anna/a.odt', 'local-file'],
		['~/a.odt', 'local-file'],
		['%TEMP%\\a.exe', 'local-file'],
		['\\\\?\\C:\\a.odt', 'local-file'],
		['\\\\.\\pipe\\a', 'local-file'],
		['a.odt', 'relative'],
		['../a%20b.png', 'relative'],
		['a:b/c d.odt'.slice(2), 'relative'],
		['', 'fragment'],
		['  ', 'fragment'],
		['#item', 'fragment'],
		['about:blank', 'fragment'],
		['cid:part1@example.org', 'fragment'],
		['vnd.sun.star.Package:Pictures/a.png', 'fragment'],
		['javascript:alert(1)', 'script'],
		['vbscript:msgbox', 'script'],
		['vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document', 'script'],
		['macro:///Standard.Module1.Main()', 'script'],
		['.uno:Open', 'office-command'],
		['slot:5500', 'office-command'],
		['ppaction://program', 'office-command'],
		['ms-word:ofe|u|https://example.org/a.docx', 'app-protocol'],
		['ms-settings:privacy', 'app-protocol'],
		['search-ms:query=a', 'app-protocol'],
		['mhtml:https://example.org/a.mht', 'app-protocol'],
		['x-usc:https://example.org/a', 'app-protocol'],
		['web+coffee:a', 'app-protocol'],
		['data:text/html,a', 'data'],
		['blob:https://example.org/1', 'data'],
		['ftp://example.org/a', 'ftp'],
		['urn:isbn:9783161484100', 'other'],
		['gallery:17', 'other'],
	])('%s is %s', (raw, kind) => {
		expect(readTarget(raw).kind).toBe(kind)
	})
})

describe('evasions', () => {
	test.each<[string, string, Partial<Target>]>([
		['mixed case', 'HtTpS://EXAMPLE.org/', { kind: 'web', scheme: 'https', host: 'example.org' }],
		['backslashes', 'http:\\\\example.org\\a.exe', { kind: 'web', host: 'example.org', isProgram: true }],
		['one slash', 'https:/example.org', { kind: 'web', host: 'example.org' }],
		['tab in the scheme', 'java\tscript:a', { kind: 'script', scheme: 'javascript' }],
		['line break in the scheme', 'java\r\nscript:a', { kind: 'script' }],
		['zero before the scheme', '\u0000\u0001javascript:a', { kind: 'script' }],
		['zero-width space', 'java\u200bscript:a', { kind: 'script' }],
		['direction override', '\u202ejavascript:a', { kind: 'script' }],
		['space before the colon', 'javascript :a', { kind: 'script' }],
		['entity', '&#106;avascript:a', { kind: 'script' }],
		['entity of an entity', '&amp;#x6a;avascript:a', { kind: 'script' }],
		['zeros within an entity', 'ja&\u0000#1\u00001\u00008;ascript:a', { kind: 'script' }],
		['zero as an entity', 'java&#0;&#10;script:a', { kind: 'script' }],
		['named entities', 'javascript&colon;a', { kind: 'script' }],
		['impossible entity', '&#9999999;javascript:a', { kind: 'relative' }],
		['percent-encoded scheme', '%6Aavascript%3Aa', { kind: 'script' }],
		['percent-encoded twice', '%256Aavascript%253Aa', { kind: 'script' }],
		['percent-encoded UNC', '%5C%5Cfiles.example%5Ca', { kind: 'network-path', host: 'files.example' }],
		['quotes around it', '"https://example.org"', { kind: 'web', host: 'example.org' }],
		['url: before it', 'URL:https://example.org', { kind: 'web', host: 'example.org' }],
		['four slashes', 'file:////files.example/a', { kind: 'network-path', host: 'files.example' }],
		['backslashes after file:', 'file:\\\\files.example\\a', { kind: 'network-path', host: 'files.example' }],
		['UNC inside a file address', 'file:///\\\\files.example\\a', { kind: 'network-path', host: 'files.example' }],
		['drive behind four slashes', 'file:////C:/a', { kind: 'local-file' }],
		['percent-encoded drive', 'file:///C%3A/a', { kind: 'local-file' }],
		['localhost is here', 'file://localhost/a', { kind: 'local-file' }],
		['localhost as a file server', '\\\\localhost\\c$\\a', { kind: 'network-path', host: 'localhost' }],
		['long UNC', '\\\\?\\UNC\\files.example\\a', { kind: 'network-path', host: 'files.example' }],
		['WebDAV', '\\\\files.example@SSL\\DavWWWRoot\\a', { kind: 'network-path', host: 'files.example' }],
		['WebDAV with a port', '\\\\files.example@8080\\a', { kind: 'network-path', host: 'files.example' }],
		['credentials', 'https://bank.example@evil.example/', { host: 'evil.example', hasCredentials: true }],
		['credentials with an encoded slash', 'https://bank.example%2Flogin@evil.example/', { host: 'evil.example', hasCredentials: true }],
		['credentials with a password', 'https://anna:secret@example.org/', { host: 'example.org', hasCredentials: true }],
		['at sign in the path', 'https://example.org/@anna', { host: 'example.org', hasCredentials: false }],
		['port', 'https://example.org:8443/a', { host: 'example.org' }],
		['IPv6 with a port', 'https://[fe80::1]:8443/a', { host: '[fe80::1]' }],
		['decimal address', 'http://2130706433/', { host: '127.0.0.1', isNetwork: true }],
		['trailing dot', 'https://example.org./', { host: 'example.org' }],
		['look-alike', 'https://раypal.example/', { looksAlike: true }],
		['look-alike in Punycode', 'https://xn--pypal-4ve.example/', { host: 'pаypal.example', looksAlike: true }],
		['address inside a protocol', 'ms-word:ofe|u|https://example.org/a.docx', { host: 'example.org', isNetwork: true }],
		['server inside a search', 'search-ms:query=a&crumb=location:%5C%5Cfiles.example%5Ca', { host: 'files.example' }],
	])('%s', (_, raw, expected) => {
		expect(readTarget(raw)).toMatchObject(expected)
	})
})

describe('programs', () => {
	test.each([
		['https://example.org/setup.exe', true],
		['https://example.org/setup.exe?version=1#a', true],
		['https://example.org/setup%2Eexe', true],
		['C:\\tools\\run.BAT', true],
		['\\\\files.example\\a\\invoice.pdf.lnk', true],
		['invoice.pdf.js', true],
		['a.exe. . ', true],
		['a.exe::$DATA', true],
		['https://example.com', false],
		['https://example.org/page.py', false],
		['https://example.org/download?file=setup.exe', false],
		['minutes.pdf', false],
		['folder.exe/minutes.pdf', false],
		['#setup.exe', false],
		['mailto:anna@example.exe', false],
	])('%s: %s', (raw, expected) => {
		expect(readTarget(raw).isProgram).toBe(expected)
	})
})

test('a long address is judged by its beginning, quickly', () => {
	const begin = performance.now()
	expect(readTarget(`https://example.org/${'&amp;%20'.repeat(500_000)}`)).toMatchObject({ kind: 'web', host: 'example.org' })
	expect(readTarget(`${' '.repeat(8_000)}${'a'.repeat(1_000_000)}`).kind).toBe('relative')
	expect(readTarget('.'.repeat(1_000_000)).kind).toBe('relative')
	for (const tail of ['"', '.', ' ', ':', '@', '@1', '/', '%', '&', '%25', '[', 'a.']) for (let round = 0; round < 50; round++) readTarget(`http://a${tail.repeat(8_000)}b${round}`)
	expect(performance.now() - begin).toBeLessThan(2_000)
})
