// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The check page in a real browser: documents are explained, safe copies are made, nothing leaves the page, everybody can use it. */

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { root } from '../house/tree.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

const folder = join(root, 'dist/check')
const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }
const inbox = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
const names = ['antrag.odt', 'anlage-mit-skript.docx', 'formular-mit-makro.docm', 'bild-von-aussen.odt', 'bericht-mit-passwort.pdf', 'altes-protokoll-mit-feld.doc']

let server: Server
let browser: Browser
let address: string
const asked: string[] = []

beforeAll(async () => {
	expect(existsSync(join(folder, 'index.html')), 'Build the check page first: npm run check-page').toBe(true)
	for (const { name, bytes } of sampleInbox()) writeFileSync(join(inbox, name), bytes)
	server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/'
		asked.push(path)
		const file = join(folder, path === '/' ? 'index.html' : path)
		if (!existsSync(file)) response.writeHead(404).end()
		else response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
	browser = await chromium.launch({ executablePath: executable, args: flags })
}, 120_000)

afterAll(async () => {
	await browser?.close()
	await new Promise<void>((done) => { server.close(() => done()) })
})

async function open(language: 'de' | 'en', options: BrowserContextOptions = {}): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })).newPage()
	await page.goto(`${address}?lang=${language}`)
	return page
}

const choose = async (page: Page, chosen: readonly string[]): Promise<void> => {
	await page.setInputFiles('input[type=file]', chosen.map((name) => join(inbox, name)))
	await expect.poll(async () => page.locator('.document-card__sentence').evaluateAll((all) => all.filter((one) => /checked on this device|auf diesem Gerät geprüft/.test(one.textContent ?? '')).length), { timeout: 30_000 }).toBe(0)
}

const cardOf = (page: Page, name: string) => page.locator('article', { has: page.getByText(name, { exact: true }) })

describe('a person who has never seen it', () => {
	test('learns in German what is in each document', async () => {
		const page = await open('de')
		await choose(page, names)
		expect(await cardOf(page, 'antrag.odt').innerText()).toContain('Bereit zum Senden')
		expect(await cardOf(page, 'bild-von-aussen.odt').innerText()).toContain('Würde vor der Weitergabe geprüft')
		await cardOf(page, 'anlage-mit-skript.docx').getByText('Was heißt das?').click()
		expect(await cardOf(page, 'anlage-mit-skript.docx').innerText()).toMatch(/Was Sie tun können/)
		await page.close()
	}, 60_000)

	test('takes a safe copy that is one', async () => {
		const page = await open('en')
		await choose(page, ['formular-mit-makro.docm'])
		await page.getByRole('button', { name: 'Make a safe copy' }).click()
		const button = page.getByRole('button', { name: 'Save the safe copy' })
		await button.waitFor({ timeout: 30_000 })
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
		expect(download.suggestedFilename()).toBe('formular-mit-makro.docx')
		const path = join(inbox, 'copy.docx')
		await download.saveAs(path)
		const { report } = inspect({ name: 'copy.docx', bytes: new Uint8Array(readFileSync(path)) }, { policy: presets['council-practice'] })
		expect(report.traits).not.toContain('macro')
		await page.close()
	}, 60_000)

	test('sends nothing anywhere', async () => {
		asked.length = 0
		const page = await open('de')
		const elsewhere: string[] = []
		page.on('request', (request) => { if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url()) })
		const methods: string[] = []
		page.on('request', (request) => methods.push(request.method()))
		await choose(page, names)
		expect(elsewhere).toEqual([])
		expect(new Set(methods)).toEqual(new Set(['GET']))
		expect(asked.every((path) => path === '/' || /^\/(?:assets\/|documentgate\.worker-)/.test(path))).toBe(true)
		await page.close()
	}, 60_000)

	test('other rules give other answers', async () => {
		const page = await open('en')
		await choose(page, ['antrag-mit-kommentaren.odt'])
		expect(await cardOf(page, 'antrag-mit-kommentaren.odt').innerText()).toContain('Ready to send')
		await page.getByText('Strict', { exact: true }).click()
		await expect.poll(async () => cardOf(page, 'antrag-mit-kommentaren.odt').innerText(), { timeout: 20_000 }).toContain('Would be held')
		await page.close()
	}, 60_000)

	test('can do all of it with the keyboard', async () => {
		const page = await open('en')
		await choose(page, ['formular-mit-makro.docm'])
		const reached: string[] = []
		for (let step = 0; step < 12; step++) {
			await page.keyboard.press('Tab')
			reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
		}
		for (const name of ['Choose files', 'Remove', 'What does that mean?', 'Make a safe copy']) expect(reached.some((words) => words.startsWith(name)), `${name} is reached with the tabulator`).toBe(true)
		await page.close()
	}, 60_000)
})

test('a document of 50 MB does not freeze the page', async () => {
	const large = join(inbox, 'large.txt')
	writeFileSync(large, Buffer.alloc(50_000_000, 'Antrag zum Haushalt. '))
	const page = await open('en')
	await page.evaluate(() => {
		const longest = { value: 0 }
		Object.assign(window, { longest })
		let last = performance.now()
		const tick = (): void => {
			longest.value = Math.max(longest.value, performance.now() - last)
			last = performance.now()
			setTimeout(tick, 0)
		}
		tick()
	})
	await page.setInputFiles('input[type=file]', large)
	await page.getByText('Ready to send').waitFor({ timeout: 60_000 })
	const longest = await page.evaluate(() => (window as unknown as { longest: { value: number } }).longest.value)
	// a task is at most 50 ms; the rest is what a busy machine takes from the browser
	expect(longest).toBeLessThan(500)
	await page.close()
}, 120_000)

const looks: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
	{ name: 'light', options: { colorScheme: 'light' } },
	{ name: 'dark', options: { colorScheme: 'dark' } },
	{ name: 'more contrast', options: { contrast: 'more' } },
	{ name: '320 pixels wide', options: { viewport: { width: 320, height: 800 } } },
]

describe('axe finds nothing', () => {
	for (const { name, options } of looks) {
		for (const language of ['de', 'en'] as const) {
			test(`${name}, ${language}`, async () => {
				const page = await open(language, options)
				await choose(page, names)
				for (const summary of await page.locator('details > summary').all()) await summary.click().catch(() => undefined)
				await page.evaluate(axe)
				const violations = await page.evaluate(async () => {
					const { violations: all } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
					return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`)
				})
				expect(violations).toEqual([])
				expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing sticks out to the side').toBe(true)
				await page.close()
			}, 60_000)
		}
	}
})
