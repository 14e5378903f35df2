// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Rewrites XML as it streams by: an editor says for every element what becomes of it, everything else is written as it
 * stands. The result is UTF-8 with one declaration and without comments, instructions or DTD. Names are resolved as
 * `XmlReader` resolves them (`text:a`), whatever prefixes the document uses.
 */

import { utf8 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { decodeEntities } from './entities.ts'
import { escapeText } from './escape.ts'
import { TagEdits } from './tag-edits.ts'
import { XmlOutput } from './xml-output.ts'
import { XmlReader, type XmlAttributes } from './xml-reader.ts'

/** What becomes of an element. `keep`: written with its content. `drop`: gone with its content. `unwrap`: the tags go, the content stays. */
export type Fate = 'keep' | 'drop' | 'unwrap'

/** Where XML is put, seen from an element. */
export type Spot = 'before' | 'start' | 'end' | 'after'

/** How an element is changed; only valid during `open`. Names are resolved names. */
export interface TagEditor {
	/** Takes an attribute away. */
	remove(attribute: string): void
	/** Gives an attribute another value, or adds it. A namespace without a prefix here gets one; one that nobody knows must be there already. */
	set(attribute: string, value: string): void
	/** Another name for a kept element. */
	rename(name: string): void
	/** XML that stands before the element, inside it at the start, inside it at the end, or after it; before and after hold for a dropped element, too. Must be well-formed and declare what `prefixOf` does not know. */
	insert(where: Spot, xml: string): void
	/** The prefix with colon by which this document calls the namespace of a resolved prefix, inside the element and around it: `draw:`; empty for the default namespace. Undefined where it is not bound, or only by this very tag. */
	prefixOf(prefix: string): string | undefined
}

export interface XmlEditor {
	/** For every element that is not inside a dropped one. */
	open(name: string, attributes: XmlAttributes, tag: TagEditor, offset: number): Fate
	/** For every element that `open` was called for, the dropped ones included. */
	close?(name: string): void
	/** Called while `wantsText` of the rewriter is true; what it returns is written instead, escaped. Text may come in pieces. */
	text?(text: string): string
}

/** What is still to be written of an open element. */
interface Level {
	readonly fate: Fate
	/** Name as the document writes it, where its end tag has to be made. */
	readonly made: string | undefined
	readonly end: string
	readonly after: string
	/** Declarations of unwrapped elements that no kept one has taken over yet. */
	readonly pending: ReadonlyMap<string, string> | undefined
}

/** Most elements are kept as they are. */
const kept: Level = { fate: 'keep', made: undefined, end: '', after: '', pending: undefined }

export class XmlRewriter {
	/** An element, attribute or text was changed. What goes in any case (comments, instructions, the DTD) does not count. */
	isChanged = false
	private readonly editor: XmlEditor
	private readonly reader: XmlReader
	private readonly output: XmlOutput
	private readonly edits: TagEdits
	private readonly levels: Level[] = []
	/** Open elements inside the outermost dropped one, itself included. */
	private dropped = 0
	private wants = false

	/** @param sink gets the result in pieces, which it may keep */
	constructor(editor: XmlEditor, budget: Budget, sink: (chunk: Uint8Array) => void) {
		this.editor = editor
		this.output = new XmlOutput(sink)
		this.output.text('<?xml version="1.0" encoding="UTF-8"?>\n')
		this.reader = new XmlReader({
			open: (name, attributes, offset) => this.open(name, attributes, offset),
			close: (name) => this.close(name),
			text: (text) => this.text(text),
		}, budget)
		this.edits = new TagEdits(this.reader)
		this.reader.tap = {
			characters: (bytes, from, to, isData) => this.characters(bytes, from, to, isData),
			settle: () => this.output.settle(),
		}
	}

	/** While true, the editor gets the text. */
	get wantsText(): boolean {
		return this.wants
	}

	set wantsText(wanted: boolean) {
		this.wants = wanted
		this.reader.wantsText = wanted && this.dropped === 0
	}

	/** @throws {Damage} the XML is not well-formed; {LimitReached} it is too deep or its tags are too large */
	write(chunk: Uint8Array): void {
		this.reader.write(chunk)
	}

	/** The last chunk has been written. Throws as `write` does. */
	end(): void {
		this.reader.end()
		this.output.end()
	}

	/** Nothing was changed, and there was no document type declaration: what was read can be taken over as it stands. */
	get isFaithful(): boolean {
		return !this.isChanged && !this.reader.attributes.hasDoctype
	}

	private open(name: string, attributes: XmlAttributes, offset: number): void {
		if (this.dropped > 0) {
			this.dropped++
			return
		}
		const { edits, output, reader } = this
		const pending = this.levels.at(-1)?.pending
		edits.start(pending)
		const fate = this.editor.open(name, attributes, edits, offset)
		if (!edits.isUsed && fate === 'keep' && pending === undefined && !reader.attributes.hasDoctype) {
			output.raw(reader.tagBytes, reader.tagFrom, reader.tagTo)
			this.levels.push(kept)
			return
		}
		if (edits.isUsed || fate !== 'keep') this.isChanged = true
		output.text(edits.inserted('before'))
		if (fate === 'keep') this.keep(pending)
		else this.leaveOut(fate, pending)
	}

	private keep(pending: ReadonlyMap<string, string> | undefined): void {
		const { edits, output, reader } = this
		const inside = edits.inserted('start') + edits.inserted('end')
		const isOpened = !reader.isEmptyTag || inside !== ''
		const endsAnew = isOpened && (reader.isEmptyTag || edits.isRenamed)
		if (edits.changesTag || pending !== undefined || endsAnew || edits.hasForeignReference()) output.text(edits.tag(pending, isOpened))
		else output.raw(reader.tagBytes, reader.tagFrom, reader.tagTo)
		output.text(edits.inserted('start'))
		this.levels.push({ fate: 'keep', made: endsAnew ? edits.elementName() : undefined, end: edits.inserted('end'), after: edits.inserted('after'), pending: undefined })
	}

	private leaveOut(fate: 'drop' | 'unwrap', pending: ReadonlyMap<string, string> | undefined): void {
		const { edits, output, reader } = this
		if (this.levels.length === 0) throw new Damage('the root element cannot be left out')
		if (fate === 'drop') {
			this.dropped = 1
			reader.wantsText = false
			this.levels.push({ fate, made: undefined, end: '', after: edits.inserted('after'), pending: undefined })
			return
		}
		output.text(edits.inserted('start'))
		const declared = reader.attributes.declared()
		const all = declared.size === 0 ? pending : new Map([...(pending ?? []), ...declared])
		this.levels.push({ fate, made: undefined, end: edits.inserted('end'), after: edits.inserted('after'), pending: all })
	}

	private close(name: string): void {
		if (this.dropped > 1) {
			this.dropped--
			return
		}
		const { output, reader } = this
		const level = this.levels.pop() ?? kept
		if (this.dropped === 1) {
			this.dropped = 0
			reader.wantsText = this.wants
		} else {
			output.text(level.end)
			if (level.made !== undefined) output.text(`</${level.made}>`)
			else if (level.fate === 'keep' && !reader.isEmptyTag) output.raw(reader.tagBytes, reader.tagFrom, reader.tagTo)
		}
		output.text(level.after)
		this.editor.close?.(name)
	}

	private text(text: string): void {
		if (this.dropped > 0) return
		const instead = this.editor.text === undefined ? text : this.editor.text(text)
		if (instead !== text) this.isChanged = true
		this.output.text(escapeText(instead))
	}

	private characters(bytes: Uint8Array, from: number, to: number, isData: boolean): void {
		if (this.dropped > 0) return
		// what only a DTD explains is written as it stands, since the DTD goes
		if (isData) this.output.text(escapeText(utf8(bytes.subarray(from, to))))
		else if (this.reader.attributes.hasDoctype) this.output.text(escapeText(decodeEntities(utf8(bytes.subarray(from, to)), true)))
		else this.output.raw(bytes, from, to)
	}
}

/** Rewrites a whole part that is in memory. */
export function rewriteXml(bytes: Uint8Array, budget: Budget, editor: XmlEditor): { readonly chunks: readonly Uint8Array[]; readonly isChanged: boolean } {
	const chunks: Uint8Array[] = []
	const rewriter = new XmlRewriter(editor, budget, (chunk) => chunks.push(chunk))
	rewriter.write(bytes)
	rewriter.end()
	return { chunks, isChanged: rewriter.isChanged }
}
