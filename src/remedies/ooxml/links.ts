// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The relationships that start from one part: which of them a safe copy keeps, and those it adds. */

import type { Part, Relationship } from '../../formats/ooxml/part.ts'

/** `stays`: as it is. `goes`: nothing leads there any more. `picture`: goes too, unless markup asks for a placeholder in its place. */
export type LinkFate = 'stays' | 'goes' | 'picture'

/** A part that is made by us. */
export interface MadePart {
	/** Without a slash in front. */
	readonly name: string
	readonly contentType: string
	readonly bytes: Uint8Array
	/** Relationships that start from it. */
	readonly links?: Links
}

export interface KeptLink {
	readonly id: string
	readonly typeUri: string
	/** What it leads to: a part, a part made by us, or an address as written. */
	readonly to: { readonly part: Part } | { readonly made: MadePart } | { readonly address: string; readonly external: boolean }
}

export class Links {
	private readonly fates = new Map<string, LinkFate>()
	private readonly relationships = new Map<string, Relationship>()
	private readonly added = new Map<string, KeptLink>()
	private readonly promised = new Set<string>()

	set(relationship: Relationship, fate: LinkFate): void {
		this.fates.set(relationship.id, fate)
		this.relationships.set(relationship.id, relationship)
	}

	/** Whether an attribute may go on naming this relationship. */
	stays(id: string): boolean {
		return this.fates.get(id) === 'stays' || this.added.has(id) || this.promised.has(id)
	}

	/** The address of a picture elsewhere that may be replaced by a placeholder. */
	pictureAddress(id: string | undefined): string | undefined {
		return id !== undefined && this.fates.get(id) === 'picture' ? this.relationships.get(id)?.target : undefined
	}

	get(id: string | undefined): Relationship | undefined {
		return id === undefined ? undefined : this.relationships.get(id)
	}

	/** The part an attribute leads to, if the copy has it. */
	part(id: string | undefined): Part | undefined {
		return id !== undefined && this.stays(id) ? this.relationships.get(id)?.part : undefined
	}

	/** A relationship with this id will be added. */
	promise(id: string): void {
		this.promised.add(id)
	}

	/** An id nobody has. */
	newId(): string {
		for (let number = this.relationships.size + this.added.size + this.promised.size + 1; ; number++) {
			const id = `rId${number}`
			if (!this.relationships.has(id) && !this.added.has(id) && !this.promised.has(id)) return id
		}
	}

	/** Adds a relationship, or gives one that went another target. @returns its id */
	add(typeUri: string, to: KeptLink['to'], id = this.newId()): string {
		this.added.set(id, { id, typeUri, to })
		return id
	}

	/** Everything that is written, in the order of the document. */
	kept(): readonly KeptLink[] {
		const kept: KeptLink[] = []
		for (const [id, relationship] of this.relationships) {
			if (this.fates.get(id) !== 'stays' || this.added.has(id)) continue
			const { typeUri, target, external, part } = relationship
			kept.push({ id, typeUri, to: part === undefined ? { address: target, external } : { part } })
		}
		return [...kept, ...this.added.values()]
	}
}
