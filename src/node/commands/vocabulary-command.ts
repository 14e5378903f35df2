// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate vocabulary`: formats, traits, rules, gaps and presets as one JSON document, for programs that show them. */

import { vocabulary } from '../../engine/vocabulary.ts'
import { exitCodes } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export function runVocabulary(output: Output): number {
	output.write(`${JSON.stringify(vocabulary())}\n`)
	return exitCodes.fine
}
