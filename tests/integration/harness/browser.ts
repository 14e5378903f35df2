// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Somebody at a browser: logs in at the page, keeps cookies, and comes back later without the session. */

import { type Instance, passwordOf } from './instance.ts'

export class Browser {
	readonly instance: Instance
	private readonly cookies = new Map<string, string>()

	constructor(instance: Instance) {
		this.instance = instance
	}

	/** The status of the API's answer, asked as the app's pages ask. */
	async api(method: string, path: string, body?: object): Promise<number> {
		const headers = { 'OCS-APIRequest': 'true', Accept: 'application/json', 'Content-Type': 'application/json' }
		return (await this.request(method, `/ocs/v2.php/apps/documentgate/api/v1${path}`, headers, body === undefined ? undefined : JSON.stringify(body))).status
	}

	/** Fills in the form and wants to be remembered. */
	async logIn(user: string): Promise<void> {
		const page = await (await this.request('GET', '/index.php/login')).text()
		const requesttoken = /data-requesttoken="([^"]+)"/.exec(page)?.[1] ?? ''
		const form = new URLSearchParams({ user, password: passwordOf(user), rememberme: '1', requesttoken })
		await this.request('POST', '/index.php/login', { 'Content-Type': 'application/x-www-form-urlencoded', Origin: this.instance.url }, form.toString())
		if (!this.cookies.has('nc_token')) throw new Error(`${user} could not log in at the page.`)
	}

	/** The session has ended; what remembers the login has not. The session's cookie has the name of the instance. */
	sessionEnds(): void {
		for (const name of [...this.cookies.keys()]) if (/^oc[a-z0-9]{10}$/.test(name)) this.cookies.delete(name)
	}

	/** What the browser keeps, for another browser to go on with. */
	jar(): { readonly name: string, readonly value: string }[] {
		return [...this.cookies].map(([name, value]) => ({ name, value }))
	}

	private async request(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: string): Promise<Response> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const answer = await fetch(`${this.instance.url}${path}`, { method, redirect: 'manual', headers: { ...headers, Cookie: cookie }, ...(body === undefined ? {} : { body }) })
		for (const line of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
			if (value === '' || value === 'deleted') this.cookies.delete(name)
			else this.cookies.set(name, value)
		}
		return answer
	}
}
