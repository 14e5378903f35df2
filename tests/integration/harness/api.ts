// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The app's own API as its faces speak it. */

import { type Instance, occ, passwordOf } from './instance.ts'

export interface Reply<Data> {
	readonly status: number
	readonly data: Data
	readonly text: string
}

const route = '/ocs/v2.php/apps/documentgate/api/v1'

/** Asks as a user, or as nobody; what comes back is what the caller says it is, and the tests look. */
export async function api<Data>(instance: Instance, user: string | null, method: string, path: string, body?: object): Promise<Reply<Data>> {
	const headers: Record<string, string> = { 'OCS-APIRequest': 'true', Accept: 'application/json' }
	if (user !== null) headers['Authorization'] = `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}`
	const init: RequestInit = { method, headers }
	if (body !== undefined) {
		headers['Content-Type'] = 'application/json'
		init.body = JSON.stringify(body)
	}
	const answer = await fetch(`${instance.url}${route}${path}`, init)
	const text = await answer.text()
	return { status: answer.status, data: dataOf(text) as Data, text }
}

function dataOf(text: string): unknown {
	try {
		return (JSON.parse(text) as { ocs?: { data?: unknown } }).ocs?.data
	} catch {
		// a download is no OCS answer
		return undefined
	}
}

/** Makes users, each in groups, with the password the harness expects. */
export function people(instance: Instance, groupsByUser: Readonly<Record<string, readonly string[]>>): void {
	const groups = new Set(Object.values(groupsByUser).flat())
	for (const group of groups) occ(instance, ['group:add', group])
	for (const [user, its] of Object.entries(groupsByUser)) {
		occ(instance, ['user:add', '--password-from-env', user, ...its.flatMap((group) => ['--group', group])], { OC_PASS: passwordOf(user) })
	}
}
