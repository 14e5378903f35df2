// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The API as a test wants it to be: each route by its name, each answer of the type that the server describes. What changes there breaks here. */

import type { BrowserContext, Route } from 'playwright-core'
import type { paths } from '../../../src/app/services/api-types.ts'
import type { Report } from '../../../src/model/report.ts'

type Prefix = '/ocs/v2.php/apps/documentgate/api/v1'
const prefix: Prefix = '/ocs/v2.php/apps/documentgate/api/v1'

type Success<Operation> = Operation extends { readonly responses: infer Responses } ? Responses[keyof Responses & (200 | 201)] : never
type Data<Operation> = Success<Operation> extends { readonly content: { readonly 'application/json': { readonly ocs: { readonly data: infer Value } } } } ? Value : never

/** What the server describes as an object of anything is anything. */
type Open<Value> = Value extends readonly (infer Item)[] ? readonly Open<Item>[] : Value extends Record<string, never> ? unknown : Value extends object ? { readonly [Key in keyof Value]: Open<Value[Key]> } : Value

type Named<Verb extends string, Path extends string, Operation> = Operation extends object ? Path extends `${Prefix}${infer Rest}` ? `${Verb} ${Rest}` : never : never

/** The answer of each route by its name, as `GET /cases/{id}`. */
type Described = { [Path in keyof paths & string as Named<'GET', Path, paths[Path]['get']>]: Open<Data<paths[Path]['get']>> }
	& { [Path in keyof paths & string as Named<'POST', Path, paths[Path]['post']>]: Open<Data<paths[Path]['post']>> }
	& { [Path in keyof paths & string as Named<'PUT', Path, paths[Path]['put']>]: Open<Data<paths[Path]['put']>> }
	& { [Path in keyof paths & string as Named<'DELETE', Path, paths[Path]['delete']>]: Open<Data<paths[Path]['delete']>> }
/** Reports are described by the engine. */
type Shapes = Omit<Described, 'GET /cases/{id}/report'> & { 'GET /cases/{id}/report': Report }

export interface Asked {
	/** What stands for each `{name}` of the route. */
	readonly names: Readonly<Record<string, string>>
	readonly query: URLSearchParams
	readonly body: unknown
}

/** What can go wrong on the way. */
export class Trouble {
	/** Of HTTP, or what happens instead of an answer. */
	readonly status: number | 'never' | 'offline'
	readonly message: string | undefined
	readonly problems: readonly string[] | undefined
	constructor(status: number | 'never' | 'offline', message?: string, problems?: readonly string[]) {
		this.status = status
		this.message = message
		this.problems = problems
	}
}

export type Known = Shapes['POST /submissions/known']
export type Answer<Value> = Value | Trouble | ((asked: Asked) => Value | Trouble)
export type Answers = { readonly [Name in keyof Shapes]?: Answer<Shapes[Name]> } & {
	/** What WebDAV says to an upload. */
	readonly upload?: 'taken' | Trouble
	/** What the other apps of the server say, by the end of the address. */
	readonly others?: Readonly<Record<string, unknown>>
	/** The bytes of every file. */
	readonly file?: Uint8Array
}

/** Nothing that a face asks may be forgotten: what has no answer is listed here. */
export interface Listening {
	readonly asked: readonly string[]
	readonly unanswered: readonly string[]
	answers: Answers
}

/** Answers what the pages of a browser ask of the server. `answers` may be exchanged while they run. */
export async function listen(context: BrowserContext, answers: Answers): Promise<Listening> {
	const asked: string[] = []
	const unanswered: string[] = []
	const listening = { asked, unanswered, answers }
	await context.route(/\/ocs\/|\/remote\.php\/|\/index\.php\/(?:login|apps\/groupfolders|csrftoken)|\/cases\/\d+\/bytes$/, async (route) => {
		const request = route.request()
		const { pathname } = new URL(request.url())
		const name = `${request.method()} ${pathname.replace(prefix, '')}`
		asked.push(name)
		if (pathname.includes('/remote.php/') || pathname.endsWith('/bytes')) return dav(route, listening.answers)
		if (!pathname.startsWith(prefix)) return other(route, listening.answers)
		const found = find(name, listening.answers)
		if (found === undefined) unanswered.push(name)
		return say(route, found ?? new Trouble(404, 'Not found'))
	})
	return listening
}

function find(name: string, answers: Answers): unknown {
	for (const [route, answer] of Object.entries(answers)) {
		const keys = [...route.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key)
		const match = new RegExp(`^${route.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`).exec(name)
		if (match !== null) return { answer, names: Object.fromEntries(keys.map((key, index) => [key, match[index + 1] ?? ''])) }
	}
	return undefined
}

async function say(route: Route, found: unknown): Promise<void> {
	const { answer, names } = found instanceof Trouble ? { answer: found, names: {} } : found as { answer: unknown; names: Record<string, string> }
	const request = route.request()
	const asked: Asked = { names, query: new URL(request.url()).searchParams, body: request.postData() === null ? undefined : request.postDataJSON() }
	const said: unknown = typeof answer === 'function' ? (answer as (asked: Asked) => unknown)(asked) : answer
	if (said instanceof Trouble) return trouble(route, said)
	await route.fulfill({ status: 200, contentType: 'application/json', body: envelope(said) })
}

const envelope = (data: unknown): string => JSON.stringify({ ocs: { meta: { status: 'ok', statuscode: 200 }, data } })

async function trouble(route: Route, { status, message, problems }: Trouble): Promise<void> {
	if (status === 'never') return
	if (status === 'offline') await route.abort('internetdisconnected')
	else await route.fulfill({ status, contentType: 'application/json', body: envelope(message === undefined ? [] : { message, ...(problems === undefined ? {} : { problems }) }) })
}

async function dav(route: Route, { upload = 'taken', file }: Answers): Promise<void> {
	const method = route.request().method()
	if (method === 'HEAD') await route.fulfill({ status: 404 })
	else if (method === 'GET') await (file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ status: 200, body: Buffer.from(file) }))
	else if (upload instanceof Trouble) await trouble(route, upload)
	else await route.fulfill({ status: 201 })
}

async function other(route: Route, { others = {} }: Answers): Promise<void> {
	const { pathname } = new URL(route.request().url())
	const known = Object.entries(others).find(([end]) => pathname.endsWith(end))
	await route.fulfill({ status: 200, contentType: 'application/json', body: envelope(known?.[1] ?? []) })
}
