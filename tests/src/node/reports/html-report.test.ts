// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { escapeHtml, htmlReport } from '../../../../src/node/reports/html-report.ts'
import { exampleFinding, exampleGap, exampleReport } from '../example.ts'

const hostile = '<img src=x onerror=alert(1)>"\'&'

describe('the HTML report', () => {
	test('is well-formed', () => {
		const page = htmlReport([{ path: 'a.odt', report: exampleReport() }, { path: 'b.odt', report: exampleReport({ gaps: [exampleGap], findings: [], verdict: 'accept' }) }], 'en')
		expect(XMLValidator.validate(page.replace(/<!DOCTYPE html>/, '').replace(/<meta ([^>]*)>/g, '<meta $1/>').replace(/<br>/g, '<br/>').replace('<details open>', '<details open="">').replaceAll('<details open>', '<details open="">'))).toBe(true)
	})
	test('nothing from a document becomes markup', () => {
		const finding = exampleFinding({ target: hostile, excerpt: hostile, at: { path: ['a', hostile], element: hostile } })
		const page = htmlReport([{ path: hostile, report: exampleReport({ findings: [finding], name: hostile, facts: { producer: hostile, conformance: {} }, format: { id: 'odt', mediaType: hostile, version: hostile } }) }], 'de')
		expect(page).not.toContain('<img')
		expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
	})
	test('loads nothing and runs nothing', () => {
		const page = htmlReport([{ path: 'a.odt', report: exampleReport() }], 'en')
		expect(page).toContain("default-src 'none'")
		expect(page).not.toMatch(/<script|<link|src=|url\(/)
	})
	test('speaks the language it says', () => {
		const page = htmlReport([{ path: 'a.odt', report: exampleReport() }], 'de')
		expect(page).toContain('<html lang="de">')
		expect(page).toContain('Was können Sie tun?')
		expect(page).toContain('Ein Bild wird nachgeladen')
	})
	test('several documents get a list with links', () => {
		const page = htmlReport([{ path: 'a.odt', report: exampleReport() }, { path: 'b.odt', report: exampleReport() }], 'en')
		expect(page).toContain('href="#document-2"')
		expect(page).toContain('id="document-2"')
	})
	test('the folder that all documents share is left out', () => {
		const page = htmlReport(['/in/held/a.odt', '/in/held/b.odt', '/in/hello/b.odt'].map((path) => ({ path, report: exampleReport() })), 'en')
		expect([...page.matchAll(/<h2[^>]*>([^<]*)/g)].map((match) => match[1])).toEqual(['held/a.odt', 'held/b.odt', 'hello/b.odt'])
		expect(htmlReport([{ path: '/in/a.odt', report: exampleReport() }], 'en')).toContain('>/in/a.odt<')
	})
	test('escapes all five', () => {
		expect(escapeHtml('<>&"\'')).toBe('&lt;&gt;&amp;&quot;&#39;')
	})
})
