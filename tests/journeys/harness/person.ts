// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A person at a real browser: signed in at the login page, or a visitor without an account. */

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page, type Request } from 'playwright-core'
import { expect } from 'vitest'
import { Browser as Visit } from '../../integration/harness/browser.ts'
import type { Instance } from '../../integration/harness/instance.ts'
import { ocs } from '../../integration/harness/ocs.ts'
import { standIn } from './stand-in.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A file as somebody chooses it. */
export interface Chosen {
	readonly name: string
	readonly bytes: string | Uint8Array
}

export interface Told {
	readonly subject: string
	readonly message: string
	readonly link: string
}

/** How long somebody waits for the server before giving up, in milliseconds. */
export const PATIENCE = 45_000

let browser: Browser | undefined
const people = new Set<Person>()

export class Person {
	/** Undefined: no account. */
	readonly user: string | undefined
	readonly page: Page
	readonly context: BrowserContext
	private readonly instance: Instance
	/** What the page complained of: mistakes of ours and what the security policy refused. */
	readonly complaints: string[] = []

	/** What the page has asked for and not got yet. */
	readonly waitsFor = new Set<string>()

	private constructor(instance: Instance, user: string | undefined, context: BrowserContext, page: Page) {
		this.instance = instance
		this.user = user
		this.context = context
		this.page = page
		page.on('pageerror', (error) => this.note(`${error.message}\n${error.stack ?? ''}`))
		page.on('console', (message) => { if (/Content Security Policy/.test(message.text())) this.note(message.text()) })
		page.on('request', (request) => this.waitsFor.add(`${request.method()} ${request.url()}`))
		const ended = (request: Request): void => void this.waitsFor.delete(`${request.method()} ${request.url()}`)
		page.on('requestfinished', ended).on('requestfailed', ended)
		people.add(this)
	}

	/** Nextcloud's own scripts are not ours to judge, least of all where a tree lacks some of them. */
	private note(words: string): void {
		if (words.includes('/documentgate/')) this.complaints.push(words.slice(0, 500))
	}

	static async arrives(instance: Instance, user?: string, options: BrowserContextOptions = {}): Promise<Person> {
		browser ??= await chromium.launch({ executablePath, args: flags })
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options })
		context.setDefaultTimeout(PATIENCE)
		await standIn(context, instance)
		const person = new Person(instance, user, context, await context.newPage())
		await person.signIn()
		return person
	}

	/** At the login page, for a session like everybody's. */
	async signIn(): Promise<void> {
		if (this.user === undefined) return
		const visit = new Visit(this.instance)
		await visit.logIn(this.user)
		await this.context.addCookies(visit.jar().map((cookie) => ({ ...cookie, url: this.instance.url })))
	}

	/** @param path below the server's `index.php`, or a whole address of this server */
	async opens(path: string): Promise<void> {
		await this.page.goto(path.startsWith('http') ? path : `${this.instance.url}/index.php${path}`, { waitUntil: 'domcontentloaded' })
	}

	/** Chooses files where the page asks for them. */
	async chooses(...files: readonly Chosen[]): Promise<void> {
		await this.page.locator('input[type=file]').first().setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })))
	}

	/** Picks the place on the page for handing in. */
	async choosesIntake(name: string): Promise<void> {
		await this.page.getByRole('combobox', { name: /^(?:Eingang|Hand in to)/ }).click()
		// the list shows long names in two pieces
		await this.page.getByRole('option').filter({ hasText: name }).click()
	}

	/** The card of a document on the page for handing in. */
	card(name: string): Locator {
		return this.page.locator('article', { has: this.page.getByText(name, { exact: true }) })
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name })
	}

	/** Waits until the page says so. */
	async reads(words: string | RegExp): Promise<void> {
		await this.page.getByText(words).filter({ visible: true }).first().waitFor()
	}

	/** What the bell tells about a document, newest first. */
	async notification(about: string): Promise<Told> {
		const told = (await ocs(this.instance, this.user ?? null, 'GET', '/apps/notifications/api/v2/notifications')).data as readonly (Told & { readonly app: string })[]
		const found = told.find(({ app, subject }) => app === 'documentgate' && subject.includes(about))
		if (found === undefined) throw new Error(`Nothing tells ${this.user} about ${about}.`)
		return found
	}

	async leaves(): Promise<void> {
		people.delete(this)
		await this.context.close()
		expect(this.complaints, `what ${this.user ?? 'the visitor'} ran into`).toEqual([])
	}
}

/** Pictures of what everybody sees, for whoever looks into a failure. */
export async function pictures(of: string): Promise<readonly string[]> {
	const folder = join(tmpdir(), 'documentgate-journeys')
	mkdirSync(folder, { recursive: true })
	const name = of.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
	return await Promise.all([...people].map(async ({ page, user, waitsFor }) => {
		const path = join(folder, `${name}-${user ?? 'visitor'}.png`)
		await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined)
		return [path, ...waitsFor].join(' waits for ')
	}))
}

/** After the last test of a file. */
export async function everybodyLeaves(): Promise<void> {
	people.clear()
	await browser?.close()
	browser = undefined
}
