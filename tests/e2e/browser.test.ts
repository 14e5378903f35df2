// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The worker bundle in a real browser gives the report that Node gives, byte for byte. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { contentOf, root } from '../house/tree.ts'
import { corpusSample } from '../corpus/corpus.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

const bundle = join(root, 'dist/documentgate.worker.js')
const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const policy = presets['council-practice']

/** What Nextcloud allows a page of ours. */
const contentSecurityPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"

let server: Server
let browser: Browser
let page: Page
const documents = new Map<string, Uint8Array>()

beforeAll(async () => {
	expect(existsSync(bundle), 'Build the worker first: npm run build').toBe(true)
	expect(existsSync(executable), `There is no browser at ${executable}. Install chromium, or name one with CHROMIUM=…`).toBe(true)
	for (const { name, bytes } of [...sampleInbox(), ...corpusSample(150)]) documents.set(name, bytes)
	server = createServer((request, response) => {
		response.setHeader('Content-Security-Policy', contentSecurityPolicy)
		const path = decodeURIComponent(request.url ?? '/')
		if (path === '/worker.js') response.setHeader('Content-Type', 'text/javascript').end(readFileSync(bundle))
		else if (path.startsWith('/documents/')) response.end(documents.get(path.slice('/documents/'.length)))
		else response.setHeader('Content-Type', 'text/html').end('<!DOCTYPE html><title>Inspection</title>')
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	browser = await chromium.launch({ executablePath: executable, args: flags })
	page = await browser.newPage()
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}, 120_000)

afterAll(async () => {
	await browser?.close()
	await new Promise<void>((done) => { server.close(() => done()) })
})

/** Inspects in the page's worker; each call a worker of its own, as the app does it. */
async function inBrowser(names: readonly string[]): Promise<Record<string, string>> {
	return page.evaluate(async ([list, rules]) => {
		const reports: Record<string, string> = {}
		const worker = new Worker('/worker.js', { type: 'module' })
		const ask = (message: unknown, transfer: Transferable[]): Promise<{ type: string; report: unknown; message: string }> => new Promise((resolve, reject) => {
			worker.onmessage = (event: MessageEvent<{ type: string; report: unknown; message: string }>) => {
				if (event.data.type !== 'ready') resolve(event.data)
			}
			worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'))
			worker.postMessage(message, transfer)
		})
		for (const [id, name] of list.entries()) {
			const bytes = await (await fetch(`/documents/${encodeURIComponent(name)}`)).arrayBuffer()
			const answer = await ask({ type: 'inspect', id, name, bytes, policy: rules }, [bytes])
			reports[name] = answer.type === 'report' ? JSON.stringify(answer.report) : `failed: ${answer.message}`
		}
		worker.terminate()
		return reports
	}, [names, policy] as const)
}

describe('the worker in Chromium', () => {
	test('gives the same reports as Node', async () => {
		const names = [...documents.keys()]
		expect(names.length).toBeGreaterThan(8)
		const reports = await inBrowser(names)
		const different = names.filter((name) => reports[name] !== JSON.stringify(inspect({ bytes: documents.get(name) ?? new Uint8Array(0), name }, { policy }).report))
		expect(different).toEqual([])
	}, 300_000)

	test('a message that is no request is answered, not fatal', async () => {
		const answer = await page.evaluate(() => new Promise((resolve) => {
			const worker = new Worker('/worker.js', { type: 'module' })
			worker.onmessage = (event: MessageEvent<{ type: string }>) => {
				if (event.data.type === 'ready') worker.postMessage({ nonsense: true })
				else resolve(event.data)
			}
		}))
		expect(answer).toMatchObject({ type: 'failed', id: -1 })
	})

	test('needs no evaluation of strings and loads nothing later', () => {
		const code = contentOf('dist/documentgate.worker.js')
		expect(code).not.toMatch(/\bnew Function\b|\beval\(|\bimport\(|importScripts|WebAssembly/)
	})
})
