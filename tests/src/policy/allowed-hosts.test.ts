// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which addresses an allow-list lets through, and which only look like it. */

import { expect, test } from 'vitest'
import { isAllowedHost } from '../../../src/policy/allowed-hosts.ts'

const hosts = ['example.org', '*.stadt.example', 'köln.example']

test.each([
	['the host', 'https://example.org/a', true],
	['other spelling', 'HTTPS://EXAMPLE.ORG.:443/a', true],
	['umlaut in Punycode', 'https://xn--kln-sna.example/', true],
	['wildcard, the domain itself', 'https://stadt.example/', true],
	['wildcard, below it', 'https://a.b.stadt.example/', true],
	['below a name without wildcard', 'https://www.example.org/', false],
	['name that only ends alike', 'https://notexample.org/', false],
	['wildcard that only ends alike', 'https://evilstadt.example/', false],
	['name in the path', 'https://evil.example/example.org', false],
	['name before the host', 'https://example.org@evil.example/', false],
	['credentials for the host', 'https://anna@example.org/', false],
	['name below another host', 'https://example.org.evil.example/', false],
	['file server', '\\\\example.org\\share', false],
	['other program', 'ms-word:ofe|u|https://example.org/a.docx', false],
	['address without a host', 'https:///a', false],
	['shortened address', `https://example.org:${'a'.repeat(480)}…`, false],
])('%s', (_, target, expected) => {
	expect(isAllowedHost(target, hosts)).toBe(expected)
})

test('an empty list allows nothing', () => {
	expect(isAllowedHost('https://example.org', [])).toBe(false)
	expect(isAllowedHost('https://example.org', ['*.'])).toBe(false)
})
