// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Field codes of word processors, the same in OOXML, RTF and binary Word files. ECMA-376-1 §17.16, [MS-OI29500] for what Word really accepts. */

import type { Found, Sighting } from '../format.ts'

/**
 * Reports what a field does. `instruction` is the whole instruction text, runs joined and escapes of the format decoded,
 * with nested fields replaced by their results (or their own instruction where there is no result).
 */
export function reportField(instruction: string, found: Found, at: Sighting['at']): void {
	void instruction
	void found
	void at
}
