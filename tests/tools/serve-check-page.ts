// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm start`: shows the check page on this machine. Any web server that hands out the files of dist/check does as well. */

import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = resolve(fileURLToPath(import.meta.url), '../../../dist/check')
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }
const port = Number(process.env['PORT'] ?? 8080)

const server = createServer((request, response) => {
	const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
	if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
		response.writeHead(404).end()
		return
	}
	response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
})
server.listen(port, '127.0.0.1', () => process.stdout.write(`Open http://127.0.0.1:${port}/ in a browser. Ctrl+C ends it.\n`))
