// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Somebody without an account at a browser: opens public pages, keeps cookies, uploads as the page does. */

import { randomBytes } from 'node:crypto'
import type { Instance } from './instance.ts'

export interface GuestSubmission {
	readonly number: string
	readonly name: string
	readonly sha256: string
	readonly state: string
	readonly intake: string | null
	readonly message: string | null
	readonly sentence: { readonly de: string; readonly en: string }
	readonly findings: readonly { readonly rule: string }[]
}

export class Guest {
	readonly secret = randomBytes(32).toString('base64url')
	private readonly cookies = new Map<string, string>()
	private readonly instance: Instance
	private readonly name: string

	constructor(instance: Instance, name: string) {
		this.instance = instance
		this.name = name
	}

	/** A page of the app, with redirects. */
	async page(path: string): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers; readonly at: string }> {
		let at = path.startsWith('/index.php') ? path : `/index.php/apps/documentgate${path}`
		for (let turn = 0; turn < 5; turn++) {
			const answer = await this.ask('GET', at)
			const next = answer.headers.get('location')
			if (next === null) return { status: answer.status, text: await answer.text(), headers: answer.headers, at }
			at = new URL(next, this.instance.url).pathname
		}
		throw new Error(`${path} leads in circles.`)
	}

	/** Types a password into the page that asks for one. @returns the status of the page it leads to */
	async unlock(token: string, password: string): Promise<number> {
		const question = await this.page(`/s/${token}`)
		const requesttoken = /data-requesttoken="([^"]+)"/.exec(question.text)?.[1] ?? ''
		const answer = await this.ask('POST', question.at, { 'Content-Type': 'application/x-www-form-urlencoded', Origin: this.instance.url }, new URLSearchParams({ password, requesttoken, passwordRequest: 'no' }).toString())
		return answer.headers.get('location') === null ? answer.status : (await this.page(new URL(answer.headers.get('location') ?? '', this.instance.url).pathname)).status
	}

	/** What the page knows of its intake; undefined where it is no page of an intake. */
	async intake(token: string): Promise<{ readonly title: string; readonly drop: boolean; readonly closed: boolean; readonly text: string } | undefined> {
		const { text } = await this.page(`/s/${token}`)
		const state = /id="initial-state-documentgate-public" value="([^"]+)"/.exec(text)?.[1]
		return state === undefined ? undefined : { ...(JSON.parse(Buffer.from(state, 'base64').toString()) as { value: { title: string; drop: boolean; closed: boolean } }).value, text: Buffer.from(state, 'base64').toString() + text }
	}

	async put(token: string, name: string, body: string): Promise<number> {
		return (await this.ask('PUT', `/public.php/dav/files/${token}/${encodeURIComponent(name)}`, this.headers(), body)).status
	}

	/** In pieces, as the page sends large documents. */
	async putInPieces(token: string, name: string, pieces: readonly string[]): Promise<number> {
		const folder = `/public.php/dav/uploads/${token}/documentgate-${randomBytes(8).toString('hex')}`
		const headers = { ...this.headers(), Destination: `${this.instance.url}/public.php/dav/files/${token}/${encodeURIComponent(name)}`, 'OC-Total-Length': String(pieces.reduce((sum, piece) => sum + piece.length, 0)) }
		await this.ask('MKCOL', folder, headers)
		for (const [index, piece] of pieces.entries()) await this.ask('PUT', `${folder}/${String(index + 1).padStart(5, '0')}`, headers, piece)
		return (await this.ask('MOVE', `${folder}/.file`, headers)).status
	}

	async receipt(secret = this.secret): Promise<{ readonly status: number; readonly text: string; readonly documents: readonly GuestSubmission[] }> {
		const answer = await this.ask('POST', '/ocs/v2.php/apps/documentgate/api/v1/receipt?format=json', { 'OCS-APIRequest': 'true', 'Content-Type': 'application/json' }, JSON.stringify({ secret }))
		const text = await answer.text()
		const data = (JSON.parse(text) as { ocs: { data: unknown } }).ocs.data
		return { status: answer.status, text, documents: answer.status === 200 ? data as GuestSubmission[] : [] }
	}

	private headers(): Record<string, string> {
		return { 'X-Requested-With': 'XMLHttpRequest', 'X-NC-Nickname': encodeURIComponent(this.name), 'X-DocumentGate-Receipt': this.secret }
	}

	private async ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: string): Promise<Response> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const answer = await fetch(`${this.instance.url}${path}`, { method, redirect: 'manual', headers: { ...headers, ...(cookie === '' ? {} : { Cookie: cookie }) }, ...(body === undefined ? {} : { body }) })
		for (const line of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
			this.cookies.set(name, value)
		}
		return answer
	}
}
