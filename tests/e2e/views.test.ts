// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every view in every state, in a real browser, against the typed API: everybody can use it, on a phone, with large letters, in every theme and both languages. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../house/tree.ts'
import { colourRules, enlarge, executable, open, startBrowser, sticksOut, violations, wear } from './harness/browser.ts'
import { choose, checked, everyday, from, scenarios } from './harness/scenarios.ts'
import { app, type Scenario } from './harness/scenario.ts'
import { startHarness, type Harness } from './harness/server.ts'

let browser: Browser
let harness: Harness

beforeAll(async () => {
	expect(existsSync(join(root, 'js/documentgate-main.mjs')), 'Build the faces first: npm run build:app').toBe(true)
	expect(existsSync(executable), `There is no browser at ${executable}. Install chromium, or name one with CHROMIUM=…`).toBe(true)
	harness = await startHarness()
	browser = await startBrowser()
}, 120_000)

afterAll(async () => {
	await browser?.close()
	await harness?.close()
})

/** A failure shows every line. */
const nothing = (found: readonly string[], what: string): void => expect.soft(found, `${what}\n${found.join('\n')}`).toHaveLength(0)

describe('every view in every state', () => {
	for (const scenario of scenarios()) {
		test(scenario.id, async () => {
			const { page, api, complaints, close } = await open(browser, harness, scenario)
			nothing(await violations(page), 'axe-core')
			for (const theme of ['dark', 'light-high-contrast', 'dark-high-contrast'] as const) {
				await wear(page, theme)
				nothing(await violations(page, colourRules), theme)
			}
			await page.setViewportSize({ width: 320, height: 800 })
			nothing(await sticksOut(page), '320 pixels')
			nothing(await violations(page, ['target-size']), '320 pixels')
			await page.setViewportSize({ width: 1280, height: 900 })
			await enlarge(page)
			nothing(await sticksOut(page), 'letters of double size')
			nothing(complaints, 'the browser complains')
			nothing(api.unanswered, 'without an answer')
			await close()
		}, 60_000)
	}
})

function scenario(id: string): Scenario {
	const found = scenarios().find((one) => one.id === id)
	if (found === undefined) throw new Error(`There is no scenario ${id}`)
	return found
}

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName)

describe('somebody without a mouse', () => {
	/** Presses Tab until the focus is where it was, and notes what has it and whether one sees it. */
	async function walk(page: Page, most: number): Promise<readonly { readonly words: string; readonly isSeen: boolean }[]> {
		const reached: { words: string; isSeen: boolean }[] = []
		for (let step = 0; step < most; step++) {
			await page.keyboard.press('Tab')
			const now = await page.evaluate(() => {
				const element = document.activeElement
				if (!(element instanceof HTMLElement) || element === document.body) return undefined
				const label = element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined) ?? element.textContent ?? ''
				// the sign may be drawn by what surrounds a bare input
				const marked = [element, element.parentElement, element.closest('label, .checkbox-radio-switch, .input-field, .vs__dropdown-toggle, .v-select')].some((one) => {
					if (!one) return false
					const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one)
					return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || one.matches('.input-field, .v-select') && borderColor !== ''
				})
				return { words: label.trim().replace(/\s+/g, ' '), isSeen: marked }
			})
			if (now !== undefined) reached.push(now)
		}
		return reached
	}

	test.each([
		['submit-results', ['Dateien auswählen', 'Welche Regeln gelten?', 'Was heißt das?', 'Entfernen: antrag.odt', '6 Dokumente senden']],
		['receipt-held', ['Um Prüfung bitten', 'Drucken']],
		['files-held', ['Um Prüfung bitten', 'Auf diesem Gerät prüfen']],
	])('reaches everything of %s and sees where the focus is', async (id, wanted) => {
		const { page, close } = await open(browser, harness, scenario(id))
		const reached = await walk(page, 60)
		for (const words of wanted) expect(reached.some((one) => one.words.startsWith(words)), `${words} is reached; reached were: ${[...new Set(reached.map((one) => one.words))].join(' | ')}`).toBe(true)
		nothing([...new Set(reached.filter(({ isSeen }) => !isSeen).map(({ words }) => words))], 'has the focus unseen')
		await close()
	}, 60_000)

	test('reviews with letters and figures', async () => {
		const { page, close } = await open(browser, harness, scenario('desk-queue'), { width: 1440 })
		await page.locator('.decision-panel').waitFor()
		const name = () => page.locator('.case-detail__name').innerText()
		const first = await name()
		await page.keyboard.press('j')
		await expect.poll(name, { timeout: 10_000 }).not.toBe(first)
		await page.keyboard.press('k')
		await expect.poll(name, { timeout: 10_000 }).toBe(first)
		await page.keyboard.press('/')
		expect(await focused(page)).toBe('INPUT')
		// letters and figures are letters and figures where one writes
		await page.locator('.case-detail__name').click()
		await page.keyboard.press('3')
		await page.locator('.decision-panel__form').waitFor()
		await expect.poll(() => focused(page), { timeout: 10_000 }).toBe('TEXTAREA')
		await close()
	}, 60_000)
})

describe('a dialog', () => {
	test.each([
		['submit-empty', '.drop-zone__hint button'],
		['policy-shown', '.policy-head__buttons button'],
		['policy-shown', '.scope-list__add'],
	])('of %s takes the focus, keeps it, is closed by Escape and gives the focus back to %s', async (id, opener) => {
		const { page, close } = await open(browser, harness, scenario(id))
		const isInside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
		const button = page.locator(opener).first()
		await button.focus()
		await page.keyboard.press('Enter')
		await page.locator('[role=dialog]').waitFor()
		await expect.poll(isInside, { timeout: 10_000 }).toBe(true)
		for (let step = 0; step < 25; step++) {
			await page.keyboard.press('Tab')
			expect(await isInside(), `after ${step + 1} times Tab`).toBe(true)
		}
		await page.keyboard.press('Escape')
		await page.locator('[role=dialog]').waitFor({ state: 'detached' })
		await expect.poll(() => button.evaluate((element) => element === document.activeElement), { timeout: 10_000 }).toBe(true)
		await close()
	}, 60_000)
})

describe('somebody who listens', () => {
	test('hears that a document is being checked, and what came of it', async () => {
		const { page, close } = await open(browser, harness, scenario('submit-empty'))
		const said = await page.evaluateHandle(() => {
			const heard: string[] = []
			// only what changes in a region that was there before is read aloud
			new MutationObserver((changes) => {
				for (const { target } of changes) {
					const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]')
					if (region) heard.push((region.textContent ?? '').trim())
				}
			}).observe(document.body, { subtree: true, childList: true, characterData: true })
			return heard
		})
		await choose(page, [from('antrag.odt')])
		await checked(page)
		const heard = async (words: RegExp): Promise<boolean> => (await said.jsonValue()).some((one) => words.test(one))
		await expect.poll(() => heard(/auf diesem Gerät geprüft/), { timeout: 10_000 }).toBe(true)
		await expect.poll(() => heard(/^Bereit zum Senden/), { timeout: 10_000 }).toBe(true)
		await close()
	}, 60_000)
})

describe('large and many', () => {
	/** Drops a document of 50 MB and watches the main thread until it is inspected. @returns milliseconds; 0 where no task took longer than 50 */
	const longestTask = (page: Page, attempt: number): Promise<number> => page.evaluate(async (number) => {
		const file = new File([new Uint8Array(50_000_000).fill(64 + number)], `Haushalt ${number}.txt`)
		const drop = Object.defineProperty(new Event('drop', { bubbles: true, cancelable: true }), 'dataTransfer', { value: { files: [file] } })
		// making it was a long task of the test's own
		await new Promise((resolve) => { setTimeout(resolve, 500) })
		let most = 0
		const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) most = Math.max(most, duration) })
		observer.observe({ type: 'longtask' })
		document.querySelector('.drop-zone')?.dispatchEvent(drop)
		while (document.querySelectorAll('.document-card').length <= number || document.querySelector('.document-card .loading-icon') !== null) await new Promise((resolve) => { setTimeout(resolve, 50) })
		await new Promise((resolve) => { setTimeout(resolve, 200) })
		observer.disconnect()
		return most
	}, attempt)

	test('a document of 50 MB makes no long task of ours', async () => {
		const { page, close } = await open(browser, harness, { id: 'large', path: `${app}/`, answers: everyday, shows: '.drop-zone' })
		// what the worker and the sending need is loaded with the first document
		await choose(page, [from('antrag.odt')])
		await checked(page)
		await page.waitForTimeout(500)
		const tries: number[] = []
		for (let attempt = 1; attempt <= 3; attempt++) tries.push(await longestTask(page, attempt))
		process.stdout.write(`longest task on the main thread while 50 MB were inspected, three times: ${tries.map(Math.round).join(', ')} ms\n`)
		// other work on the machine stretches a task now and then, ours would do so every time
		expect(Math.min(...tries)).toBeLessThan(50)
		await close()
	}, 120_000)

	test('a worker that takes too long is ended, and the document can be sent all the same', async () => {
		const { page, close } = await open(browser, harness, { id: 'slow', path: `${app}/`, answers: everyday, shows: '.drop-zone' }, { language: 'en' })
		await page.clock.install()
		const started = page.waitForEvent('worker')
		// a worker that never answers
		await page.context().route(/inspector\.worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }))
		await choose(page, [from('antrag.odt')])
		const worker = await started
		const ended = new Promise<void>((resolve) => { worker.on('close', () => resolve()) })
		await page.clock.runFor(75_000)
		await ended
		await page.getByText('It can be sent; the server checks it then.').waitFor()
		expect(await page.locator('.send-list__send button').isEnabled()).toBe(true)
		await close()
	}, 60_000)

	test('two thousand cases come page by page', async () => {
		const { page, api, close } = await open(browser, harness, scenario('desk-queue'))
		expect(await page.locator('.case-queue__case').count()).toBe(50)
		await page.getByRole('button', { name: 'Mehr anzeigen' }).click()
		await expect.poll(() => page.locator('.case-queue__case').count(), { timeout: 10_000 }).toBe(100)
		expect(api.asked.filter((asked) => asked === 'GET /cases')).toHaveLength(2)
		await close()
	}, 60_000)

	test.each(['submit-empty', 'submissions-list', 'receipt-held', 'desk-case', 'rules-shown', 'transparency-shown', 'policy-shown', 'files-held'])('the first load of %s has at most 250 kB of own script, compressed, without the worker', async (id) => {
		const before = harness.scripts.length
		const { close } = await open(browser, harness, scenario(id))
		const scripts = [...new Set(harness.scripts.slice(before))].filter((path) => !path.includes('worker'))
		const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0)
		expect(scripts.length).toBeGreaterThan(0)
		expect(bytes).toBeLessThanOrEqual(250_000)
		expect(harness.scripts.slice(before).some((path) => path.includes('worker')), 'the worker waits for the first document').toBe(false)
		await close()
	}, 60_000)
})
