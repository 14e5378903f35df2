// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a person, a sync client or a visitor without an account does with files: WebDAV as the clients speak it. */

import { XMLParser } from 'fast-xml-parser'
import { type Instance, passwordOf } from './instance.ts'

export type Bytes = string | Uint8Array

export interface Entry {
	readonly href: string
	readonly name: string
	readonly fileId: number
	readonly etag: string
	readonly permissions: string
	readonly state: string | undefined
	readonly size: number
}

const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false, isArray: (name) => name === 'response' || name === 'propstat' })

const properties = `<?xml version="1.0"?><d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns" xmlns:nc="http://nextcloud.org/ns"><d:prop><d:getetag/><d:displayname/><d:getcontentlength/><oc:fileid/><oc:permissions/><nc:documentgate-state/><nc:trashbin-filename/><nc:trashbin-original-location/></d:prop></d:propfind>`

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** One person's connection; without a user, a visitor's. */
export class Dav {
	readonly instance: Instance
	readonly user: string | null

	constructor(instance: Instance, user: string | null) {
		this.instance = instance
		this.user = user
	}

	async request(method: string, path: string, options: { body?: Bytes, headers?: Record<string, string>, token?: string } = {}): Promise<Response> {
		const credentials = this.user === null ? options.token : `${this.user}:${passwordOf(this.user)}`
		const headers: Record<string, string> = { 'OCS-APIRequest': 'true', 'X-Requested-With': 'XMLHttpRequest', ...options.headers }
		if (credentials !== undefined && credentials !== '') headers['Authorization'] = `Basic ${Buffer.from(credentials).toString('base64')}`
		const init: RequestInit = { method, headers, redirect: 'manual' }
		if (options.body !== undefined) init.body = typeof options.body === 'string' ? options.body : Uint8Array.from(options.body)
		return await fetch(`${this.instance.url}${path}`, init)
	}

	/** The address of one of the user's files. */
	file(path: string): string {
		return `/remote.php/dav/files/${this.user ?? ''}${encodePath(path)}`
	}

	async put(path: string, body: Bytes, headers: Record<string, string> = {}): Promise<Response> {
		return await this.request('PUT', this.file(path), { body, headers })
	}

	async get(path: string): Promise<Response> {
		return await this.request('GET', this.file(path))
	}

	async mkdir(path: string): Promise<Response> {
		return await this.request('MKCOL', this.file(path))
	}

	async delete(path: string): Promise<Response> {
		return await this.request('DELETE', this.file(path))
	}

	async move(from: string, to: string, overwrite = false): Promise<Response> {
		return await this.request('MOVE', this.file(from), { headers: { Destination: this.instance.url + this.file(to), Overwrite: overwrite ? 'T' : 'F' } })
	}

	async copy(from: string, to: string, overwrite = false): Promise<Response> {
		return await this.request('COPY', this.file(from), { headers: { Destination: this.instance.url + this.file(to), Overwrite: overwrite ? 'T' : 'F' } })
	}

	/** What a listing of a folder shows, the folder itself left out. Empty when there is no such folder. */
	async list(path: string): Promise<Entry[]> {
		return await this.listAt(this.file(path))
	}

	async listAt(address: string, depth = '1', token?: string): Promise<Entry[]> {
		const entries = await this.propfind(address, depth, token)
		return entries.slice(1)
	}

	/** One file as this person sees it, or undefined. */
	async stat(path: string): Promise<Entry | undefined> {
		return (await this.propfind(this.file(path), '0'))[0]
	}

	async names(path: string): Promise<string[]> {
		return (await this.list(path)).map((entry) => entry.name).sort()
	}

	async propfind(address: string, depth: string, token?: string): Promise<Entry[]> {
		const answer = await this.request('PROPFIND', address, { body: properties, headers: { Depth: depth, 'Content-Type': 'application/xml' }, ...(token === undefined ? {} : { token }) })
		const text = await answer.text()
		if (answer.status !== 207) return []
		return parseMultistatus(text)
	}

	/** Searches the user's files by a part of the name, as the search field does. */
	async search(word: string): Promise<string[]> {
		const body = `<?xml version="1.0"?><d:searchrequest xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:basicsearch><d:select><d:prop><d:displayname/><oc:fileid/></d:prop></d:select><d:from><d:scope><d:href>/files/${this.user}</d:href><d:depth>infinity</d:depth></d:scope></d:from><d:where><d:like><d:prop><d:displayname/></d:prop><d:literal>%${word}%</d:literal></d:like></d:where><d:orderby/></d:basicsearch></d:searchrequest>`
		const answer = await this.request('SEARCH', '/remote.php/dav/', { body, headers: { 'Content-Type': 'text/xml' } })
		return parseMultistatus(await answer.text()).map((entry) => entry.name).sort()
	}

	/** An upload in pieces as the web interface and the desktop client do it (version 2). */
	async putChunked(path: string, pieces: readonly Bytes[], headers: Record<string, string> = {}): Promise<Response> {
		const folder = `/remote.php/dav/uploads/${this.user}/upload-${Math.random().toString(36).slice(2)}`
		const destination = this.instance.url + this.file(path)
		const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
		await this.request('MKCOL', folder, { headers: { Destination: destination } })
		for (const [index, piece] of pieces.entries()) {
			const answer = await this.request('PUT', `${folder}/${String(index + 1).padStart(5, '0')}`, { body: piece, headers: { Destination: destination, 'OC-Total-Length': String(total) } })
			if (!answer.ok) return answer
		}
		return await this.request('MOVE', `${folder}/.file`, { headers: { Destination: destination, 'OC-Total-Length': String(total), ...headers } })
	}

	/** Several files in one request, as the desktop client sends small ones. Gives the answer by path. */
	async putBulk(files: Readonly<Record<string, string>>): Promise<Record<string, { error: boolean, message?: string }>> {
		const boundary = 'boundary_documentgate'
		const { createHash } = await import('node:crypto')
		const parts = Object.entries(files).map(([path, body]) => `--${boundary}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-File-Path: ${path}\r\nX-OC-Mtime: 1700000000\r\nX-File-MD5: ${createHash('md5').update(body).digest('hex')}\r\n\r\n${body}\r\n`)
		const answer = await this.request('POST', '/remote.php/dav/bulk', { body: `${parts.join('')}--${boundary}--\r\n`, headers: { 'Content-Type': `multipart/related; boundary=${boundary}` } })
		return await answer.json() as Record<string, { error: boolean, message?: string }>
	}
}

export function parseMultistatus(xml: string): Entry[] {
	const untrusted = parser.parse(xml) as { multistatus?: { response?: { href: string, propstat?: { prop?: Record<string, string>, status?: string }[] }[] } }
	return (untrusted.multistatus?.response ?? []).map(({ href, propstat }) => {
		const prop = (propstat ?? []).find((part) => part.status?.includes('200'))?.prop ?? {}
		const path = decodeURIComponent(String(href)).replace(/\/$/, '')
		return {
			href: String(href),
			name: prop['trashbin-filename'] ?? path.slice(path.lastIndexOf('/') + 1),
			fileId: Number(prop['fileid'] ?? 0),
			etag: prop['getetag'] ?? '',
			permissions: prop['permissions'] ?? '',
			state: prop['documentgate-state'] === '' ? undefined : prop['documentgate-state'],
			size: Number(prop['getcontentlength'] ?? 0),
		}
	})
}
