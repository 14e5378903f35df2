// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts of a package and how they are named. OPC, ECMA-376-2 §6.2 and §7.2. */

import type { Damage } from '../../model/failures.ts'
import type { ZipEntry } from '../zip/archive.ts'

/** Bytes of a part, wherever they are stored. All may throw `Damage` and `LimitReached`. */
export interface PartSource {
	/** As the container names it. */
	readonly name: string
	/** A hint, never an allocation. */
	readonly declaredBytes: number
	readonly encrypted: boolean
	/** The content type, where the container itself says it (flat OPC); otherwise `[Content_Types].xml` does. */
	readonly contentType?: string
	/** The one entry of the archive that holds the part; undefined where several do, or none. */
	readonly entry?: ZipEntry
	stream(sink: (chunk: Uint8Array) => void): void
	/** All bytes up to where they break, and the break. */
	salvage(): { readonly bytes: Uint8Array; readonly damage: Damage | undefined }
	/** At most the first `length` bytes; empty where they cannot be read. */
	head(length: number): Uint8Array
}

/** One relationship of a part, or of the package itself. ECMA-376-2 §6.5. */
export interface Relationship {
	readonly id: string
	/** Last step of the type's address, lower case: `image`, `attachedtemplate`, `officedocument`. */
	readonly type: string
	/** The whole address of the type. */
	readonly typeUri: string
	/** As written. */
	readonly target: string
	/** It names something outside the package, by its mode or because the target cannot be inside. */
	readonly external: boolean
	/** The part it leads to; undefined where it is external or dangling. */
	readonly part: Part | undefined
}

export interface Part {
	readonly source: PartSource
	/** As the container names it; for evidence. */
	readonly name: string
	/** The name as readers compare it. */
	readonly key: string
	/** Lower case, without parameters; empty where nobody declares one. */
	readonly contentType: string
	/** Types of the relationships that lead here. */
	readonly leadsHere: Set<string>
	/** Relationships of this part by id. */
	readonly relationships: Map<string, Relationship>
}

/** A part name as readers compare it: percent-decoded, forward slashes, no slash in front, no dot segments, lower case. */
export function partKey(name: string): string {
	const decoded = percentDecoded(name).replaceAll('\\', '/')
	if (!decoded.includes('./') && !decoded.startsWith('/') && !decoded.includes('//')) return decoded.toLowerCase()
	const steps: string[] = []
	for (const step of decoded.split('/')) {
		if (step === '..') steps.pop()
		else if (step !== '' && step !== '.') steps.push(step)
	}
	return steps.join('/').toLowerCase()
}

/** Percent-encoded UTF-8 as text; what is no valid encoding stays as it is. */
export function percentDecoded(text: string): string {
	if (!text.includes('%')) return text
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
		const bytes = Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))
		return new TextDecoder().decode(bytes)
	})
}

/** The key of what `target` means when it stands in a part with the key `from`. */
export function resolveTarget(from: string, target: string): string {
	const path = target.replace(/[?#].*$/s, '')
	if (/^[/\\]/.test(path)) return partKey(path)
	return partKey(from.slice(0, from.lastIndexOf('/') + 1) + path)
}

/** The folder-less name: `image1.png`. */
export function lastStep(name: string): string {
	return name.slice(name.lastIndexOf('/') + 1)
}
