// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** An archive as most readers see it, for whoever writes it anew: what only others would see is named, so that it can be left out. */

import type { Budget } from '../../model/budget.ts'
import { quietFound } from '../quiet-found.ts'
import type { ZipArchive, ZipEntry } from './archive.ts'
import { openZip } from './open-zip.ts'

export interface MainView {
	readonly archive: ZipArchive
	/** What every reader that goes by the last directory sees: each name once, without folders. */
	readonly entries: readonly ZipEntry[]
	/** Names that only other readers would see. */
	readonly others: readonly string[]
}

/**
 * @param ignoringCase names that differ in case or slashes only are one name, as in OPC packages
 * @throws {Damage} it is no archive; {LimitReached} it has too many entries
 */
export function openMainView(bytes: Uint8Array, budget: Budget, ignoringCase: boolean): MainView {
	const [archive] = openZip(bytes, quietFound(budget)).views(ignoringCase)
	if (archive === undefined) throw new Error('an archive without a view')
	const files = archive.entries.filter((entry) => !(entry.name.endsWith('/') && entry.compressedBytes <= 2))
	return { archive, entries: files.filter((entry) => entry.origin === 'directory'), others: files.filter((entry) => entry.origin !== 'directory').map((entry) => entry.name) }
}
