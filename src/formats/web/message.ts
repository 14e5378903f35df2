// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Mail messages and web pages with everything they need in one file (MHTML): the same syntax, RFC 2046 and 2557. Word opens the latter, macros included. */

import { indexOfBytes, latin1 } from '../../bytes/text.ts'
import { formatKind } from '../../model/formats.ts'
import { defineFormat, type Found } from '../format.ts'
import { decodePage } from './html.ts'
import { reportHtml } from './html-facts.ts'
import { decodeBody, decodeWords, readEntity, readParameters, splitBody, type Entity } from './mime.ts'
import { webKind } from './sniff.ts'

/** How far into another kind of file a message may begin: Word looks for one there, whatever the file begins with. */
const HIDDEN_SEARCH = 65_536
const HYPHEN = 45

/** Multiparts within multiparts; deeper ones are no message. */
const DEEPEST = 20

/** What is known of all parts while one message is read. */
interface Message {
	readonly found: Found
	/** Names by which pages may speak of other parts: `cid:…` and locations. */
	readonly locations: Set<string>
	readonly isArchive: boolean
	leaves: number
}

export const mhtml = defineFormat({
	id: 'mhtml',
	recognises(bytes) {
		if (webKind(bytes) === 'mhtml') return 'certain'
		return hiddenMessageAt(bytes) >= 0 ? 'possible' : 'no'
	},
	read(bytes, found) {
		readMessage(bytes.subarray(Math.max(0, hiddenMessageAt(bytes))), found, true)
	},
})

export const eml = defineFormat({
	id: 'eml',
	recognises: (bytes) => (webKind(bytes) === 'eml' ? 'certain' : 'no'),
	read(bytes, found) {
		readMessage(bytes, found, false)
	},
})

/** Where a web archive begins in a file that begins as a PDF, or -1. */
function hiddenMessageAt(bytes: Uint8Array): number {
	if (bytes[0] !== 0x25 || bytes[1] !== 0x50) return -1
	// by bytes first: every PDF is asked, and hardly one has such a line
	const end = Math.min(bytes.length, HIDDEN_SEARCH)
	for (let at = bytes.indexOf(HYPHEN, 4); at >= 0 && at < end; at = bytes.indexOf(HYPHEN, at + 1)) {
		const from = at - 4
		if (((bytes[from] as number) | 32) !== 109 || (from > 0 && bytes[from - 1] !== 10 && bytes[from - 1] !== 13)) continue
		const lines = latin1(bytes, from, Math.min(end, from + 2_200))
		if (/^MIME-Version[ \t]*:[ \t]*1[^]{0,2000}[\r\n]Content-Type[ \t]*:[ \t]*(?:multipart\/|text\/html)/i.test(lines)) return from
	}
	return -1
}

function readMessage(bytes: Uint8Array, found: Found, isArchive: boolean): void {
	const message: Message = { found, locations: new Set(), isArchive, leaves: 0 }
	const root = readEntity(bytes)
	collectLocations(root, message, 0)
	readPart(root, message, 0)
	if (message.leaves === 0) found.fact({ kind: 'structure', defect: 'mime-damaged', detail: 'no part of the message was found' })
}

function childrenOf(entity: Entity, depth: number): readonly Entity[] {
	const boundary = entity.parameters.get('boundary')
	if (!entity.mediaType.startsWith('multipart/') || boundary === undefined || boundary === '' || depth >= DEEPEST) return []
	return splitBody(entity.body, boundary).map((part) => readEntity(part.bytes))
}

function collectLocations(entity: Entity, message: Message, depth: number): void {
	message.found.budget.spend('entries')
	const id = entity.fields.get('content-id')
	if (id !== undefined) message.locations.add(`cid:${id.replace(/^<|>$/g, '')}`)
	const location = entity.fields.get('content-location')
	if (location !== undefined) {
		message.locations.add(location)
		// a page names its neighbours by the last steps of their locations
		const steps = location.replace(/\\/g, '/').split('/').slice(-4)
		for (let from = 0; from < steps.length; from++) message.locations.add(steps.slice(from).join('/'))
	}
	for (const child of childrenOf(entity, depth)) collectLocations(child, message, depth + 1)
}

function readPart(entity: Entity, message: Message, depth: number): void {
	const { found } = message
	const { mediaType } = entity
	if (mediaType === 'multipart/signed' || /pkcs7-signature|pgp-signature/.test(mediaType)) found.fact({ kind: 'signature', of: 'document' })
	if (mediaType === 'multipart/encrypted' || (/pkcs7-mime$/.test(mediaType) && !/signed/i.test(entity.parameters.get('smime-type') ?? ''))) {
		found.fact({ kind: 'encryption', method: mediaType === 'multipart/encrypted' ? 'OpenPGP' : 'S/MIME', opened: false, scope: 'part' })
		found.gap('encrypted', mediaType)
	}
	const children = childrenOf(entity, depth)
	if (mediaType.startsWith('multipart/') && children.length > 0) {
		for (const child of children) readPart(child, message, depth + 1)
		return
	}
	message.leaves++
	const name = nameOf(entity, message)
	found.guard(name, () => readLeaf(entity, message, name))
}

function readLeaf(entity: Entity, message: Message, name: string): void {
	const { found } = message
	const body = decodeBody(entity, found.budget)
	if (body.length === 0) return
	const fileName = fileNameOf(entity)
	const isAttachment = !message.isArchive && (fileName !== undefined || entity.mediaType === 'message/rfc822')
	if (entity.mediaType === 'text/html' && !isAttachment) {
		readPage(entity, body, message, name)
		return
	}
	if (entity.mediaType === 'text/plain' && fileName === undefined && !looksBinary(body)) return
	const result = found.part(body, { name, role: isAttachment ? 'attachment' : 'content', ...(fileName === undefined ? {} : { fileName }), mediaType: entity.mediaType })
	const isPicture = ['picture', 'media', 'font'].includes(formatKind(result.format).family)
	if (isAttachment && !isPicture) found.fact({ kind: 'embedded', what: 'file', name, readable: !result.unread, at: { part: name } })
}

function readPage(entity: Entity, body: Uint8Array, message: Message, name: string): void {
	// what is declared as a page is read as one, however it begins; what hides behind the declaration is found by the engine
	const text = decodePage(body, entity.parameters.get('charset'))
	const kind = webKind(body)
	if (kind === 'eml' || kind === 'mhtml' || looksBinary(body)) {
		message.found.part(body, { name, role: 'content', mediaType: 'text/html' })
		return
	}
	message.found.nested('html', { name, role: 'content', fileName: 'page.html', mediaType: 'text/html' }, (inner) => reportHtml(text, inner, { isInside: (target) => isInside(target, message) }))
}

/** Whether a page of this message means another part of it. */
function isInside(target: string, message: Message): boolean {
	if (message.locations.has(target) || message.locations.has(withoutPercents(target))) return true
	if (/^cid:/i.test(target)) return true
	if (/^[a-z][\w+.-]*:|^[\\/]{2}/i.test(target)) return false
	const relative = target.replace(/^(?:\.?[\\/])+/, '').replace(/\\/g, '/')
	return message.locations.has(relative) || message.locations.has(withoutPercents(relative))
}

function withoutPercents(text: string): string {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function looksBinary(body: Uint8Array): boolean {
	return indexOfBytes(body, Uint8Array.of(0), 0, 512) >= 0 && !(body[0] === 0xff || body[0] === 0xfe || body[1] === 0)
}

/** The name by which an attachment would be saved. */
function fileNameOf(entity: Entity): string | undefined {
	const disposition = readParameters(entity.fields.get('content-disposition') ?? '')
	const name = disposition.parameters.get('filename') ?? entity.parameters.get('name')
	if (name !== undefined && name !== '') return decodeWords(name)
	return disposition.value === 'attachment' ? 'attachment' : undefined
}

/** A step of the path: file name, location or number. */
function nameOf(entity: Entity, message: Message): string {
	const location = entity.fields.get('content-location')?.replace(/^.*[\\/]/, '')
	return fileNameOf(entity) ?? (location !== undefined && location !== '' ? location : `part ${message.leaves}`)
}
