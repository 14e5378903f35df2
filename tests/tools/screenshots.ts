// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run screenshots -- FOLDER [PATTERN]`: pictures of every view in every state, in both languages, light and dark, on a phone, a tablet and a desk, to be looked at by a person.
 * PATTERN keeps those whose name fits, as `desk-case.*-de-light-1440`. The faces have to be built before.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { open, startBrowser } from '../e2e/harness/browser.ts'
import { scenarios } from '../e2e/harness/scenarios.ts'
import { startHarness } from '../e2e/harness/server.ts'

const [folder = 'screenshots', pattern = '.'] = process.argv.slice(2)
const wanted = new RegExp(pattern)
const widths = [320, 768, 1440] as const

mkdirSync(folder, { recursive: true })
const harness = await startHarness()
const browser = await startBrowser()
for (const scenario of scenarios()) {
	for (const language of ['de', 'en'] as const) {
		for (const theme of ['light', 'dark'] as const) {
			for (const width of widths) {
				const name = `${scenario.id}-${language}-${theme}-${width}`
				if (!wanted.test(name)) continue
				try {
					const { page, close } = await open(browser, harness, scenario, { language, theme, width, height: width === 320 ? 1400 : 1000 })
					await page.screenshot({ path: join(folder, `${name}.png`) })
					await close()
				} catch (error) {
					process.stdout.write(`${name}: ${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)}\n`)
				}
			}
		}
	}
}
await browser.close()
await harness.close()
