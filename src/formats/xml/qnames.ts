// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Qualified names by their bytes, and what their prefixes mean at one place of a document. Namespaces in XML 1.0 (third edition). */

import { utf8 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import { isName } from './characters.ts'
import { namespaces } from './names.ts'

/** A name as text; the same for all documents. */
interface NameText {
	readonly bytes: Uint8Array
	readonly prefix: string
	readonly local: string
}

/** A name in one document. Remembers what it last meant, since most names of a document always mean the same. */
export class QName {
	readonly bytes: Uint8Array
	readonly prefix: string
	readonly local: string
	private elementScope: Scope | undefined
	private element = ''
	private attributeScope: Scope | undefined
	private attribute = ''

	constructor(text: NameText) {
		this.bytes = text.bytes
		this.prefix = text.prefix
		this.local = text.local
	}

	asElement(scope: Scope): string {
		if (this.elementScope !== scope) {
			this.element = scope.resolve(this.prefix, this.local)
			this.elementScope = scope
		}
		return this.element
	}

	asAttribute(scope: Scope): string {
		if (this.attributeScope !== scope) {
			// a default namespace does not hold for attributes
			this.attribute = this.prefix === '' ? this.local : scope.resolve(this.prefix, this.local)
			this.attributeScope = scope
		}
		return this.attribute
	}
}

/** What names mean between two declarations of prefixes. */
export class Scope {
	private readonly bindings: Bindings
	readonly declared: ReadonlyMap<string, string>
	private readonly nameByText = new Map<string, string>()

	constructor(bindings: Bindings, declared: ReadonlyMap<string, string>) {
		this.bindings = bindings
		this.declared = declared
	}

	/** The short name, or `{uri}local` in a namespace without a short name; `{?prefix}local` for a prefix nobody declared. Only for the innermost scope. */
	resolve(prefix: string, local: string): string {
		const key = `${prefix}:${local}`
		let name = this.nameByText.get(key)
		if (name === undefined) {
			name = nameIn(this.bindings.uri(prefix), prefix, local)
			if (this.nameByText.size < CACHED_NAMES) this.nameByText.set(key, name)
		}
		return name
	}
}

function nameIn(uri: string | undefined, prefix: string, local: string): string {
	if (uri === undefined) return prefix === '' ? local : `{?${prefix}}${local}`
	if (uri === '') return local
	const short = Object.hasOwn(namespaces, uri) ? namespaces[uri] : undefined
	return short === undefined ? `{${uri}}${local}` : `${short}:${local}`
}

/** The URIs of every prefix, innermost last, so that finding one takes no longer in a deep document. */
export class Bindings {
	private readonly urisByPrefix = new Map<string, string[]>([['xml', ['http://www.w3.org/XML/1998/namespace']]])

	uri(prefix: string): string | undefined {
		return this.urisByPrefix.get(prefix)?.at(-1)
	}

	/** The innermost prefix that stands for a namespace with this short name here, and its URI; any prefix before none. */
	find(short: string): { readonly prefix: string; readonly uri: string } | undefined {
		let found: { readonly prefix: string; readonly uri: string } | undefined
		for (const [prefix, uris] of this.urisByPrefix) {
			const uri = uris.at(-1)
			if (uri !== undefined && Object.hasOwn(namespaces, uri) && namespaces[uri] === short && (found === undefined || found.prefix === '')) found = { prefix, uri }
		}
		return found
	}

	enter(declared: ReadonlyMap<string, string>): Scope {
		for (const [prefix, uri] of declared) {
			const uris = this.urisByPrefix.get(prefix)
			if (uris === undefined) this.urisByPrefix.set(prefix, [uri])
			else uris.push(uri)
		}
		return new Scope(this, declared)
	}

	leave(scope: Scope): void {
		for (const prefix of scope.declared.keys()) this.urisByPrefix.get(prefix)?.pop()
	}
}

const CACHED_NAMES = 1_000
/** Slots for the names of one document; a name that needs the slot of another one takes it. */
const SLOTS = 512
/** Names that are remembered from document to document. */
const SHARED_NAMES = 20_000

const sharedTexts = new Map<number, NameText[]>()
let sharedCount = 0

/** The names of one document, found again by hash and bytes. */
export class QNames {
	private readonly slots = new Array<QName | undefined>(SLOTS).fill(undefined)

	/** @throws {Damage} the bytes are no name */
	find(bytes: Uint8Array, from: number, to: number, hash: number): QName {
		const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1)
		const known = this.slots[slot]
		if (known !== undefined && isAt(known.bytes, bytes, from, to)) return known
		const name = new QName(sharedText(bytes, from, to, hash))
		this.slots[slot] = name
		return name
	}
}

function sharedText(bytes: Uint8Array, from: number, to: number, hash: number): NameText {
	const bucket = sharedTexts.get(hash)
	const known = bucket?.find((text) => isAt(text.bytes, bytes, from, to))
	if (known !== undefined) return known
	const copy = bytes.slice(from, to)
	const text = utf8(copy)
	if (!isName(text)) throw new Damage('a name that is none')
	const colon = text.indexOf(':')
	const shared: NameText = { bytes: copy, prefix: colon < 1 ? '' : text.slice(0, colon), local: colon < 1 ? text : text.slice(colon + 1) }
	if (to - from > 200) return shared
	if (sharedCount >= SHARED_NAMES) {
		sharedTexts.clear()
		sharedCount = 0
	}
	sharedCount++
	// names made to have one hash must not make a long list
	if (bucket === undefined || bucket.length >= 8 || sharedCount === 1) sharedTexts.set(hash, [shared])
	else bucket.push(shared)
	return shared
}

/** Whether `name` is what stands in `bytes` from `from` to `to`. */
export function isAt(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
	if (name.length !== to - from) return false
	for (let index = 0; index < name.length; index++) if (name[index] !== bytes[from + index]) return false
	return true
}
