// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The pages in their order, each with what it inherits; the copy has no tree above them but its root. ISO 32000-2 §7.7.3. */

import type { PdfDocument } from '../../formats/pdf/document.ts'
import { Dict, Name, Ref, type Value } from '../../formats/pdf/values.ts'

/** Table 31: what a page takes from the nodes above it. */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const

/** What viewers assume where no page size is given: US letter. */
const letter: Value = [0, 0, 612, 792]

export interface SourcePage {
	/** Number in the original; undefined for a page written directly into the tree. */
	readonly num: number | undefined
	/** With what it inherits. */
	readonly dict: Dict
}

interface Node {
	readonly value: Value
	readonly above: ReadonlyMap<string, Value>
}

export function pagesOf(doc: PdfDocument, root: Value): SourcePage[] {
	const pages: SourcePage[] = []
	const seen = new Set<number>()
	const pending: Node[] = [{ value: root, above: new Map() }]
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		doc.found.budget.spend('steps')
		const { value, above } = node
		const dict = doc.resolve(value)
		if (!(dict instanceof Dict)) continue
		if (doc.name(dict.get('Type')) !== 'Pages' && !dict.has('Kids')) {
			pages.push({ num: value instanceof Ref ? value.num : undefined, dict: withInherited(dict, above) })
			continue
		}
		if (value instanceof Ref && seen.has(value.num)) continue
		if (value instanceof Ref) seen.add(value.num)
		const passed = new Map(above)
		for (const key of inherited) if (dict.has(key)) passed.set(key, dict.get(key))
		const kids = doc.array(dict.get('Kids')) ?? []
		for (let index = kids.length - 1; index >= 0; index--) pending.push({ value: kids[index] ?? null, above: passed })
	}
	return pages.length > 0 ? pages : lostPages(doc)
}

function withInherited(page: Dict, above: ReadonlyMap<string, Value>): Dict {
	const whole = new Dict()
	whole.entries.set('Type', new Name('Page'))
	for (const [key, value] of page.entries) if (key !== 'Type') whole.entries.set(key, value)
	for (const [key, value] of above) if (!whole.has(key)) whole.entries.set(key, value)
	if (!whole.has('MediaBox')) whole.entries.set('MediaBox', letter)
	return whole
}

/** Without a page tree viewers take every page they find. */
function lostPages(doc: PdfDocument): SourcePage[] {
	const pages: SourcePage[] = []
	for (const num of [...doc.table.numbers()].sort((one, other) => one - other)) {
		doc.found.budget.spend('steps')
		const dict = doc.object(num)
		if (dict instanceof Dict && doc.name(dict.get('Type')) === 'Page') pages.push({ num, dict: withInherited(dict, new Map()) })
	}
	return pages
}
