// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pictures and drawings that only hidden content shows: their data has to go as well. ISO 32000-2 §8.10, §8.11. */

import type { PdfDocument } from '../../../formats/pdf/document.ts'
import { Dict, Name, Ref, Stream, type Value } from '../../../formats/pdf/values.ts'
import { plainData, wholeContent } from '../data.ts'
import type { SourcePage } from '../pages.ts'
import { ContentReader } from './content-reader.ts'
import type { Layers } from './layers.ts'

/** @returns numbers of the objects in the original */
export function hiddenDrawings(doc: PdfDocument, pages: readonly SourcePage[], layers: Layers): ReadonlySet<number> {
	const hidden = new Set<number>()
	if (layers.hidden.size === 0) return hidden
	const shown = new Set<number>()
	const pending: (() => readonly [content: Uint8Array, resources: Dict | undefined])[] = pages.map(({ dict }) => () => [wholeContent(doc, dict.get('Contents')), doc.dict(dict.get('Resources'))])
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const [content, resources] = next()
		for (const { object, isHidden } of drawn(doc, content, resources, layers)) {
			if (isHidden) hidden.add(object.num)
			else if (!shown.has(object.num)) {
				shown.add(object.num)
				const stream = doc.resolve(object)
				if (stream instanceof Stream && doc.name(stream.dict.get('Subtype')) === 'Form') pending.push(() => [plainData(doc, stream), doc.dict(stream.dict.get('Resources'))])
			}
		}
	}
	for (const num of shown) hidden.delete(num)
	return hidden
}

function* drawn(doc: PdfDocument, content: Uint8Array, resources: Dict | undefined, layers: Layers): Iterable<{ readonly object: Ref; readonly isHidden: boolean }> {
	const reader = new ContentReader(content, doc.found.budget)
	const objects = doc.dict(resources?.get('XObject') ?? null)
	const sections: boolean[] = []
	let hiding = 0
	while (reader.next()) {
		if (reader.operator === 'BMC' || reader.operator === 'BDC') {
			const hides = reader.operator === 'BDC' && layers.hidesContent(reader.operands(), resources)
			sections.push(hides)
			if (hides) hiding++
		} else if (reader.operator === 'EMC') {
			if (sections.pop() === true) hiding--
		} else if (reader.operator === 'Do') {
			const [name] = reader.operands()
			const object: Value = name instanceof Name ? (objects?.get(name.text) ?? null) : null
			if (object instanceof Ref) yield { object, isHidden: hiding > 0 }
		}
	}
}
