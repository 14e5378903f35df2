// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is due in the background, without keeping this process from taking letters meanwhile. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Instance } from '../../integration/harness/instance.ts'

const run = promisify(execFile)

export async function occBeside(instance: Instance, ...args: string[]): Promise<string> {
	return (await run('php', [join(instance.server, 'occ'), '--no-ansi', '--no-interaction', ...args], { env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(instance.folder, 'config') } })).stdout
}

/** Each job of the app, once. */
export async function runJobsBeside(instance: Instance): Promise<void> {
	const jobs = JSON.parse(await occBeside(instance, 'background-job:list', '--output=json', '--limit=1000')) as { id: string; class: string }[]
	for (const job of jobs.filter((one) => one.class.startsWith('OCA\\DocumentGate\\'))) await occBeside(instance, 'background-job:execute', '--force-execute', job.id)
}
