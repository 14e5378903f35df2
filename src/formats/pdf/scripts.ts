// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What can be said about a script without running it. ISO 32000-2 §12.6.4.17, ISO 21757-1. */

import type { Trigger } from './actions.ts'
import type { Spot, Walk } from './walk.ts'

/** A fact shows the start of a script; the rest is looked at all the same. */
const SHOWN_CHARACTERS = 400

/** Machine code as text, memory filled with it, and a format string that overflows: none has an honest use. */
const shellCode = /(?:%u[0-9a-f]{4}){8}|(?:\\u(?:9090|0c0c|0d0d)){2}|%u(?:9090|0c0c|0d0d)%u(?:9090|0c0c|0d0d)|util\s*\.\s*printf\s*\(\s*["']%\d{4,}/i

export function reportScript(walk: Walk, script: string, spot: Spot, trigger: Trigger, automatic: boolean): void {
	const shown = script.slice(0, SHOWN_CHARACTERS)
	walk.action('JavaScript', trigger, automatic, spot, shown, shown)
	const match = shellCode.exec(script)
	if (match !== null) walk.found.fact({ kind: 'exploit', pattern: 'shell-code', excerpt: script.slice(Math.max(0, match.index - 40), match.index + 120), at: spot })
}
