// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Rewrites XML as it streams by: an editor says for every element what becomes of it, everything else is written as it
 * stands. The result is UTF-8 with one declaration and without comments, instructions or DTD. Names are resolved as
 * `XmlReader` resolves them (`text:a`), whatever prefixes the document uses.
 */

import type { XmlAttributes } from './xml-reader.ts'

/** What becomes of an element. `keep`: written with its content. `drop`: gone with its content. `unwrap`: the tags go, the content stays. */
export type Fate = 'keep' | 'drop' | 'unwrap'

/** How a kept element is changed; only valid during `open`. Names are resolved names; a new attribute needs a prefix that is bound here. */
export interface TagEditor {
	/** Takes an attribute away. */
	remove(attribute: string): void
	/** Gives an attribute another value, or adds it. */
	set(attribute: string, value: string): void
	/** XML that stands before the element, inside it at the start, inside it at the end, or after it. Must be well-formed and use bound prefixes only (`prefixOf`). */
	insert(where: 'before' | 'start' | 'end' | 'after', xml: string): void
	/** The prefix with colon by which this document calls the namespace of a resolved prefix (`draw:`), or undefined where it is not bound. */
	prefixOf(prefix: string): string | undefined
}

export interface XmlEditor {
	open(name: string, attributes: XmlAttributes, tag: TagEditor, offset: number): Fate
	close?(name: string): void
	/** Called while `wantsText` of the rewriter is true; what it returns is written instead, escaped. */
	text?(text: string): string
}
