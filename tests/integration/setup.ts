// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One instance for all scenarios that do not need one of their own. */

import type { TestProject } from 'vitest/node'
import { type Instance, makeInstance } from './harness/instance.ts'

declare module 'vitest' {
	export interface ProvidedContext {
		nextcloud: Instance
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const running = await makeInstance()
	project.provide('nextcloud', { url: running.url, folder: running.folder, server: running.server })
	return async () => await running.stop()
}
