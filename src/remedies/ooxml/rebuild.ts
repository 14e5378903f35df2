// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One package while it is written anew: what is reached from its beginning, which relationships stay, what was changed. OPC, ECMA-376-2. */

import type { Package } from '../../formats/ooxml/package.ts'
import { mainTypes } from '../../formats/ooxml/main-part.ts'
import { isBorne, streamMarkup } from '../../formats/ooxml/markup.ts'
import type { Part, Relationship } from '../../formats/ooxml/part.ts'
import type { ZipArchive } from '../../formats/zip/archive.ts'
import type { CompressedEntry } from '../../formats/zip/write-zip.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import type { RemedyName } from '../../model/remedies.ts'
import { drawPlaceholder, placeholderType, usualSize, type Missing, type Size } from '../placeholder.ts'
import type { Order, RawChange } from '../remedy.ts'
import { isPlainCustom } from './custom-xml.ts'
import { textElement } from './field-scan.ts'
import { FormulaCheck } from './formula-check.ts'
import { isKnownType, judgeOutside, type JudgedLink } from './link-fates.ts'
import { Links, type MadePart } from './links.ts'
import { fateOfPart, type PartFate } from './part-fates.ts'
import type { PartScan } from './part-scan.ts'
import { isPlainSvg, looksOpenable, quietKind } from './picture-check.ts'
import { privateParts } from './private-parts.ts'
import { uris, type Uris } from './uris.ts'
import { readVmlShapes, type VmlShape } from './vml-shapes.ts'
import type { Workbook } from './workbook.ts'

/** Placeholders of their own; further ones are alike. */
const PLACEHOLDERS = 500
/** Changes beyond this many are not told one by one. */
const CHANGES_TOLD = 20_000

export class Rebuild {
	readonly opened: Package
	readonly main: Part
	readonly order: Order
	readonly budget: Budget
	readonly formulas: FormulaCheck
	readonly changes: RawChange[] = []
	/** Parts that stay behind for what is in them, with what to tell about it. */
	readonly excluded = new Map<Part, Omit<RawChange, 'part'> | undefined>()
	/** Parts of the copy in the order they are reached. */
	readonly carried = new Map<Part, PartFate>()
	/** What the workbook lists; undefined for other documents. */
	workbook: Workbook | undefined
	/** Names of the namespaces in the dialect of the document. */
	readonly uris: Uris
	/** Parts that are made by us, in the order they are made. */
	readonly made: MadePart[] = []
	private readonly archive: ZipArchive | undefined
	private readonly placeholders = new Map<string, MadePart>()
	private readonly packageLinks = new Links()
	private readonly links = new Map<Part, Links>()
	private readonly left = new Set<Part>()
	private readonly names = new Set<string>()
	private readonly copies = new Map<Part, CompressedEntry | undefined>()
	private readonly shapesGone = new Map<Part, Set<string>>()
	private readonly vmlShapes = new Map<Part, ReadonlyMap<string, VmlShape>>()

	/** @param archive where unchanged parts are copied from, if it is one */
	constructor(opened: Package, main: Part, order: Order, budget: Budget, archive?: ZipArchive) {
		this.opened = opened
		this.main = main
		this.order = order
		this.budget = budget
		this.archive = archive
		this.formulas = new FormulaCheck(budget)
		const link = [...opened.relationships.values()].find(({ part, type }) => part === main && mainTypes.has(type))
		this.uris = uris(link?.typeUri.startsWith('http://purl.oclc.org/ooxml/') === true)
		for (const part of opened.parts) this.names.add(part.key)
	}

	wants(remedy: RemedyName): boolean {
		return this.order.remedies.has(remedy)
	}

	change(change: RawChange): void {
		if (this.changes.length < CHANGES_TOLD) this.changes.push(change)
	}

	linksOf(part: Part | undefined): Links {
		if (part === undefined) return this.packageLinks
		let links = this.links.get(part)
		if (links === undefined) this.links.set(part, (links = new Links()))
		return links
	}

	/** The part's markup. Throws `Damage` where it breaks. @returns whether it is what the package has, byte by byte */
	stream(part: Part, sink: (chunk: Uint8Array) => void): boolean {
		const { archive, copies } = this
		const { entry } = part.source
		if (archive === undefined || entry === undefined || copies.has(part) || isBorne(part)) return streamMarkup(part, sink)
		// whoever reads a part for the first time has checked what may be taken over
		copies.set(part, archive.copy(entry, sink))
		return true
	}

	/** The part as the archive has it, compressed and checked. Throws `Damage` where it breaks. @returns undefined where it does not come from one entry of an archive */
	copyOf(part: Part): CompressedEntry | undefined {
		const { archive, copies } = this
		if (archive === undefined || copies.has(part)) return copies.get(part)
		const { entry } = part.source
		const copy = entry === undefined ? undefined : archive.copy(entry)
		copies.set(part, copy)
		return copy
	}

	/** Follows all relationships that stay, from the package on. */
	reach(): void {
		const waiting: Part[] = []
		this.follow(undefined, this.opened.relationships, waiting)
		if (!this.carried.has(this.main)) {
			// nothing that stays called it the document
			this.packageLinks.add(this.relationshipType('officeDocument'), { part: this.main })
			this.take(this.main, { how: 'markup' }, waiting)
		}
		for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
			this.budget.spend('steps')
			this.follow(part, part.relationships, waiting)
		}
		for (const part of this.opened.parts) {
			if (part.leadsHere.size === 0 && !this.carried.has(part)) this.change({ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', part: part.name })
		}
	}

	/** Adds a part made by us. @param wanted its name, if nobody has it */
	make(wanted: string, contentType: string, bytes: Uint8Array, links?: Links): MadePart {
		const dot = wanted.lastIndexOf('.')
		let name = wanted
		for (let number = 2; this.names.has(name.toLowerCase()); number++) name = `${wanted.slice(0, dot)}-${number}${wanted.slice(dot)}`
		this.names.add(name.toLowerCase())
		const part: MadePart = { name, contentType, bytes, ...(links === undefined ? {} : { links }) }
		this.made.push(part)
		return part
	}

	/** A picture that says what was removed; the same one for the same. */
	placeholder(missing: Missing, address: string, size: Size = usualSize): MadePart {
		// beyond so many nobody reads the addresses
		const target = this.placeholders.size < PLACEHOLDERS ? address : ''
		const wide = this.placeholders.size < PLACEHOLDERS ? size : usualSize
		const key = `${missing} ${Math.round(wide.width)} ${Math.round(wide.height)} ${target}`
		let made = this.placeholders.get(key)
		if (made === undefined) {
			const folder = this.main.name.slice(0, this.main.name.lastIndexOf('/') + 1)
			made = this.make(`${folder}media/removed1.png`, placeholderType, drawPlaceholder(missing, target, wide))
			this.placeholders.set(key, made)
		}
		return made
	}

	/** The address of a type of relationship in the dialect of the document: `image`. */
	relationshipType(last: string): string {
		return `${this.uris.relationships}/${last}`
	}

	/** Ids of the shapes in a drawing that stood for something that went. */
	goneShapes(drawing: Part): Set<string> {
		let gone = this.shapesGone.get(drawing)
		if (gone === undefined) this.shapesGone.set(drawing, (gone = new Set()))
		return gone
	}

	/** The picture of a shape in a VML drawing beside this part, as a relationship of the part. */
	shapePicture({ part, links }: PartScan, shape: string | undefined): string | undefined {
		if (shape === undefined) return undefined
		for (const { type, part: drawing } of part.relationships.values()) {
			if (type !== 'vmldrawing' || drawing === undefined || !this.carried.has(drawing)) continue
			let shapes = this.vmlShapes.get(drawing)
			if (shapes === undefined) this.vmlShapes.set(drawing, (shapes = readVmlShapes(drawing, this.budget)))
			const picture = shapes.get(shape)?.picture
			if (picture !== undefined && this.carried.has(picture)) return links.add(this.relationshipType('image'), { part: picture })
		}
		return undefined
	}

	/** XML of a text inside a run. */
	textRun(text: string): string {
		return textElement('w:t', this.uris.w, text)
	}

	private follow(owner: Part | undefined, relationships: ReadonlyMap<string, Relationship>, waiting: Part[]): void {
		const links = this.linksOf(owner)
		for (const relationship of relationships.values()) {
			const { fate, change } = this.judge(relationship, owner, waiting)
			links.set(relationship, fate)
			if (change !== undefined) this.change({ ...change, part: owner?.name ?? '_rels/.rels' })
		}
	}

	private judge(relationship: Relationship, owner: Part | undefined, waiting: Part[]): JudgedLink {
		const { part, external, target, type, typeUri } = relationship
		if (external) return judgeOutside(relationship)
		if (part === undefined) return { fate: type === 'hyperlink' && target.startsWith('#') ? 'stays' : 'goes' }
		if (this.excluded.has(part)) return { fate: 'goes', ...this.leave(part, this.excluded.get(part)) }
		if (!isKnownType(typeUri)) return { fate: 'goes', ...this.leave(part, { remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part' }) }
		const hidden = privateParts(this, relationship)
		if (hidden !== undefined) return { fate: 'goes', ...this.leave(part, hidden) }
		const fate = fateOfPart(part, type, owner?.contentType ?? '')
		if (fate.how === 'left') {
			const { remedy, subject } = fate
			return { fate: 'goes', ...this.leave(part, { remedy, action: subject === 'object' || subject === 'imported-content' ? 'replaced' : 'removed', subject }) }
		}
		if (fate.how === 'cache') return { fate: 'goes' }
		if (!this.carried.has(part)) {
			if (!this.isSound(part, fate)) return { fate: 'goes', ...this.leave(part, { remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part' }) }
			this.take(part, fate, waiting)
		}
		return { fate: 'stays' }
	}

	private take(part: Part, fate: PartFate, waiting: Part[]): void {
		this.carried.set(part, fate)
		waiting.push(part)
	}

	/** Tells about a part that stays behind, once. */
	private leave(part: Part, change: Omit<RawChange, 'part'> | undefined): Pick<JudgedLink, 'change'> {
		if (!this.left.has(part) && change !== undefined) this.change({ ...change, part: part.name })
		this.left.add(part)
		return {}
	}

	/** The content is what the part says to be, and whole. */
	private isSound(part: Part, { how }: PartFate): boolean {
		if (part.source.encrypted) return false
		if (how === 'custom') return isPlainCustom(part, this)
		if (how === 'font') return (quietKind(part)?.family === 'font' || !looksOpenable(part)) && this.isWhole(part)
		if (how === 'media') return quietKind(part)?.family === 'media' && this.isWhole(part)
		if (how !== 'picture') return true
		if (part.contentType !== 'image/svg+xml') return quietKind(part)?.family === 'picture' && this.isWhole(part)
		const { bytes, damage } = part.source.salvage()
		return damage === undefined && isPlainSvg(bytes, this.budget)
	}

	private isWhole(part: Part): boolean {
		try {
			this.copyOf(part)
			return true
		} catch (error) {
			// the rest of the document does not have to suffer for it
			if (error instanceof Damage) return false
			throw error
		}
	}
}
