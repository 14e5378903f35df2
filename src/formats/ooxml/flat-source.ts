// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts of a package that is one XML file: `pkg:part` elements with markup or base64 inside. */

import { Base64Decoder } from '../../bytes/base64.ts'
import { decodeText, joinBytes, toUtf8 } from '../../bytes/text.ts'
import { LimitReached } from '../../model/failures.ts'
import type { Found } from '../format.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../xml/xml-reader.ts'
import type { PartSource } from './part.ts'

/** The parts; a break in the file is reported, and the parts before it remain. */
export function flatSources(bytes: Uint8Array, found: Found): readonly PartSource[] {
	const text = inUtf8(bytes)
	const reading = new FlatReading(text, found)
	found.guard([], () => {
		reading.reader.write(text)
		reading.reader.end()
	})
	return reading.sources
}

/** The same document in UTF-8, so that offsets count its bytes. */
function inUtf8(bytes: Uint8Array): Uint8Array {
	const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(decodeText(bytes.subarray(0, 256), 'iso-8859-1'))?.[1]
	if (label === undefined || /^utf-?8$/i.test(label)) return bytes
	return toUtf8(decodeText(bytes, label).replace(/^\ufeff?<\?xml[^>]*>/, ''))
}

class FlatReading implements XmlHandler {
	readonly sources: PartSource[] = []
	readonly reader: XmlReader
	private readonly bytes: Uint8Array
	private readonly found: Found
	private name = ''
	private contentType = ''
	/** Declarations of namespaces around the markup of parts; the markup may use them. */
	private readonly declared = new Map<string, string>()
	private decoder: Base64Decoder | undefined
	private chunks: Uint8Array[] = []
	private length = 0
	private dataDepth = 0
	private start = -1

	constructor(bytes: Uint8Array, found: Found) {
		this.bytes = bytes
		this.found = found
		this.reader = new XmlReader(this, found.budget)
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		if (this.dataDepth > 0) {
			if (this.start < 0) this.start = offset
			return
		}
		if (name.startsWith('pkg:')) this.declare(attributes)
		if (name === 'pkg:part') {
			this.found.budget.spend('entries')
			this.name = attributes.get('pkg:name') ?? ''
			this.contentType = attributes.get('pkg:contentType') ?? ''
		} else if (name === 'pkg:xmlData') {
			this.dataDepth = this.reader.depth
			this.start = -1
		} else if (name === 'pkg:binaryData') {
			this.decoder = new Base64Decoder()
			this.chunks = []
			this.length = 0
			this.reader.wantsText = true
		}
	}

	text(text: string): void {
		if (this.decoder === undefined) return
		const chunk = this.decoder.write(text)
		this.length += chunk.length
		this.found.budget.spend('expandedBytes', chunk.length)
		if (this.length > this.found.budget.limits.partBytes) throw new LimitReached('partBytes')
		this.chunks.push(chunk)
	}

	close(name: string, offset: number): void {
		if (name === 'pkg:xmlData' && this.dataDepth === this.reader.depth) {
			this.dataDepth = 0
			if (this.start >= 0) this.add([this.wrapper(), this.bytes.subarray(this.start, offset), toUtf8('</pkg:xmlData>')])
		} else if (name === 'pkg:binaryData' && this.decoder !== undefined) {
			this.decoder = undefined
			this.reader.wantsText = false
			this.add(this.chunks)
		}
	}

	private declare(attributes: XmlAttributes): void {
		for (let index = 0; index < attributes.count && this.declared.size < 200; index++) {
			const prefix = /^\{\?xmlns\}(.+)$/.exec(attributes.name(index))?.[1]
			if (prefix !== undefined) this.declared.set(prefix, attributes.value(index))
		}
	}

	/** A start tag that binds what was bound around the markup. */
	private wrapper(): Uint8Array {
		const bindings = [...this.declared].map(([prefix, uri]) => ` xmlns:${prefix}="${uri.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`)
		return toUtf8(`<pkg:xmlData${bindings.join('')}>`)
	}

	private add(chunks: readonly Uint8Array[]): void {
		this.sources.push({
			name: this.name.replace(/^\/+/, ''),
			contentType: this.contentType,
			declaredBytes: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
			encrypted: false,
			stream: (sink) => chunks.forEach(sink),
			salvage: () => ({ bytes: joinBytes(chunks), damage: undefined }),
			head: (length) => joinBytes(chunks).subarray(0, length),
		})
	}
}
