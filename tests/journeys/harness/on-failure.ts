// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A picture of every open page when a journey fails, and no browser left behind. */

import { afterAll, afterEach } from 'vitest'
import { everybodyLeaves, pictures } from './person.ts'

afterEach(async ({ task }) => {
	if (task.result?.state !== 'fail') return
	const paths = await pictures(task.name)
	if (paths.length > 0) process.stderr.write(`What was on the screen: ${paths.join(' ')}\n`)
})

afterAll(everybodyLeaves)
