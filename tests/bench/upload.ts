// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `NEXTCLOUD_DIR=… npm run bench:upload`: what the gate adds to an upload. For each document three things are timed, one after the other and in
 * all orders, so that what else runs on the machine hits them alike: the upload to a Nextcloud without the app, the upload to a gated folder of the
 * same Nextcloud with the engine as a daemon, and the question to that daemon alone. Each document is new, so no report is used twice.
 * Passes when in the median the gate adds at most the inspection and 10 milliseconds. `UPLOADS=` says how many documents.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setScope } from '../integration/harness/gate.ts'
import { makeInstance, occ, passwordOf, type Instance } from '../integration/harness/instance.ts'
import { root } from '../house/tree.ts'
import { odt } from '../make/odf.ts'
import { median, quantile } from './statistics.ts'

const MOST_MILLISECONDS = 10
const warmUps = 20
const uploads = Number(process.env['UPLOADS'] ?? '150')
/** As servers run it in earnest: programs compiled once and not looked at again. */
const php = ['opcache.enable=1', 'opcache.enable_cli=1', 'opcache.memory_consumption=256', 'opcache.max_accelerated_files=20000', 'opcache.validate_timestamps=0']

let seed = 1
function random(): number {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
	return seed / 2 ** 32
}

const words = 'der Rat möge beschließen dass die Verwaltung einen Bericht über Radwege und Schulen vorlegt und die Kosten nennt'.split(' ')

/** A motion of a few pages with a picture, about 120 kB; no two are equal. */
function motion(): Uint8Array {
	const paragraphs = Array.from({ length: 120 }, () => `<text:p>${Array.from({ length: 60 }, () => words[Math.floor(random() * words.length)]).join(' ')} ${random()}</text:p>`)
	const picture = Uint8Array.from({ length: 90_000 }, () => Math.floor(random() * 256))
	picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
	return odt().body(paragraphs.join('')).file('Pictures/a.png', picture, 'image/png').package()
}

/** Asks the daemon and gives the answer, which must be 200. */
function ask(socketPath: string, path: string, body?: Uint8Array): Promise<string> {
	return new Promise((resolve, reject) => {
		const question = request({ socketPath, path, method: body === undefined ? 'GET' : 'POST' }, (answer) => {
			let text = ''
			answer.setEncoding('utf8').on('data', (piece: string) => { text += piece })
			answer.once('end', () => answer.statusCode === 200 ? resolve(text) : reject(new Error(`${path} was answered with ${answer.statusCode}: ${text}`)))
		}).once('error', reject)
		question.end(body)
	})
}

/** Milliseconds until the daemon's report about a document was there. */
async function inspect(socket: string, policy: string, document: Uint8Array): Promise<number> {
	const head = Buffer.from(`${JSON.stringify({ name: 'document.odt', seconds: 10, sha256: createHash('sha256').update(document).digest('hex'), policy: JSON.parse(policy) as unknown })}\n`)
	const question = Buffer.concat([head, document])
	const begin = performance.now()
	await ask(socket, '/v1/inspect', question)
	return performance.now() - begin
}

/** Milliseconds of all inspections so far as the daemon counts them, and their number. */
async function inspections(socket: string): Promise<{ milliseconds: number; count: number }> {
	const text = await ask(socket, '/metrics')
	const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
	return { milliseconds: read('documentgate_inspection_seconds_sum') * 1_000, count: read('documentgate_inspection_seconds_count') }
}

/** One person's connection with an app password, as sync clients have one: checking it costs little, so it does not hide what is measured. */
class Client {
	private readonly instance: Instance
	private readonly authorization: string

	constructor(instance: Instance) {
		this.instance = instance
		const token = occ(instance, ['user:auth-tokens:add', '--password-from-env', 'alice'], { NC_PASS: passwordOf('alice') }).trim().split('\n').at(-1) ?? ''
		this.authorization = `Basic ${Buffer.from(`alice:${token}`).toString('base64')}`
	}

	/** Milliseconds until the answer was there. @throws it was another answer than 201 */
	async request(method: string, path: string, body?: Uint8Array): Promise<number> {
		const begin = performance.now()
		const answer = await fetch(`${this.instance.url}/remote.php/dav/files/alice${path}`, { method, headers: { Authorization: this.authorization }, ...(body === undefined ? {} : { body: Uint8Array.from(body) }) })
		await answer.arrayBuffer()
		const milliseconds = performance.now() - begin
		if (answer.status !== 201) throw new Error(`${method} was answered with ${answer.status}.`)
		return milliseconds
	}
}

const [without, withGate] = [await makeInstance({ gate: false, workers: 1, php }), await makeInstance({ workers: 1, php })]
const socket = join(withGate.folder, 'engine.sock')
const daemon = spawn(process.execPath, [join(root, 'dist/documentgate.mjs'), 'serve', '--socket', socket, '--threads', '1'], { stdio: ['ignore', 'ignore', 'pipe'] })
try {
	await new Promise((resolve) => daemon.stderr.once('data', resolve))
	occ(withGate, ['config:app:set', 'documentgate', 'engine_address', `--value=unix:${socket}`])
	const clients = new Map<Instance, Client>([without, withGate].map((instance) => [instance, new Client(instance)]))
	for (const client of clients.values()) await client.request('MKCOL', '/Eingang')
	setScope(withGate, 'eingang', { path: '/Eingang', owner: 'alice', mode: 'enforce' })

	const policy = occ(withGate, ['documentgate:policy:export', 'council-practice'])
	const takes = {
		without: async (index: number, document: Uint8Array): Promise<number> => await put(without, index, document),
		withGate: async (index: number, document: Uint8Array): Promise<number> => await put(withGate, index, document),
		inspection: async (_: number, document: Uint8Array): Promise<number> => await inspect(socket, policy, document),
	}
	const put = async (instance: Instance, index: number, document: Uint8Array): Promise<number> => await clients.get(instance)?.request('PUT', `/Eingang/antrag-${index}.odt`, document) ?? Number.NaN
	const orders: readonly (readonly (keyof typeof takes)[])[] = [
		['without', 'withGate', 'inspection'], ['withGate', 'inspection', 'without'], ['inspection', 'without', 'withGate'],
		['without', 'inspection', 'withGate'], ['withGate', 'without', 'inspection'], ['inspection', 'withGate', 'without'],
	]
	const times = { without: [] as number[], withGate: [] as number[], inspection: [] as number[], rest: [] as number[] }
	const documents = Array.from({ length: warmUps + uploads }, motion)
	let before = await inspections(socket)
	for (const [index, document] of documents.entries()) {
		if (index === warmUps) before = await inspections(socket)
		const measured = { without: Number.NaN, withGate: Number.NaN, inspection: Number.NaN }
		for (const which of orders[index % orders.length] ?? []) {
			measured[which] = await takes[which](index, document)
			await sleep(10)
		}
		if (index < warmUps) continue
		times.without.push(measured.without)
		times.withGate.push(measured.withGate)
		times.inspection.push(measured.inspection)
		times.rest.push(measured.withGate - measured.without - measured.inspection)
	}
	const after = await inspections(socket)
	// each document twice: for the gate, and alone
	if (after.count - before.count !== 2 * uploads) throw new Error(`${after.count - before.count} documents were inspected, not ${2 * uploads}.`)
	const rest = median(times.rest)
	const show = (values: readonly number[]): string => `${median(values).toFixed(1)} ms (p10 ${quantile(values, 0.1).toFixed(1)}, p90 ${quantile(values, 0.9).toFixed(1)})`
	process.stdout.write([
		`${uploads} documents of ${Math.round((documents[0]?.length ?? 0) / 1_000)} kB, medians`,
		`without the app     ${show(times.without)}`,
		`in a gated folder   ${show(times.withGate)}`,
		`the inspection      ${show(times.inspection)}, of it in the daemon ${((after.milliseconds - before.milliseconds) / (2 * uploads)).toFixed(1)} ms on average`,
		...(loadavg()[0] ?? 0) > availableParallelism() ? ['This machine is busy with other work; the numbers are larger than they should be.'] : [],
		`the gate besides    ${show(times.rest)}, at most ${MOST_MILLISECONDS} ms wanted: ${rest <= MOST_MILLISECONDS ? 'passed' : 'FAILED'}`,
		'',
	].join('\n'))
	process.exitCode = rest <= MOST_MILLISECONDS ? 0 : 1
} finally {
	daemon.kill('SIGTERM')
	await Promise.all([without.stop(), withGate.stop()])
}
