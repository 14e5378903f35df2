// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Hands out the built faces in pages that look to them like pages of a Nextcloud: same addresses, same Content Security Policy, same elements.
 * With NEXTCLOUD_DIR the pages wear the style sheet of that Nextcloud, without it a small one of ours. What the API says is up to the test.
 */

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { root } from '../../house/tree.ts'
import { pageOf, type PageKind } from './page.ts'
import { themes, themeStyles } from './themes.ts'

export interface Harness {
	/** Without a slash at the end. */
	readonly address: string
	/** Own scripts that were handed out, by their path below the app's folder. */
	readonly scripts: readonly string[]
	close(): Promise<void>
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.svg': 'image/svg+xml' }
const serverStyles = process.env['NEXTCLOUD_DIR'] === undefined ? undefined : join(process.env['NEXTCLOUD_DIR'], 'core/css/server.css')

/** As Nextcloud sends it with our pages. */
const policy = (nonce: string): string => `default-src 'none';base-uri 'none';manifest-src 'self';script-src 'nonce-${nonce}';script-src-elem 'strict-dynamic' 'nonce-${nonce}';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';media-src 'self';frame-src 'self';frame-ancestors 'self';worker-src 'self';form-action 'self'`

const kinds: readonly (readonly [RegExp, PageKind])[] = [
	[/^\/index\.php\/settings\/admin\/documentgate/, 'admin'],
	[/^\/index\.php\/apps\/files/, 'files'],
	[/^\/index\.php\/apps\/documentgate/, 'main'],
]

export async function startHarness(port = 0): Promise<Harness> {
	const scripts: string[] = []
	const server: Server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost')
		const kind = kinds.find(([pattern]) => pattern.test(pathname))?.[1]
		if (kind !== undefined && request.method === 'GET') {
			const nonce = randomBytes(32).toString('base64')
			const german = String(request.headers['accept-language'] ?? '').startsWith('de')
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy(nonce) }).end(pageOf(kind, { nonce, german, theme: themes.find((theme) => theme === request.headers['x-theme']) ?? 'light' }))
			return
		}
		if (pathname.startsWith('/apps/documentgate/js/')) scripts.push(pathname.slice('/apps/documentgate/'.length))
		const [type, content] = contentAt(pathname) ?? ['', undefined]
		if (content === undefined) response.writeHead(404).end()
		else response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(content)
	})
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		scripts,
		close: () => new Promise((done) => { server.close(() => done()) }),
	}
}

function contentAt(path: string): readonly [type: string, content: string | Uint8Array] | undefined {
	const theme = themes.find((one) => path === `/theme/${one}.css`)
	if (theme !== undefined) return ['text/css', themeStyles(theme)]
	if (path === '/nextcloud.css') return ['text/css', readFileSync(join(root, 'tests/e2e/harness/nextcloud.css'))]
	if (path === '/core/css/server.css' && serverStyles !== undefined) return ['text/css', readFileSync(serverStyles)]
	const [, folder] = /^\/apps\/documentgate\/((?:js|css|img|l10n)\/[\w.-]+)$/.exec(path) ?? []
	const [, inCheck] = /^\/check\/((?:assets\/)?[\w.-]*)$/.exec(path) ?? []
	const file = folder !== undefined ? join(root, folder) : inCheck !== undefined ? join(root, 'dist/check', inCheck === '' ? 'index.html' : inCheck) : undefined
	return file === undefined || !existsSync(file) ? undefined : [types[extname(file)] ?? 'application/octet-stream', readFileSync(file)]
}

/** Whether the pages wear the styles of a real Nextcloud. */
export const wearsServerStyles = serverStyles !== undefined
