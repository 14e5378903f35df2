// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sends one document into a folder: in chunks, with progress, tried again when the connection breaks, under a name that is free. */

import { getCurrentUser } from '@nextcloud/auth'
import axios, { isAxiosError } from '@nextcloud/axios'
import { loadState } from '@nextcloud/initial-state'
import { generateRemoteUrl } from '@nextcloud/router'
import { t } from '../language.ts'
import { ApiError, signedOut } from './ocs.ts'
import { transfer } from './transfer.ts'

export interface Sending {
	/** Path of the folder as its owner sees it, starting with a slash. */
	readonly folder: string
	readonly name: string
	readonly content: Blob
	readonly onProgress: (sentBytes: number) => void
	readonly signal: AbortSignal
}

/** Whose files it is sent to. */
export interface Target {
	/** Address of the topmost folder, without a slash at the end. */
	readonly root: string
	/** Where large documents are collected piece by piece; undefined where that cannot be. */
	readonly pieces: string | undefined
	/** Sent with every request. */
	readonly headers: Readonly<Record<string, string>>
	/** The server finds a free name by itself; nothing there can be asked for. */
	readonly isDrop: boolean
}

export function ownFiles(): Target {
	const owner = getCurrentUser()?.uid ?? ''
	return { root: generateRemoteUrl(`dav/files/${owner}`), pieces: generateRemoteUrl(`dav/uploads/${owner}`), headers: {}, isDrop: false }
}

/** What lies behind a public link. @param isDrop whether one can only put documents in */
export function publicLink(token: string, isDrop: boolean, headers: Readonly<Record<string, string>>): Target {
	const at = (collection: string): string => generateRemoteUrl(`dav/${collection}/${token}`).replace('/remote.php/', '/public.php/')
	return { root: at('files'), pieces: takesPieces() ? at('uploads') : undefined, headers, isDrop }
}

/** Whether public links take documents in pieces; Nextcloud 32 does not. */
function takesPieces(): boolean {
	const capabilities = loadState<{ readonly dav?: { readonly public_shares_chunking?: unknown } } | null>('core', 'capabilities', null)
	return capabilities?.dav?.public_shares_chunking === true
}

/** How often another name is tried. */
const NAMES = 20

const address = (root: string, folder: string, name: string): string => [root, ...folder.split('/').filter((part) => part !== ''), name].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/')

/** The name, or the name with a number where it is taken. */
export function numbered(name: string, number: number): string {
	if (number < 2) return name
	const dot = name.lastIndexOf('.')
	return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`
}

/** How long is waited for a word about a name, in milliseconds. */
const NAME_PATIENCE = 30_000

async function isTaken(url: string, signal: AbortSignal): Promise<boolean> {
	try {
		await axios.head(url, { signal, timeout: NAME_PATIENCE })
		return true
	} catch (error) {
		if (isAxiosError(error) && error.response?.status === 404) return false
		throw error
	}
}

/** @returns the name under which it arrived, as far as this side knows. @throws {ApiError} */
export async function send({ folder, name, content, onProgress, signal }: Sending, { root, pieces, headers, isDrop }: Target): Promise<string> {
	try {
		let free = name
		for (let number = 2; !isDrop && number <= NAMES && await isTaken(address(root, folder, free), signal); number++) free = numbered(name, number)
		await transfer({ destination: address(root, folder, free), pieces, content, headers, onProgress, signal })
		onProgress(content.size)
		return free
	} catch (error) {
		throw toSentence(error, signal)
	}
}

function toSentence(error: unknown, signal: AbortSignal): ApiError {
	if (signal.aborted) return new ApiError(t('Sending was cancelled.'), 0)
	const response = isAxiosError<unknown>(error) ? error.response : undefined
	if (response === undefined) return new ApiError(t('The connection broke. The document is kept here; it is sent when this device is online again, or when you press Send.'), 0)
	// the gate's own sentence comes as the message of the WebDAV answer
	const said = typeof response.data === 'string' ? /<s:message>([^<]+)<\/s:message>/.exec(response.data)?.[1] : undefined
	if (response.status === 401) return new ApiError(signedOut(), 401)
	if (response.status === 507) return new ApiError(t('There is no room left in this folder. Please tell the sitting service.'), 507)
	// what a server says of its own troubles is for its log, not for people
	return new ApiError((response.status < 500 ? said : undefined) ?? t('The server did not take the document. Please try again; nothing was lost.'), response.status)
}
