// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Labels of the corpus that are wrong, each with its evidence in disagreements.md. */

import { contentOf } from '../house/tree.ts'

export interface Disagreement {
	/** The first eight digits of the document's SHA-256, as its file name has them. */
	readonly hash: string
	readonly label: string
}

/** Reads the rows of the table: documents in the first column, `label: true` or `label: false` in the second. Rows that name a document twice for one label count once. */
export function disagreements(table = contentOf('tests/corpus/disagreements.md')): Disagreement[] {
	const found = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:file|---)/.test(line)).flatMap((line) => {
		const [, files = '', labels = ''] = line.split('|')
		const hashes = files.match(/\b[0-9a-f]{8}(?=-)/g) ?? []
		const names = [...labels.matchAll(/(\w+): (?:true|false)/g)].map((match) => match[1] ?? '')
		return hashes.flatMap((hash) => names.map((label) => `${hash} ${label}`))
	})
	return [...new Set(found)].map((pair) => {
		const [hash = '', label = ''] = pair.split(' ')
		return { hash, label }
	})
}

/** The labels file with those labels undecided. */
export function withoutDisagreements(labels: string, known: readonly Disagreement[]): string {
	const labelsByHash = new Map<string, string[]>()
	for (const { hash, label } of known) labelsByHash.set(hash, [...(labelsByHash.get(hash) ?? []), label])
	return labels.split('\n').map((line) => {
		if (line === '') return line
		const document = JSON.parse(line) as { sha256: string; labels: Record<string, boolean | null> }
		for (const label of labelsByHash.get(document.sha256.slice(0, 8)) ?? []) document.labels[label] = null
		return JSON.stringify(document)
	}).join('\n')
}
