// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What becomes of the elements of one part, by the offset of their start tags: gathered while the part is read to its end, carried out when it is written. Where nothing is planned the part stays as it stands. */

import type { Fate, Spot, TagEditor, XmlEditor } from '../../formats/xml/xml-rewriter.ts'

interface Renaming {
	readonly name: string
	readonly uri: string
	/** As XML, with a space in front. */
	readonly attributes: string
}

/** Everything that may happen to one element besides going away. */
interface Edits {
	fate: Fate
	renamed: Renaming | undefined
	readonly removed: Set<string>
	readonly values: Map<string, string>
	readonly inserted: Map<Spot, string>
}

export class Plan {
	private readonly dropped = new Set<number>()
	private readonly edits = new Map<number, Edits>()

	get isEmpty(): boolean {
		return this.dropped.size === 0 && this.edits.size === 0
	}

	/** The element goes with its content. */
	drop(offset: number): void {
		this.dropped.add(offset)
	}

	isDropped(offset: number): boolean {
		return this.dropped.has(offset)
	}

	/** The tags go, the content stays. */
	unwrap(offset: number): void {
		this.of(offset).fate = 'unwrap'
	}

	/** Another element with the same content and other attributes; a name like `w:pict`, of the namespace `uri` where the document has no prefix for it. */
	rename(offset: number, name: string, uri: string, attributes = ''): void {
		this.of(offset).renamed = { name, uri, attributes }
	}

	/** Takes an attribute away. */
	remove(offset: number, attribute: string): void {
		this.of(offset).removed.add(attribute)
	}

	/** Gives an attribute a value. */
	set(offset: number, attribute: string, value: string): void {
		const { removed, values } = this.of(offset)
		removed.delete(attribute)
		values.set(attribute, value)
	}

	/** XML beside or inside the element; it declares its own prefixes. Also stands where the element itself goes. */
	insert(offset: number, where: Spot, xml: string): void {
		const { inserted } = this.of(offset)
		inserted.set(where, (inserted.get(where) ?? '') + xml)
	}

	/** An editor that carries the plan out while the part is written. */
	editor(): XmlEditor {
		return { open: (_name, _attributes, tag, offset) => this.apply(tag, offset) }
	}

	private apply(tag: TagEditor, offset: number): Fate {
		const edits = this.edits.get(offset)
		if (this.dropped.has(offset)) {
			for (const where of ['before', 'after'] as const) tag.insert(where, edits?.inserted.get(where) ?? '')
			return 'drop'
		}
		if (edits === undefined) return 'keep'
		const around = edits.renamed === undefined ? undefined : otherTags(tag, edits.renamed)
		if (around !== undefined) tag.insert('start', around.start)
		for (const [where, xml] of edits.inserted) tag.insert(where, xml)
		if (around !== undefined) tag.insert('end', around.end)
		if (around !== undefined || edits.fate === 'unwrap') return 'unwrap'
		for (const name of edits.removed) tag.remove(name)
		for (const [name, value] of edits.values) tag.set(name, value)
		return edits.fate
	}

	private of(offset: number): Edits {
		let edits = this.edits.get(offset)
		if (edits === undefined) this.edits.set(offset, (edits = { fate: 'keep', renamed: undefined, removed: new Set(), values: new Map(), inserted: new Map() }))
		return edits
	}
}

/** Other tags that stand around the content in place of the element's own. */
function otherTags(tag: TagEditor, { name, uri, attributes }: Renaming): { readonly start: string; readonly end: string } {
	const colon = name.indexOf(':')
	const prefix = name.slice(0, colon)
	const bound = tag.prefixOf(prefix)
	const written = bound === undefined ? name : bound + name.slice(colon + 1)
	return { start: `<${written}${bound === undefined ? ` xmlns:${prefix}="${uri}"` : ''}${attributes}>`, end: `</${written}>` }
}
