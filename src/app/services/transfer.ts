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

interface Request {
	readonly method: 'MKCOL' | 'PUT' | 'MOVE' | 'DELETE'
	readonly url: string
	readonly data?: Blob
	readonly headers: Readonly<Record<string, string>>
	readonly onUploadProgress?: (progress: { readonly loaded: number }) => void
	readonly signal?: AbortSignal
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
		await patiently(isLocked, signal, () => ask({ method: 'MOVE', url: `${folder}/.file`, headers: known, signal }))
	} catch (error) {
		// the server forgets pieces by itself after a day; sooner is better
		void ask({ method: 'DELETE', url: folder, headers }).catch(() => undefined)
		throw error
	}
}

const ask = (request: Request): Promise<unknown> => axios.request({ ...request, headers: { ...request.headers } })
const isLocked = (error: unknown): boolean => isAxiosError(error) && error.response?.status === 423
const isBroken = (error: unknown): boolean => isAxiosError(error) && error.response === undefined

async function patiently(mayTryAgain: (error: unknown) => boolean, signal: AbortSignal, act: () => Promise<unknown>): Promise<void> {
	for (const pause of PAUSES) {
		try {
			await act()
			return
		} catch (error) {
			if (signal.aborted || !mayTryAgain(error)) throw error
			await new Promise((resolve) => { setTimeout(resolve, pause) })
		}
	}
	await act()
}
