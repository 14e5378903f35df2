// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The attributes of one start tag, as positions in the reader's buffer: names and values become text only when somebody asks. XML 1.0 §3.1, Namespaces in XML 1.0 §6.3. */

import { latin1, utf8 } from '../../bytes/text.ts'
import { plainValue } from './entities.ts'
import { isAt, type QName, type QNames, type Scope } from './qnames.ts'

/** The attributes of the current start tag; only valid during `open`. */
export interface XmlAttributes {
	readonly count: number
	/** Decoded value of the attribute with this short name (`xlink:href`; without a prefix if it has none), or undefined. */
	get(name: string): string | undefined
	name(index: number): string
	value(index: number): string
}

/** Where the name starts and ends, where its last colon is or -1, its hash, where the value starts and ends. */
const FIELDS = 6
const NAME_FROM = 0, NAME_TO = 1, COLON_AT = 2, HASH = 3, VALUE_FROM = 4, VALUE_TO = 5
/** Attributes are compared pair by pair up to this number. */
const FEW = 12

export class TagAttributes implements XmlAttributes {
	count = 0
	buffer: Uint8Array = new Uint8Array(0)
	scope: Scope
	/** A DTD may have declared entities that nobody here knows. */
	hasDoctype = false
	private readonly names: QNames
	private fields = new Int32Array(FIELDS * 32)

	constructor(names: QNames, scope: Scope) {
		this.names = names
		this.scope = scope
	}

	get(wanted: string): string | undefined {
		for (let index = 0; index < this.count; index++) if (this.name(index) === wanted) return this.value(index)
		return undefined
	}

	name(index: number): string {
		return this.qname(index).asAttribute(this.scope)
	}

	value(index: number): string {
		return plainValue(utf8(this.buffer.subarray(this.field(index, VALUE_FROM), this.field(index, VALUE_TO))), this.hasDoctype)
	}

	/** Where the attribute starts in `buffer`. */
	from(index: number): number {
		return this.field(index, NAME_FROM)
	}

	/** Where it ends, behind its closing quote. */
	to(index: number): number {
		return this.field(index, VALUE_TO) + 1
	}

	/** @returns the index of the new attribute */
	add(nameFrom: number, nameTo: number, colon: number, hash: number, valueFrom: number, valueTo: number): number {
		const index = this.count++
		const at = index * FIELDS
		if (at + FIELDS > this.fields.length) {
			const larger = new Int32Array(2 * this.fields.length)
			larger.set(this.fields)
			this.fields = larger
		}
		const { fields } = this
		fields[at + NAME_FROM] = nameFrom
		fields[at + NAME_TO] = nameTo
		fields[at + COLON_AT] = colon
		fields[at + HASH] = hash
		fields[at + VALUE_FROM] = valueFrom
		fields[at + VALUE_TO] = valueTo
		return index
	}

	/** @throws {Damage} the attribute's name is none */
	qname(index: number): QName {
		return this.names.find(this.buffer, this.field(index, NAME_FROM), this.field(index, NAME_TO), this.field(index, HASH))
	}

	private field(index: number, field: number): number {
		return this.fields[index * FIELDS + field] as number
	}

	private rawName(index: number): Uint8Array {
		return this.buffer.subarray(this.field(index, NAME_FROM), this.field(index, NAME_TO))
	}

	/** Prefixes that the tag declares, with their URIs; the default namespace is the empty prefix. */
	declared(): Map<string, string> {
		const uris = new Map<string, string>()
		for (let index = 0; index < this.count; index++) {
			const name = this.rawName(index)
			if (!isDeclaration(name, 0, name.length)) continue
			const { prefix, local } = this.qname(index)
			uris.set(prefix === '' ? '' : local, this.value(index))
		}
		return uris
	}

	hasNameTwice(): boolean {
		const { fields, count } = this
		if (count > FEW) {
			const seen = new Set<string>()
			for (let index = 0; index < count; index++) seen.add(latin1(this.rawName(index)))
			return seen.size < count
		}
		for (let one = 1; one < count; one++) {
			const hash = fields[one * FIELDS + HASH]
			for (let other = 0; other < one; other++) {
				if (fields[other * FIELDS + HASH] === hash && isAt(this.rawName(one), this.buffer, this.field(other, NAME_FROM), this.field(other, NAME_TO))) return true
			}
		}
		return false
	}

	/** Whether two names with different prefixes mean the same. */
	hasMeaningTwice(): boolean {
		if (this.count <= FEW && !this.hasLocalTwice()) return false
		const seen = new Set<string>()
		for (let index = 0; index < this.count; index++) {
			const name = this.name(index)
			if (seen.has(name) && !name.startsWith('{?')) return true
			seen.add(name)
		}
		return false
	}

	private hasLocalTwice(): boolean {
		for (let one = 1; one < this.count; one++) {
			const colon = this.field(one, COLON_AT)
			if (colon < 0) continue
			const local = this.buffer.subarray(colon, this.field(one, NAME_TO))
			for (let other = 0; other < one; other++) {
				const otherColon = this.field(other, COLON_AT)
				if (otherColon >= 0 && isAt(local, this.buffer, otherColon, this.field(other, NAME_TO))) return true
			}
		}
		return false
	}
}

/** Whether `xmlns` or `xmlns:…` stands there. */
export function isDeclaration(bytes: Uint8Array, from: number, to: number): boolean {
	if (to - from < 5 || bytes[from] !== 120 || bytes[from + 1] !== 109 || bytes[from + 2] !== 108 || bytes[from + 3] !== 110 || bytes[from + 4] !== 115) return false
	return to - from === 5 || bytes[from + 5] === 58
}
