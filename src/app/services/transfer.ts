// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Brings bytes to an address by WebDAV, small ones at once, large ones in pieces (Nextcloud's chunked upload, version 2).
 * Done means done: the answer to the last request is the answer of the gate.
 */

import axios, { isAxiosError } from '@nextcloud/axios'

export interface Transfer {
	/** Absolute address, encoded. */
	readonly destination: string
	/** Where pieces are collected, without a slash at the end; undefined where the server takes documents in one piece only. */
	readonly pieces: string | undefined
	readonly content: Blob
	readonly headers: Readonly<Record<string, string>>
	readonly onProgress: (sentBytes: number) => void
	readonly signal: AbortSignal
}

/** Bytes of a piece; object stores take none smaller than five million. */
export const PIECE = 10 * 1024 * 1024
/** How long is waited before a piece is sent again, in milliseconds. */
const PAUSES: readonly number[] = [1_000, 3_000, 9_000]
/** How long it may be silent, neither bytes going nor an answer coming, before the connection counts as broken, in milliseconds. */
export const SILENCE = 120_000
/** A large document is put together and inspected before there is an answer: so many bytes of it are expected to be done in a millisecond. */
const DONE_PER_MILLISECOND = 5_000

interface Request {
	readonly method: 'MKCOL' | 'PUT' | 'MOVE' | 'DELETE'
	readonly url: string
	readonly data?: Blob
	readonly headers: Readonly<Record<string, string>>
	readonly onUploadProgress?: (progress: { readonly loaded: number }) => void
	readonly signal?: AbortSignal
	/** Bytes that the server has to work on before it answers; those that are sent, unless said otherwise. */
	readonly size?: number
}

/** @throws {AxiosError} */
export async function transfer(order: Transfer): Promise<void> {
	if (order.pieces === undefined || order.content.size <= PIECE) return whole(order)
	return inPieces(order, order.pieces)
}

/** Sent again only where the place was locked: after a broken connection nobody knows whether it arrived, and it may not arrive twice. */
async function whole({ destination, content, headers, onProgress, signal }: Transfer): Promise<void> {
	await patiently(isLocked, signal, () => ask({ method: 'PUT', url: destination, data: content, headers: { ...headers, 'Content-Type': content.type === '' ? 'application/octet-stream' : content.type }, onUploadProgress: ({ loaded }) => onProgress(Math.min(loaded, content.size)), signal }))
}

async function inPieces({ destination, content, headers, onProgress, signal }: Transfer, pieces: string): Promise<void> {
	const folder = `${pieces}/documentgate-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
	const known = { ...headers, Destination: destination, 'OC-Total-Length': String(content.size) }
	try {
		await ask({ method: 'MKCOL', url: folder, headers: known, signal })
		for (let start = 0, number = 1; start < content.size; start += PIECE, number++) {
			const piece = content.slice(start, start + PIECE)
			await patiently((error) => isLocked(error) || isBroken(error), signal, () => ask({ method: 'PUT', url: `${folder}/${String(number).padStart(5, '0')}`, data: piece, headers: { ...known, 'Content-Type': 'application/octet-stream' }, onUploadProgress: ({ loaded }) => onProgress(start + Math.min(loaded, piece.size)), signal }))
		}
		await patiently(isLocked, signal, () => ask({ method: 'MOVE', url: `${folder}/.file`, headers: known, signal, size: content.size }))
	} catch (error) {
		// the server forgets pieces by itself after a day; sooner is better
		void ask({ method: 'DELETE', url: folder, headers }).catch(() => undefined)
		throw error
	}
}

/** An answer can get lost without the browser ever noticing: whoever is silent for too long is not waited for. */
async function ask({ method, url, data, headers, onUploadProgress, signal, size }: Request): Promise<unknown> {
	const patience = SILENCE + (size ?? data?.size ?? 0) / DONE_PER_MILLISECOND
	const end = new AbortController()
	const stop = (): void => end.abort()
	let timer = setTimeout(stop, patience)
	if (signal?.aborted === true) stop()
	signal?.addEventListener('abort', stop)
	try {
		return await axios.request({
			method, url, ...(data === undefined ? {} : { data }), headers: { ...headers }, signal: end.signal,
			onUploadProgress(progress) {
				clearTimeout(timer)
				timer = setTimeout(stop, patience)
				onUploadProgress?.(progress)
			},
		})
	} finally {
		clearTimeout(timer)
		signal?.removeEventListener('abort', stop)
	}
}

const isLocked = (error: unknown): boolean => isAxiosError(error) && error.response?.status === 423
const isBroken = (error: unknown): boolean => isAxiosError(error) && error.response === undefined

async function patiently(mayTryAgain: (error: unknown) => boolean, signal: AbortSignal, act: () => Promise<unknown>): Promise<void> {
	for (const pause of PAUSES) {
		try {
			await act()
			return
		} catch (error) {
			if (signal.aborted || !mayTryAgain(error)) throw error
			await pauseFor(pause, signal)
		}
	}
	await act()
}

/** Cancelling does not wait for the end of a pause. */
const pauseFor = (pause: number, signal: AbortSignal): Promise<void> => new Promise((resolve) => {
	setTimeout(resolve, pause)
	signal.addEventListener('abort', () => resolve(), { once: true })
})
