// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate as its operators see it: the commands of the app. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Instance, occ } from './instance.ts'

export interface Case {
	readonly id: number
	readonly fileId: number | null
	readonly path: string
	readonly owner: string | null
	readonly submitter: string | null
	readonly state: string
	readonly verdict: string | null
	readonly traits: readonly string[]
	readonly sha256: string
	readonly submitterName: string | null
	readonly origin: string
	readonly stashed: boolean
	readonly previousId: number | null
}

export interface ScopeWish {
	readonly path?: string
	readonly owner?: string
	readonly teamFolder?: number
	readonly group?: string
	readonly publicLinks?: boolean
	readonly all?: boolean
	readonly policy?: string
	readonly mode?: 'observe' | 'enforce'
}

export const cases = (instance: Instance): Case[] => JSON.parse(occ(instance, ['documentgate:list', '--output=json'])) as Case[]

/** The newest case whose path ends so. */
export const caseOf = (instance: Instance, path: string): Case | undefined => cases(instance).filter((item) => item.path.endsWith(path)).sort((a, b) => b.id - a.id)[0]

export const decide = (instance: Instance, decision: 'release' | 'return' | 'reject', id: number): string => occ(instance, [`documentgate:${decision}`, String(id), '--reason=Geprüft'])

export function setScope(instance: Instance, name: string, wish: ScopeWish): string {
	const options: string[] = []
	if (wish.path !== undefined) options.push(`--path=${wish.path}`)
	if (wish.owner !== undefined) options.push(`--owner=${wish.owner}`)
	if (wish.teamFolder !== undefined) options.push(`--team-folder=${wish.teamFolder}`)
	if (wish.group !== undefined) options.push(`--group=${wish.group}`)
	if (wish.publicLinks === true) options.push('--public-links')
	if (wish.all === true) options.push('--all')
	if (wish.policy !== undefined) options.push(`--policy=${wish.policy}`)
	if (wish.mode !== undefined) options.push(`--mode=${wish.mode}`)
	return occ(instance, ['documentgate:scope:set', name, ...options])
}

/** What is due in the background, once. */
export const runJobs = (instance: Instance): void => {
	for (const line of JSON.parse(occ(instance, ['background-job:list', '--output=json', '--limit=1000'])) as { id: string, class: string }[]) {
		if (line.class.startsWith('OCA\\DocumentGate\\')) occ(instance, ['background-job:execute', '--force-execute', line.id])
	}
}

/** The server's log so far; a test that fails shows what it needs of it. */
export function log(instance: Instance): string {
	try {
		return readFileSync(join(instance.folder, 'nextcloud.log'), 'utf8')
	} catch {
		return ''
	}
}
