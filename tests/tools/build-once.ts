// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tests of threads and of the command line run what is built. It is built before them, unless it is newer than every source. */

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { filesIn, root } from '../house/tree.ts'

export default async function buildOnce(): Promise<void> {
	const bundle = join(root, 'dist/documentgate.mjs')
	const newest = Math.max(...[...filesIn('src'), 'vite.config.ts', 'package.json'].map((path) => statSync(join(root, path)).mtimeMs))
	if (existsSync(bundle) && statSync(bundle).mtimeMs > newest) return
	await build({ root, mode: 'node', logLevel: 'error' })
}
