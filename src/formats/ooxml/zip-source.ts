// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts of a package that is a ZIP archive. ECMA-376-2 §7.3. */

import { joinBytes } from '../../bytes/text.ts'
import type { ZipArchive, ZipEntry } from '../zip/archive.ts'
import type { PartSource } from './part.ts'

/** Entries of the archive as parts, interleaved pieces joined; folders are none. */
export function zipSources(archive: ZipArchive): readonly PartSource[] {
	const sources: PartSource[] = []
	// by the name in lower case: readers compare names of parts without case
	const pieces = new Map<string, { readonly name: string; readonly entries: ZipEntry[] }>()
	for (const entry of archive.entries) {
		if (/[/\\]$/.test(entry.name)) continue
		// `name/[0].piece`, `name/[1].last.piece`: ECMA-376-2 §7.3.4
		const piece = /\.piece$/i.test(entry.name) ? /^(.+)\/\[\d+\](?:\.last)?\.piece$/i.exec(entry.name) : null
		if (piece?.[1] === undefined) {
			sources.push(sourceOf(archive, entry.name, [entry]))
			continue
		}
		const key = piece[1].toLowerCase()
		const group = pieces.get(key)
		if (group === undefined) pieces.set(key, { name: piece[1], entries: [entry] })
		else group.entries.push(entry)
	}
	for (const { name, entries } of pieces.values()) sources.push(sourceOf(archive, name, inOrder(entries)))
	return sources
}

function inOrder(entries: ZipEntry[]): ZipEntry[] {
	const index = (entry: ZipEntry): number => Number(/\[(\d+)\][^[]*$/.exec(entry.name)?.[1] ?? 0)
	return entries.sort((one, other) => index(one) - index(other))
}

function sourceOf(archive: ZipArchive, name: string, entries: readonly ZipEntry[]): PartSource {
	return {
		name,
		declaredBytes: entries.reduce((sum, entry) => sum + (entry.declaredBytes ?? entry.compressedBytes), 0),
		encrypted: entries.some((entry) => entry.encrypted),
		...(entries.length === 1 && entries[0] !== undefined ? { entry: entries[0] } : {}),
		stream(sink) {
			for (const entry of entries) archive.stream(entry, sink)
		},
		salvage() {
			const [only] = entries
			if (entries.length === 1 && only !== undefined) return archive.salvage(only)
			const read = entries.map((entry) => archive.salvage(entry))
			return { bytes: joinBytes(read.map(({ bytes }) => bytes)), damage: read.find(({ damage }) => damage !== undefined)?.damage }
		},
		head(length) {
			const [first] = entries
			return first === undefined ? new Uint8Array(0) : archive.head(first, length)
		},
	}
}
