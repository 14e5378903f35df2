// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of a file that Word would import when the document opens: they stay as plain paragraphs. ECMA-376-1 §17.17.2. */

import { startsWith, utf8 } from '../../bytes/text.ts'
import { decodePage } from '../../formats/web/html.ts'
import { decodeBody, readEntity, splitBody, type Entity } from '../../formats/web/mime.ts'
import { webKind } from '../../formats/web/sniff.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { rtfWords } from '../rtf/words.ts'
import { htmlWords } from './html-words.ts'

/** Bodies within bodies of a web archive. */
const DEEPEST = 8

/** Reads the words of a package; given from outside, since packages import files in turn. */
export type PackageWords = (bytes: Uint8Array, budget: Budget) => readonly string[]

/** @returns none where nobody here reads such a file, or it breaks */
export function importedWords(part: Part, budget: Budget, packageWords: PackageWords): readonly string[] {
	const { bytes, damage } = part.source.salvage()
	if (damage !== undefined) return []
	let words: readonly string[] = []
	budget.nest(() => {
		try {
			words = wordsIn(bytes, part.contentType, budget, packageWords)
		} catch (error) {
			// what Word could not import either has no words
			if (!(error instanceof Damage)) throw error
		}
	})
	return words.map((line) => line.trim()).filter((line) => line !== '')
}

function wordsIn(bytes: Uint8Array, contentType: string, budget: Budget, packageWords: PackageWords): readonly string[] {
	if (startsWith(bytes, 'PK\u0003\u0004')) return packageWords(bytes, budget)
	if (startsWith(bytes, '{\\rt')) return rtfWords(bytes, budget)
	const kind = webKind(bytes)
	if (kind === 'mhtml') return archiveWords(readEntity(bytes), budget, 0) ?? []
	if (kind === 'html' || kind === 'hta' || /html/.test(contentType)) return htmlWords(decodePage(bytes))
	return contentType === 'text/plain' ? utf8(bytes).split(/\r\n?|\n/) : []
}

/** The first page of a web archive. */
function archiveWords(entity: Entity, budget: Budget, depth: number): readonly string[] | undefined {
	budget.spend('entries')
	const boundary = entity.parameters.get('boundary')
	if (entity.mediaType.startsWith('multipart/') && boundary !== undefined && boundary !== '' && depth < DEEPEST) {
		for (const { bytes } of splitBody(entity.body, boundary)) {
			const words = archiveWords(readEntity(bytes), budget, depth + 1)
			if (words !== undefined) return words
		}
		return undefined
	}
	return entity.mediaType === 'text/html' ? htmlWords(decodePage(decodeBody(entity, budget), entity.parameters.get('charset'))) : undefined
}
