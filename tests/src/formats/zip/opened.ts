// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Opens an archive on its own, without the formats behind it, and keeps what is reported. */

import type { Found, Sighting } from '../../../../src/formats/format.ts'
import type { ZipArchive } from '../../../../src/formats/zip/archive.ts'
import { openZip } from '../../../../src/formats/zip/open-zip.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'

export interface Opened {
	readonly archive: ZipArchive
	/** Defects in the order they were reported, each once. */
	readonly defects: readonly string[]
	readonly details: readonly string[]
	/** Names of what was handed on as a document of its own. */
	readonly parts: readonly string[]
}

export function opened(bytes: Uint8Array, limits: Partial<Limits> = {}): Opened {
	const sightings: Sighting[] = []
	const parts: string[] = []
	const unused = (): never => {
		throw new Error('opening an archive has no use for this')
	}
	const found: Found = {
		budget: new Budget({ ...defaultLimits, ...limits }),
		claims: { name: 'archive.zip' },
		fact: (sighting) => sightings.push(sighting),
		part: (_, claim) => {
			parts.push(String(claim.name))
			return { format: 'unknown', unread: false, facts: 0 }
		},
		identify: unused, gap: unused, conformance: unused, about: unused, nested: unused, guard: unused,
	}
	const archive = openZip(bytes, found)
	const structure = sightings.flatMap((sighting) => (sighting.kind === 'structure' ? [sighting] : []))
	return { archive, defects: [...new Set(structure.map(({ defect }) => defect))], details: structure.map(({ detail }) => detail ?? ''), parts }
}
