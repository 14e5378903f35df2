// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Undoes the tracked changes of a text: what was inserted goes, what was deleted comes back to its place. Works on a part
 * that was written anew already, since it moves markup as it stands. That formatting was changed is recorded, but not what
 * it was before, so it stays. ODF 1.4 part 3 §5.5.
 */

import { joinBytes, toUtf8, utf8 } from '../../bytes/text.ts'
import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import type { Order } from '../remedy.ts'

/** Whether an order asks for it. */
export function undoesChanges(order: Order | undefined): boolean {
	return order?.remedies.has('drop-changes') === true && order.trackedChanges === 'reject'
}

/** A tag. Offsets in bytes. */
interface Tag {
	readonly kind: 'open' | 'close' | 'empty'
	readonly name: string
	readonly from: number
	readonly to: number
	/** Index of the tag at the other end of the element; its own for an empty one. */
	partner: number
	/** The change it marks or describes. */
	readonly change: string | undefined
}

/** Tags from `from` to `to`, both not included. */
interface Range {
	readonly from: number
	readonly to: number
}

const MARKS: ReadonlySet<string> = new Set(['text:change', 'text:change-start', 'text:change-end'])
const isParagraph = (name: string): boolean => name === 'text:p' || name === 'text:h'

/** @throws {Damage} marks and descriptions do not fit together, so that nobody can tell what the text was */
export function undoChanges(bytes: Uint8Array, budget: Budget): Uint8Array {
	return new Undoing(bytes, readTags(bytes, budget), budget).run()
}

function readTags(bytes: Uint8Array, budget: Budget): readonly Tag[] {
	const tags: Tag[] = []
	const open: number[] = []
	const reader = new XmlReader({
		open(name, attributes, from) {
			const change = MARKS.has(name) ? attributes.get('text:change-id') : name === 'text:changed-region' ? (attributes.get('text:id') ?? attributes.get('xml:id')) : undefined
			if (!reader.isEmptyTag) open.push(tags.length)
			tags.push({ kind: reader.isEmptyTag ? 'empty' : 'open', name, from, to: from + reader.tagTo - reader.tagFrom, partner: tags.length, change })
		},
		close(name, from) {
			if (reader.isEmptyTag) return
			const first = open.pop() ?? 0
			const opener = tags[first]
			if (opener !== undefined) opener.partner = tags.length
			tags.push({ kind: 'close', name, from, to: from + reader.tagTo - reader.tagFrom, partner: first, change: undefined })
		},
	}, budget)
	reader.write(bytes)
	reader.end()
	return tags
}

class Undoing {
	private readonly bytes: Uint8Array
	private readonly tags: readonly Tag[]
	private readonly budget: Budget
	private readonly pieces: Uint8Array[] = []
	/** Start tags of the elements that are open in what is written. */
	private readonly written: Tag[] = []
	/** Content of deletions by the id of their change. */
	private readonly deletions = new Map<string, Range>()
	/** Where an insertion starts, the tag at which it ends; overlapping ones are one. */
	private readonly insertions = new Map<number, number>()

	constructor(bytes: Uint8Array, tags: readonly Tag[], budget: Budget) {
		this.bytes = bytes
		this.tags = tags
		this.budget = budget
	}

	run(): Uint8Array {
		this.readChanges()
		const { bytes, tags } = this
		const [first] = tags
		const last = tags[tags.length - 1]
		if (first === undefined || last === undefined) return bytes
		this.pieces.push(bytes.subarray(0, first.from))
		this.write({ from: -1, to: tags.length }, first.from)
		this.pieces.push(bytes.subarray(last.to))
		return joinBytes(this.pieces)
	}

	private tag(index: number): Tag {
		const tag = this.tags[index]
		if (tag === undefined) throw new Damage('a tag that is not there')
		return tag
	}

	private readChanges(): void {
		const inserted = new Set<string>()
		for (let index = 0; index < this.tags.length; index++) {
			const { name, kind, partner, change } = this.tag(index)
			if (name !== 'text:changed-region' || kind !== 'open' || change === undefined) continue
			for (let at = index + 1; at < partner; at = this.tag(at).partner + 1) {
				if (this.tag(at).name === 'text:insertion') inserted.add(change)
				else if (this.tag(at).name === 'text:deletion') this.deletions.set(change, { from: at, to: this.tag(at).partner })
			}
		}
		const begun = new Map<string, number>()
		let from = -1
		for (let index = 0; index < this.tags.length; index++) {
			const { name, kind, change } = this.tag(index)
			if (change === undefined || kind === 'close' || !inserted.has(change)) continue
			if (name === 'text:change-start') {
				if (begun.size === 0) from = index
				begun.set(change, index)
			} else if (name === 'text:change-end') {
				if (!begun.delete(change)) throw new Damage('an insertion that ends without a start')
				if (begun.size === 0) this.insertions.set(from, index)
			}
		}
		if (begun.size > 0) throw new Damage('an insertion without an end')
	}

	/** Writes what lies between two tags; text included, from the byte `at`. */
	private write({ from, to }: Range, at: number): void {
		let here = at
		for (let index = from + 1; index < to; index++) {
			this.budget.spend('steps')
			const tag = this.tag(index)
			this.pieces.push(this.bytes.subarray(here, tag.from))
			here = tag.to
			const end = this.insertions.get(index)
			if (end !== undefined && end < to) {
				this.skipInsertion(index, end)
				index = end
				if (this.tag(end).kind === 'open') index = this.tag(end).partner
				here = this.tag(index).to
			} else if (tag.name === 'text:tracked-changes' || MARKS.has(tag.name)) {
				if (tag.name === 'text:change' && tag.change !== undefined) this.putBack(tag.change)
				index = Math.max(index, tag.partner)
				here = this.tag(index).to
			} else this.writeTag(tag)
		}
		if (to < this.tags.length) this.pieces.push(this.bytes.subarray(here, Math.max(here, this.tag(to).from)))
	}

	private writeTag(tag: Tag): void {
		if (tag.kind === 'close') this.close()
		else {
			this.pieces.push(this.bytes.subarray(tag.from, tag.to))
			if (tag.kind === 'open') this.written.push(tag)
		}
	}

	/** Ends what is open, whatever tag said that something ends: paragraphs may have been joined or parted. */
	private close(): void {
		const open = this.written.pop()
		if (open === undefined) throw new Damage('an end without a start')
		this.pieces.push(toUtf8(`</${this.nameAt(open)}>`))
	}

	/** The name as the document writes it. */
	private nameAt({ from, to }: Tag): string {
		return /^<([^\s/>]+)/.exec(utf8(this.bytes.subarray(from, to)))?.[1] ?? ''
	}

	/** What lies between goes; of elements that only begin or only end there, the tags stay, but two paragraphs become one again. */
	private skipInsertion(from: number, to: number): void {
		const kept: Tag[] = []
		for (let index = from + 1; index < to; index++) {
			const tag = this.tag(index)
			if (tag.partner < from || tag.partner > to) kept.push(tag)
			else index = Math.max(index, tag.partner)
		}
		const ends = kept.filter(({ kind }) => kind === 'close')
		const starts = kept.filter(({ kind }) => kind === 'open')
		const joins = isParagraph(ends.at(-1)?.name ?? '') && isParagraph(starts[0]?.name ?? '')
		for (const tag of joins ? [...ends.slice(0, -1), ...starts.slice(1)] : kept) this.writeTag(tag)
	}

	/** The text of a deletion, where it was: as if its first start tag and its last end tag were missing. */
	private putBack(change: string): void {
		const deletion = this.deletions.get(change)
		if (deletion === undefined) return
		// once, however many marks name it
		this.deletions.delete(change)
		const blocks = this.blocksOf(deletion)
		const depth = this.written.findLastIndex(({ name }) => isParagraph(name))
		this.budget.nest(() => {
			if (depth < 0) for (const block of blocks) this.writeWhole(block)
			else this.putIntoParagraph(blocks, depth)
		})
	}

	private putIntoParagraph(blocks: readonly number[], depth: number): void {
		const [first, ...more] = blocks
		const last = more.pop()
		if (first === undefined) return
		if (!isParagraph(this.tag(first).name) || (last !== undefined && !isParagraph(this.tag(last).name))) throw new Damage('a deletion that does not fit its place')
		this.writeInside(first)
		if (last === undefined) return
		const around = this.written.slice(depth + 1)
		while (this.written.length > depth) this.close()
		for (const block of more) this.writeWhole(block)
		const start = this.tag(last)
		// a paragraph without content has no tag that stays open
		if (start.kind === 'empty') {
			this.pieces.push(toUtf8(utf8(this.bytes.subarray(start.from, start.to)).replace(/\s*\/>$/, '>')))
			this.written.push(start)
		} else {
			this.writeTag(start)
		}
		for (const tag of around) this.writeTag(tag)
		this.writeInside(last)
	}

	private writeInside(block: number): void {
		const { kind, to, partner } = this.tag(block)
		if (kind === 'open') this.write({ from: block, to: partner }, to)
	}

	private writeWhole(block: number): void {
		const tag = this.tag(block)
		this.writeTag(tag)
		if (tag.kind !== 'open') return
		this.writeInside(block)
		this.close()
	}

	/** Paragraphs and tables of a deletion; lists and sections were around the place, or their paragraphs stand without them. */
	private blocksOf({ from, to }: Range): number[] {
		const blocks: number[] = []
		for (let index = from + 1; index < to; index++) {
			const { name, kind, partner } = this.tag(index)
			if (kind === 'close') continue
			if (name === 'office:change-info') index = Math.max(index, partner)
			else if (isParagraph(name) || name === 'table:table') {
				blocks.push(index)
				index = Math.max(index, partner)
			}
		}
		return blocks
	}
}
