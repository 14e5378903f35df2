// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Who may ask a daemon on the network, and how an asker knows the daemon's answer: HMAC-SHA256 with a shared secret.
 * A request signs method, path, time, nonce and the SHA-256 of its body, one a line; an answer signs the word “answer”, its status,
 * the nonce of the request and the SHA-256 of its body.
 */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** How far the clocks of two machines may differ; a nonce is remembered that long in both directions. */
const WINDOW_SECONDS = 60
/** More than this in two minutes is an attack, not work. */
const MOST_NONCES = 200_000

export interface Proof {
	readonly nonce: string
	/** What the body must hash to. */
	readonly bodyHash: string
}

export class Signatures {
	private readonly secret: string
	private readonly now: () => number
	/** Nonces by the second at which they are forgotten. */
	private readonly seen = new Map<string, number>()

	/** @param now seconds since 1970 */
	constructor(secret: string, now: () => number) {
		this.secret = secret
		this.now = now
	}

	/** Checks everything but the body; undefined for what must not be answered. Says yes once only. */
	check(method: string, path: string, headers: IncomingHttpHeaders): Proof | undefined {
		const [time, nonce, bodyHash, signature] = ['time', 'nonce', 'body', 'signature'].map((name) => headers[`x-documentgate-${name}`])
		if (typeof time !== 'string' || typeof nonce !== 'string' || typeof bodyHash !== 'string' || typeof signature !== 'string') return undefined
		if (!/^\d{1,12}$/.test(time) || !/^[0-9a-f]{32}$/.test(nonce) || !/^[0-9a-f]{64}$/.test(bodyHash)) return undefined
		if (Math.abs(Number(time) - this.now()) > WINDOW_SECONDS) return undefined
		if (!isEqual(signature, this.sign([method, path, time, nonce, bodyHash]))) return undefined
		this.forget()
		if (this.seen.has(nonce) || this.seen.size >= MOST_NONCES) return undefined
		this.seen.set(nonce, this.now() + 2 * WINDOW_SECONDS)
		return { nonce, bodyHash }
	}

	/** The signature of an answer. */
	ofAnswer(status: number, nonce: string, body: string): string {
		return this.sign(['answer', String(status), nonce, createHash('sha256').update(body).digest('hex')])
	}

	private sign(lines: readonly string[]): string {
		return createHmac('sha256', this.secret).update(lines.join('\n')).digest('hex')
	}

	/** Nonces come in the order of their ends. */
	private forget(): void {
		for (const [nonce, until] of this.seen) {
			if (until >= this.now()) return
			this.seen.delete(nonce)
		}
	}
}

function isEqual(one: string, other: string): boolean {
	const [left, right] = [Buffer.from(one), Buffer.from(other)]
	return left.length === right.length && timingSafeEqual(left, right)
}
