// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The labelled corpus beside the checkout, where there is one. Its files are read from there, never copied. */

import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../house/tree.ts'

export const corpusFolder = join(root, '../shared/corpus')
export const scorer = join(root, '../shared/tools/score.mjs')
export const hasCorpus = existsSync(join(corpusFolder, 'labels.jsonl')) && existsSync(scorer)

/** Paths of all documents, in the order of their hashes, so that a sample of the first is nobody's choice. */
export function corpusPaths(): string[] {
	if (!hasCorpus) return []
	return readFileSync(join(corpusFolder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean)
		.map((line) => JSON.parse(line) as { readonly path: string; readonly sha256: string })
		.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
		.map(({ path }) => join(corpusFolder, path))
}

export function corpusSample(count: number): { readonly name: string; readonly bytes: Uint8Array }[] {
	return corpusPaths().slice(0, count).map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
}
