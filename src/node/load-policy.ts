// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A policy by the name of a preset or from a JSON file. */

import { readFileSync } from 'node:fs'
import type { Policy } from '../model/policy.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { presets } from '../policy/presets.ts'
import { reasonOf } from './inspect-file.ts'
import { WrongUse } from './wrong-use.ts'

/** @throws {WrongUse} no such preset or file, no JSON, or {PolicyError} no policy */
export function loadPolicy(nameOrFile: string): Policy {
	if (Object.hasOwn(presets, nameOrFile)) return presets[nameOrFile as keyof typeof presets]
	let text: string
	try {
		text = readFileSync(nameOrFile, 'utf8')
	} catch (error) {
		throw new WrongUse(`The policy ${nameOrFile} could not be read: ${reasonOf(error)} Name a JSON file or one of the presets: ${Object.keys(presets).join(', ')}.`)
	}
	let untrusted: unknown
	try {
		untrusted = JSON.parse(text)
	} catch (error) {
		throw new WrongUse(`The policy ${nameOrFile} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
	}
	return parsePolicy(untrusted)
}
