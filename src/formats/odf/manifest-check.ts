// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the manifest and the archive disagree about what is in the package. ODF 1.4 part 2 §3.2. */

import type { OdfPackage, PackageFile } from './odf-package.ts'
import { contradicts, passiveKindOfName } from './pictures.ts'

const LISTED = 5

const namesOf = (names: readonly string[]): string => names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ` and ${names.length - LISTED} more` : '')

/** Files that the specification does not want in the manifest. */
const isExempt = (name: string): boolean => name === 'mimetype' || name.endsWith('/') || name.startsWith('META-INF/')

export function reportManifestGaps(opened: OdfPackage, files: readonly PackageFile[]): void {
	const { found, manifest, entryByName } = opened
	if (!manifest.isPresent) return
	const unlisted = files.filter(({ name }) => !isExempt(name) && manifest.find(name) === undefined).map(({ name }) => name)
	if (unlisted.length > 0) found.fact({ kind: 'structure', defect: 'odf-entry-unlisted', detail: namesOf(unlisted) })
	const absent = [...manifest.entries.keys()].filter((path) => !path.endsWith('/') && !entryByName.has(path))
	if (absent.length > 0) found.fact({ kind: 'structure', defect: 'odf-entry-absent', detail: namesOf(absent) })
	const differing = files.filter(differs).map(({ name, mediaType }) => `${name}: ${mediaType}`)
	if (differing.length > 0) found.fact({ kind: 'structure', defect: 'odf-media-type-differs', detail: namesOf(differing) })
}

/** The manifest says something else than the name, where the name says anything. */
function differs({ name, kind, mediaType }: PackageFile): boolean {
	if (mediaType === '') return false
	const passive = kind === 'passive' ? passiveKindOfName(name) : undefined
	if (passive !== undefined) return contradicts(mediaType, passive)
	return kind === 'xml' && !/xml|^application\/vnd\.(?:oasis|sun)\.|^application\/(?:octet-stream|binary)$/i.test(mediaType)
}
