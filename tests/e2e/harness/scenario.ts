// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A view in a state, and what many of them need. */

import type { Page } from 'playwright-core'
import { Trouble, type Answers } from './api.ts'

export interface Scenario {
	/** `view-state`, also the name of its picture. */
	readonly id: string
	readonly path: string
	readonly answers: Answers
	/** Visible when the state is reached. */
	readonly shows: string
	/** What somebody does to get there. */
	reach?(page: Page): Promise<void>
	/** Whether a document may be inspected for long before the state is reached. */
	readonly isSlow?: boolean
}

export const app = '/index.php/apps/documentgate'

/** What the server does not say at once, or not at all. */
export const troubles = { never: new Trouble('never'), offline: new Trouble('offline'), failed: new Trouble(500), denied: new Trouble(404, 'There is nothing here for you.') } as const

export async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true })
}
