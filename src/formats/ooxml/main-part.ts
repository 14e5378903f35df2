// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where a package begins: the part its own relationships call the document. ECMA-376-1 §11.3.10, §12.3.23, §13.3.6. */

import { formatOfType } from './main-kinds.ts'
import type { Package } from './package.ts'
import type { Part } from './part.ts'

/** Relationship types of the package itself that lead to the main part. */
export const mainTypes: ReadonlySet<string> = new Set(['officedocument', 'document', 'fixedrepresentation'])

/** The part the package's own relationships name, or the first of a main content type. */
export function findMain(opened: Package): Part | undefined {
	for (const { type, part } of opened.relationships.values()) if (part !== undefined && mainTypes.has(type)) return part
	return opened.parts.find((part) => formatOfType(part.contentType) !== undefined)
}
