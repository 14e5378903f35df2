// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The OCS interface of Nextcloud: shares, search, activity and the app's own API. */

import { type Instance, passwordOf } from './instance.ts'

export interface Answer {
	readonly status: number
	readonly data: unknown
	readonly text: string
}

export const shareTypes = { user: 0, group: 1, link: 3, federated: 6 } as const

export async function ocs(instance: Instance, user: string | null, method: string, path: string, values: Readonly<Record<string, string | number>> = {}): Promise<Answer> {
	const query = new URLSearchParams({ format: 'json', ...(method === 'GET' ? Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])) : {}) })
	const headers: Record<string, string> = { 'OCS-APIRequest': 'true', Accept: 'application/json' }
	if (user !== null) headers['Authorization'] = `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}`
	const init: RequestInit = { method, headers }
	if (method !== 'GET') {
		headers['Content-Type'] = 'application/json'
		init.body = JSON.stringify(values)
	}
	const answer = await fetch(`${instance.url}/ocs/v2.php${path}?${query}`, init)
	const text = await answer.text()
	let data: unknown
	try {
		data = (JSON.parse(text) as { ocs?: { data?: unknown } }).ocs?.data
	} catch {
		data = undefined
	}
	return { status: answer.status, data, text }
}

export interface Share {
	readonly status: number
	readonly id: string
	readonly token: string
}

/** Shares a file or folder of the user. Permissions are Nextcloud's bits; 31 is everything. */
export async function share(instance: Instance, user: string, path: string, values: { type: keyof typeof shareTypes, with?: string, permissions?: number }): Promise<Share> {
	const answer = await ocs(instance, user, 'POST', '/apps/files_sharing/api/v1/shares', {
		path,
		shareType: shareTypes[values.type],
		...(values.with === undefined ? {} : { shareWith: values.with }),
		...(values.permissions === undefined ? {} : { permissions: values.permissions }),
	})
	const data = (answer.data ?? {}) as { id?: string, token?: string }
	return { status: answer.status, id: String(data.id ?? ''), token: data.token ?? '' }
}
