// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Digests of what decides about the words of a page or a drawing, and of nothing else: its content as it is stored, which encodings
 * and character maps its fonts name, and the same of the drawings it may use. `PageText` reads nothing beyond that while no layer is
 * hidden, so equal digests mean equal words. Pictures and glyphs are not looked at; nothing is unpacked.
 */

import { digest } from '../../../bytes/crypto.ts'
import { toUtf8 } from '../../../bytes/text.ts'
import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Name, Ref, Stream, type Value } from '../../../formats/pdf/values.ts'
import { storedData } from '../data.ts'

/** Drawings within drawings; what nests deeper has no digest. */
const DEEPEST = 12

/** Undefined: nobody can tell, because something draws itself or is packed as no honest stream is. */
type Digest = string | undefined

export class ContentDigests {
	private readonly doc: PdfDocument
	private readonly streams = new Map<number, Digest>()
	private readonly fonts = new Map<number, Digest>()
	private readonly drawings = new Map<number, Digest>()
	/** Pages often share their resources, also without a reference. */
	private readonly resources = new Map<Dict, Digest>()

	constructor(doc: PdfDocument) {
		this.doc = doc
	}

	/** @param contents one stream, or several that are read as one */
	page(contents: Value, resources: Value): Digest {
		return this.content(contents, resources, 0)
	}

	/** Of a drawing that stands by itself, such as the appearance of a form field. */
	drawing(value: Value, depth = 1): Digest {
		const stream = this.doc.stream(value)
		if (stream === undefined) return 'none'
		if (depth > DEEPEST) return undefined
		// one that draws itself finds no digest here
		return once(this.drawings, stream.num, () => this.content(stream, stream.dict.get('Resources'), depth))
	}

	private content(contents: Value, resources: Value, depth: number): Digest {
		const streams = (this.doc.array(contents) ?? [contents]).flatMap((part) => this.doc.stream(part) ?? [])
		return digestOf([...streams.map((stream) => this.data(stream)), 'with', this.used(resources, depth)])
	}

	private data(stream: Stream): Digest {
		return once(this.streams, stream.num, () => {
			const data = storedData(this.doc, stream)
			if (data === undefined) return undefined
			this.doc.found.budget.spend('steps', 1 + (data.stored.length >> 6))
			return `${hashOf(data.stored)} ${data.packing}`
		})
	}

	/** What content may use: fonts, and drawings. */
	private used(resources: Value, depth: number): Digest {
		const dict = this.doc.dict(resources)
		if (dict === undefined) return 'nothing'
		return once(this.resources, dict, () => digestOf([
			...this.each(dict.get('Font'), (font) => (font instanceof Ref ? once(this.fonts, font.num, () => this.font(font)) : this.font(font))),
			'and', ...this.each(dict.get('XObject'), (object) => this.object(object, depth)),
		]))
	}

	private each(dict: Value, work: (value: Value) => Digest): Digest[] {
		return [...this.doc.dict(dict)?.entries ?? []].map(([name, value]) => {
			this.doc.found.budget.spend('steps')
			const one = work(value)
			return one === undefined ? undefined : `${JSON.stringify(name)} ${one}`
		})
	}

	private object(value: Value, depth: number): Digest {
		const stream = this.doc.stream(value)
		return stream !== undefined && this.doc.name(stream.dict.get('Subtype')) === 'Image' ? 'picture' : this.drawing(value, depth + 1)
	}

	/** The same entries as `fontReader` looks at. */
	private font(value: Value): Digest {
		const font = this.doc.dict(value)
		if (font === undefined) return 'default'
		const unicode = this.doc.stream(font.get('ToUnicode'))
		return digestOf([this.doc.name(font.get('Subtype')) ?? 'none', unicode === undefined ? 'none' : this.data(unicode), this.encoding(this.doc.resolve(font.get('Encoding')))])
	}

	private encoding(encoding: Value): Digest {
		if (encoding instanceof Stream) return this.data(encoding)
		if (encoding instanceof Name) return `named ${JSON.stringify(encoding.text)}`
		if (!(encoding instanceof Dict)) return 'none'
		const differences = (this.doc.array(encoding.get('Differences')) ?? []).map((item) => {
			const difference = this.doc.resolve(item)
			return difference instanceof Name ? difference.text : typeof difference === 'number' ? difference : null
		})
		return JSON.stringify([this.doc.name(encoding.get('BaseEncoding')) ?? null, differences])
	}
}

/** Worked out once; asked for by itself while that is under way, it is undefined. */
function once<Key>(known: Map<Key, Digest>, key: Key, work: () => Digest): Digest {
	if (known.has(key)) return known.get(key)
	known.set(key, undefined)
	const found = work()
	known.set(key, found)
	return found
}

function digestOf(parts: readonly Digest[]): Digest {
	return parts.includes(undefined) ? undefined : hashOf(toUtf8(parts.join('\n')))
}

function hashOf(bytes: Uint8Array): string {
	return Array.from(digest('sha256', bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
