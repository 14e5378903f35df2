// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What several tables of elements say about an element. */

import type { ScanHandler } from './part-scan.ts'

/** The element goes when the relationship that an attribute names stays behind; alone, it would mean nothing. */
export function dropIfCut(attribute: string): ScanHandler {
	return (scan, attributes) => {
		const id = attributes.get(attribute)
		if (id !== undefined && id !== '' && !scan.links.stays(id)) scan.drop()
	}
}
