// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every view in every state, in a real browser, against the typed API: everybody can use it, on a phone, with large letters, in every theme and both languages. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../house/tree.ts'
import { colourRules, enlarge, executable, open, startBrowser, sticksOut, violations, wear } from './harness/browser.ts'
import { scenarios } from './harness/scenarios.ts'
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
