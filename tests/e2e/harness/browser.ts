// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A real Chromium that opens a view in a state, and what is asked of every page. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { listen, type Listening } from './api.ts'
import type { Harness } from './server.ts'
import type { Scenario } from './scenario.ts'
import type { Theme } from './themes.ts'

export const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executable, args: flags })

export interface Look {
	readonly language?: 'de' | 'en'
	readonly theme?: Theme
	readonly width?: number
	readonly height?: number
	readonly more?: BrowserContextOptions
}

export interface Opened {
	readonly page: Page
	readonly api: Listening
	/** What the browser complained about: mistakes of scripts, and what the Content Security Policy forbade. */
	readonly complaints: readonly string[]
	close(): Promise<void>
}

/** Opens a scenario and waits until its state is reached. */
export async function open(browser: Browser, harness: Harness, scenario: Scenario, { language = 'de', theme = 'light', width = 1280, height = 900, more = {} }: Look = {}): Promise<Opened> {
	const context = await browser.newContext({ viewport: { width, height }, locale: language === 'de' ? 'de-DE' : 'en-GB', timezoneId: 'Europe/Berlin', extraHTTPHeaders: { 'Accept-Language': language, 'X-Theme': theme }, reducedMotion: 'reduce', ...more })
	const api = await listen(context, scenario.answers)
	const page = await context.newPage()
	const complaints: string[] = []
	page.on('pageerror', (error) => complaints.push(error.message))
	page.on('console', (message) => { if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text()) })
	page.setDefaultTimeout(30_000)
	await page.goto(`${harness.address}${scenario.path}`)
	await page.waitForFunction(() => document.querySelector('#documentgate > *, #documentgate-admin > *, #content-vue, #sidebar') !== null)
	if (scenario.reach !== undefined) {
		await page.locator('.async-area__wait').first().waitFor({ state: 'detached' })
		await scenario.reach(page)
	}
	await page.locator(scenario.shows).first().waitFor()
	await settle(page)
	return { page, api, complaints, close: () => context.close() }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }
interface Axe { run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }> }

/** What axe-core objects to; the heading and the skip links of Nextcloud's own page are not ours. , one line each. @param rules only these; all of WCAG 2.2 AA and good practice where left out */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
	if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe)
	return page.evaluate(async ([only, all]) => {
		const { violations: found } = await (window as unknown as { axe: Axe }).axe.run({ exclude: ['#page-heading-level-1', '#skip-actions'] }, { runOnly: only === undefined ? [...all] : { type: 'rule', values: [...only] }, resultTypes: ['violations'] })
		return found.flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 220)} — ${failureSummary.replace(/\s+/g, ' ').slice(0, 260)}`))
	}, [rules, tags] as const)
}

/** Rules of axe-core that depend on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const

export async function wear(page: Page, theme: Theme): Promise<void> {
	await page.evaluate(async (name) => {
		const link = document.querySelector<HTMLLinkElement>('#theme')
		if (link === null) return
		await new Promise((done) => {
			link.addEventListener('load', done, { once: true })
			link.href = `/theme/${name}.css`
		})
	}, theme)
	await settle(page)
}

/** What fades in or out is there, or gone. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(() => { for (const fading of document.getAnimations()) if (fading.effect?.getComputedTiming().iterations !== Infinity) fading.finish() })
}

/** Letters of double size, and nothing else larger. */
export async function enlarge(page: Page): Promise<void> {
	await page.addStyleTag({ content: ':root { --default-font-size: 30px !important; font-size: 30px }' })
}

/** What sticks out to the side: the page itself, and every area that would have to be scrolled sideways. */
export async function sticksOut(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const { overflowX, display } = getComputedStyle(element)
			if (display === 'inline' || element.clientWidth === 0 || element.closest('[data-may-scroll]') !== null || element.matches('.hidden-visually, .hidden-visually *')) return false
			return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
		})
		const beyond = [...document.querySelectorAll<HTMLElement>('#content *, [role=dialog] *')].filter((element) => {
			const { left, right, width, height } = element.getBoundingClientRect()
			if (width < 2 || height < 2 || element.closest('.hidden-visually, [aria-hidden=true], .app-navigation, [data-may-scroll]') !== null) return false
			return (right > innerWidth + 1 || left < -1) && getComputedStyle(element).visibility !== 'hidden'
		})
		return [...new Set([...wide, ...beyond])].slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} ${Math.round(element.getBoundingClientRect().right)} of ${innerWidth}: ${(element.textContent ?? '').trim().slice(0, 60)}`)
	})
}
