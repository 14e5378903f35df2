// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What every scenario asks in the end: who can see a document, and who cannot. */

import { expect } from 'vitest'
import type { Dav } from './dav.ts'

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** This person has neither the name nor a byte. */
export async function expectHidden(other: Dav, path: string, fileId: number, content: string): Promise<void> {
	const who = `${other.user}, ${path}`
	const name = nameOf(path)
	const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status
	const [read, asked, properties, names, found, preview, opened, copied, moved, archive] = await Promise.all([
		other.get(path).then(async (answer) => ({ status: answer.status, text: await answer.text() })),
		statusOf(other.request('HEAD', other.file(path))),
		other.stat(path),
		other.names(folderOf(path)),
		other.search(name),
		statusOf(other.request('GET', `/index.php/core/preview?fileId=${fileId}&x=64&y=64`)),
		other.request('GET', `/index.php/f/${fileId}`),
		statusOf(other.copy(path, `/geholt-${fileId}`)),
		statusOf(other.move(path, `/geholt-${fileId}`)),
		other.request('GET', other.file(folderOf(path)), { headers: { Accept: 'application/zip' } }).then(async (answer) => Buffer.from(await answer.arrayBuffer())),
	])
	expect(read.status, `${who}: reading`).toBe(404)
	expect(read.text, who).not.toContain(content)
	expect(asked, `${who}: asking`).toBe(404)
	expect(properties, `${who}: properties`).toBeUndefined()
	expect(names, `${who}: listing`).not.toContain(name)
	expect(found, `${who}: searching`).toEqual([])
	expect(preview, `${who}: preview`).toBe(404)
	expect(opened.headers.get('location') ?? '', `${who}: by file id`).not.toContain(encodeURIComponent(name))
	expect(copied, `${who}: copying`).toBe(404)
	expect(moved, `${who}: moving`).toBe(404)
	expect((await other.delete(path)).status, `${who}: deleting`).toBe(404)
	expect(archive.includes(name), `${who}: name in the archive of the folder`).toBe(false)
	expect(archive.includes(content), `${who}: bytes in the archive of the folder`).toBe(false)
}

export async function expectReadable(person: Dav, path: string, content: string): Promise<void> {
	const answer = await person.get(path)
	expect(answer.status, `${person.user} reads ${path}`).toBe(200)
	expect(await answer.text()).toBe(content)
	expect(await person.names(folderOf(path))).toContain(nameOf(path))
	expect(await person.search(nameOf(path)), `${person.user} searches ${path}`).toContain(nameOf(path))
}
