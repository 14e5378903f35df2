// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The changes an editor makes to one start tag, and the tag as it is after them. Namespaces in XML 1.0 §3. */

import { utf8 } from '../../bytes/text.ts'
import { nameBytes } from './characters.ts'
import { escapeValue } from './escape.ts'
import { namespaces } from './names.ts'
import type { XmlReader } from './xml-reader.ts'
import type { Spot, TagEditor } from './xml-rewriter.ts'

const AMPERSAND = 38

const uriByShort = new Map<string, string>()
for (const [uri, short] of Object.entries(namespaces)) if (!uriByShort.has(short)) uriByShort.set(short, uri)

export class TagEdits implements TagEditor {
	/** Something was said about the tag or put beside it. */
	isUsed = false
	/** The tag itself has to be written anew. */
	changesTag = false
	private readonly reader: XmlReader
	private readonly values = new Map<string, string | undefined>()
	private readonly added: Record<Spot, string> = { before: '', start: '', end: '', after: '' }
	private pending: ReadonlyMap<string, string> | undefined
	private renamed: string | undefined
	/** Prefixes that the tag got for want of others, by short name. */
	private readonly made = new Map<string, string>()

	constructor(reader: XmlReader) {
		this.reader = reader
	}

	/** Forgets the last tag. @param pending declarations that the result lacks so far */
	start(pending: ReadonlyMap<string, string> | undefined): void {
		this.pending = pending
		if (!this.isUsed) return
		this.isUsed = false
		this.changesTag = false
		this.values.clear()
		this.made.clear()
		this.renamed = undefined
		this.added.before = this.added.start = this.added.end = this.added.after = ''
	}

	remove(attribute: string): void {
		if (this.reader.attributes.get(attribute) === undefined) return
		this.isUsed = this.changesTag = true
		this.values.set(attribute, undefined)
	}

	set(attribute: string, value: string): void {
		if (this.reader.attributes.get(attribute) === value) return
		this.isUsed = this.changesTag = true
		this.values.set(attribute, value)
	}

	rename(name: string): void {
		this.isUsed = this.changesTag = true
		this.renamed = name
	}

	get isRenamed(): boolean {
		return this.renamed !== undefined
	}

	insert(where: Spot, xml: string): void {
		if (xml === '') return
		this.isUsed = true
		this.added[where] += xml
	}

	prefixOf(short: string): string | undefined {
		const { attributes, bindings } = this.reader
		const bound = bindings.find(short)
		if (bound === undefined || this.pending?.has(bound.prefix) === true || attributes.declared().has(bound.prefix)) return undefined
		return bound.prefix === '' ? '' : `${bound.prefix}:`
	}

	inserted(where: Spot): string {
		return this.added[where]
	}

	/** The element's name as it is written. */
	elementName(): string {
		if (this.renamed !== undefined) return this.newName(this.renamed, true)
		const { tagBytes, tagFrom } = this.reader
		let to = tagFrom + 1
		while (nameBytes[tagBytes[to] as number] === 1) to++
		return utf8(tagBytes.subarray(tagFrom + 1, to))
	}

	/** A reference in a value may mean something only by the DTD. */
	hasForeignReference(): boolean {
		const { attributes, tagBytes, tagFrom, tagTo } = this.reader
		return attributes.hasDoctype && tagBytes.subarray(tagFrom, tagTo).includes(AMPERSAND)
	}

	/** The start tag as it is now. */
	tag(pending: ReadonlyMap<string, string> | undefined, isOpened: boolean): string {
		const { attributes } = this.reader
		const left = new Map(this.values)
		const declared = pending === undefined ? undefined : attributes.declared()
		let tag = `<${this.elementName()}`
		for (let index = 0; index < attributes.count; index++) {
			const name = attributes.name(index)
			const written = utf8(attributes.buffer.subarray(attributes.from(index), attributes.to(index)))
			if (left.has(name)) {
				const value = left.get(name)
				left.delete(name)
				if (value !== undefined) tag += ` ${writtenName(written)}="${escapeValue(value)}"`
			} else if (attributes.hasDoctype && written.includes('&')) tag += ` ${writtenName(written)}="${escapeValue(attributes.value(index))}"`
			else tag += ` ${written}`
		}
		for (const [name, value] of left) if (value !== undefined) tag += ` ${this.newName(name, false)}="${escapeValue(value)}"`
		for (const [short, prefix] of this.made) tag += ` xmlns:${prefix}="${uriByShort.get(short) ?? ''}"`
		for (const [prefix, uri] of pending ?? []) if (declared?.has(prefix) !== true) tag += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeValue(uri)}"`
		return `${tag}${isOpened ? '>' : '/>'}`
	}

	/** A name as it is written here; a namespace that has no prefix gets one. A default namespace holds for elements only. */
	private newName(name: string, isElement: boolean): string {
		const colon = name.indexOf(':')
		if (colon < 0) return name
		const short = name.slice(0, colon)
		const local = name.slice(colon + 1)
		const { bindings } = this.reader
		const bound = bindings.find(short)
		if (bound !== undefined && (isElement || bound.prefix !== '')) return bound.prefix === '' ? local : `${bound.prefix}:${local}`
		let prefix = this.made.get(short)
		if (prefix === undefined) {
			if (!uriByShort.has(short)) throw new Error(`no namespace is called ${short}`)
			prefix = short
			for (let number = 1; bindings.uri(prefix) !== undefined; number++) prefix = `${short}${number}`
			this.made.set(short, prefix)
		}
		return `${prefix}:${local}`
	}
}

/** The name of an attribute as it is written. */
function writtenName(written: string): string {
	return written.slice(0, written.search(/[\s=]/))
}
