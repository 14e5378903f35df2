// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lists of names as a sentence shows them. */

const shown = 4

/** The first names, without repetitions, with an ellipsis for the rest. */
export function listed(names: readonly string[]): string {
	const unique = [...new Set(names)]
	return unique.length <= shown ? unique.join(', ') : `${unique.slice(0, shown).join(', ')} …`
}
