// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One Nextcloud for all journeys, with a sitting service and somebody who sets the rules. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../house/tree.ts'
import { api, people } from '../integration/harness/api.ts'
import { makeInstance, occ } from '../integration/harness/instance.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (process.env['DOCUMENTGATE_ARCHIVE'] === undefined && !existsSync(join(root, 'js/documentgate-main.mjs'))) throw new Error('Build the faces first: npm run build && npm run build:app')
	const running = await makeInstance({ router: join(root, 'tests/journeys/harness/router.php'), php: ['opcache.enable_cli=1'], enable: ['dashboard'] })
	// its welcome lies over every page
	occ(running, ['app:disable', 'firstrunwizard'])
	people(running, { rita: ['sitzungsdienst'], ron: ['sitzungsdienst'], ada: ['aufsicht'], gus: ['fraktion'] })
	for (const user of ['bob', 'rita', 'ron', 'ada']) occ(running, ['user:setting', user, 'core', 'lang', 'de'])
	await api(running, 'admin', 'PUT', '/settings', { reviewerGroups: ['sitzungsdienst'], auditorGroups: ['aufsicht'], digestHour: 0 })
	project.provide('nextcloud', { url: running.url, folder: running.folder, server: running.server })
	return async () => await running.stop()
}
