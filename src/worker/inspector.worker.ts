// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The engine in a browser's Web Worker: one bundle, nothing loaded later, nothing sent anywhere. The page ends the worker at the deadline. */

import { disarm } from '../engine/disarm.ts'
import { inspect } from '../engine/inspect.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { presets, type PresetName } from '../policy/presets.ts'
import { parseRequest, type WorkerAnswer } from './protocol.ts'

const answer = (message: WorkerAnswer): void => self.postMessage(message)

const presetNamed = (policy: unknown): unknown => (typeof policy === 'string' && Object.hasOwn(presets, policy) ? presets[policy as PresetName] : policy)

self.addEventListener('message', (event: MessageEvent<unknown>) => { void serve(event.data) })

async function serve(untrusted: unknown): Promise<void> {
	let id = -1
	try {
		const request = parseRequest(untrusted)
		id = request.id
		const bytes = request.bytes instanceof Blob ? await request.bytes.arrayBuffer() : request.bytes
		if (request.type === 'disarm') {
			const { report, chunks } = disarm({ bytes: new Uint8Array(bytes), name: request.name }, { policy: parsePolicy(presetNamed(request.policy)), profile: request.profile })
			// the chunks are views of memory that the worker owns
			answer({ type: 'disarmed', id, report, copy: chunks === undefined ? undefined : new Blob(chunks as readonly BlobPart[] as BlobPart[], { type: report.copy?.mediaType ?? '' }) })
			return
		}
		const begin = performance.now()
		const { report } = inspect(
			{ bytes: new Uint8Array(bytes), name: request.name, ...(request.mediaType === undefined ? {} : { mediaType: request.mediaType }) },
			{ policy: parsePolicy(presetNamed(request.policy)), ...(request.limits === undefined ? {} : { limits: request.limits }) },
		)
		answer({ type: 'report', id, report, milliseconds: performance.now() - begin })
	} catch (error) {
		answer({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) })
	}
}

answer({ type: 'ready' })
