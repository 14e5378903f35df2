// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a document is about, by the first elements of its content. ODF 1.4 part 3 §3.3. */

import { genreOfBody, genreOfClass } from '../../formats/odf/kinds.ts'
import { XmlReader } from '../../formats/xml/xml-reader.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import type { Feed } from './rewrite-part.ts'

/** Ends the reading once enough is known. */
class Enough extends Error {}

/** @returns `text`, `spreadsheet`, `chart` …; undefined where the content is of no known genre or breaks before it shows one */
export function genreOf(feed: Feed, budget: Budget): string | undefined {
	let genre: string | undefined
	const parents: string[] = []
	const tell = (told: string | undefined): void => {
		if (told === undefined) return
		genre = told
		throw new Enough()
	}
	const reader = new XmlReader({
		open: (name, attributes) => {
			if (parents.length === 0) {
				tell(genreOfClass(attributes.get('office:class') ?? ''))
				if (name === 'math:math') tell('formula')
			}
			if (parents[parents.length - 1] === 'office:body') tell(genreOfBody(name))
			parents.push(name)
		},
		close: () => void parents.pop(),
	}, budget)
	try {
		feed((chunk) => reader.write(chunk))
		reader.end()
	} catch (error) {
		// whoever reads the part in full meets the damage again
		if (!(error instanceof Enough) && !(error instanceof Damage)) throw error
	}
	return genre
}
