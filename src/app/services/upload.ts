// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sends one document into a folder: in chunks, with progress, tried again when the connection breaks, under a name that is free. */

import { getCurrentUser } from '@nextcloud/auth'
import axios, { isAxiosError } from '@nextcloud/axios'
import { Folder, Permission } from '@nextcloud/files'
import { Uploader } from '@nextcloud/files/upload'
import { generateRemoteUrl } from '@nextcloud/router'
import { t } from '../language.ts'
import { ApiError } from './ocs.ts'

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
	readonly owner: string
	/** Sent with every request. */
	readonly headers: Readonly<Record<string, string>>
	/** The server finds a free name by itself; nothing there can be asked for. */
	readonly isDrop: boolean
}

export function ownFiles(): Target {
	const owner = getCurrentUser()?.uid ?? ''
	return { root: generateRemoteUrl(`dav/files/${owner}`), owner, headers: {}, isDrop: false }
}

/** What lies behind a public link. @param isDrop whether one can only put documents in */
export function publicLink(token: string, isDrop: boolean, headers: Readonly<Record<string, string>>): Target {
	return { root: generateRemoteUrl(`dav/files/${token}`).replace('/remote.php/', '/public.php/'), owner: 'anonymous', headers, isDrop }
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

async function isTaken(url: string): Promise<boolean> {
	try {
		await axios.head(url)
		return true
	} catch (error) {
		if (isAxiosError(error) && error.response?.status === 404) return false
		throw error
	}
}

/** @returns the name under which it arrived, as far as this side knows. @throws {ApiError} */
export async function send({ folder, name, content, onProgress, signal }: Sending, { root, owner, headers, isDrop }: Target): Promise<string> {
	try {
		let free = name
		for (let number = 2; !isDrop && number <= NAMES && await isTaken(address(root, folder, free)); number++) free = numbered(name, number)
		const uploader = new Uploader(owner === 'anonymous', new Folder({ id: 0, owner, source: root, root: `/files/${root.split('/').at(-1) ?? ''}`, permissions: Permission.ALL }))
		for (const [header, value] of Object.entries(headers)) uploader.setCustomHeader(header, value)
		const file = new File([content], free, { type: content.type })
		uploader.addEventListener('uploadProgress', (event) => onProgress(event.detail.uploadedBytes))
		await uploader.upload(`${folder.replace(/\/+$/, '')}/${free}`, file, { signal })
		onProgress(content.size)
		return free
	} catch (error) {
		throw toSentence(error, signal)
	}
}

function toSentence(error: unknown, signal: AbortSignal): ApiError {
	if (signal.aborted) return new ApiError(t('Sending was cancelled.'), 0)
	const response = isAxiosError(error) ? error.response : isAxiosError((error as { cause?: unknown } | undefined)?.cause) ? ((error as { cause: { response?: unknown } }).cause.response as { status: number; data: unknown } | undefined) : undefined
	if (response === undefined) return new ApiError(t('The connection broke. The document is kept here; try again when you are online.'), 0)
	// the gate's own sentence comes as the message of the WebDAV answer
	const said = typeof response.data === 'string' ? /<s:message>([^<]+)<\/s:message>/.exec(response.data)?.[1] : undefined
	if (response.status === 507) return new ApiError(t('There is no room left in this folder. Please tell the sitting service.'), 507)
	return new ApiError(said ?? t('The server did not take the document. Please try again; nothing was lost.'), response.status)
}
