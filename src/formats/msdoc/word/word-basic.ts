// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Macros of Word 6 and 95, which are kept beside the text instead of in a VBA project. [MS-DOC] §2.9.318 Tcg has the later form of the same tables. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { decodeText } from '../../../bytes/text.ts'
import type { Found } from '../../format.ts'
import { replacesCommand, runsByItself } from '../../vba/auto-run.ts'

const BEGIN = 0xff
const MACROS = 0x01
const COMMANDS = 0x02
const KEYS = 0x03
const KEYS_INVALID = 0x04
const MENUS = 0x05
const OUTER_NAMES = 0x10
const NAMES = 0x11

/** Bytes of one entry in the tables that only have to be passed. */
const entryBytes: Readonly<Record<number, number>> = { [COMMANDS]: 4, [KEYS]: 14, [KEYS_INVALID]: 14, [MENUS]: 12 }

interface Macro {
	readonly name: number
	readonly length: number
}

/** Reports each macro, by the name that the document gives it. */
export function reportWordBasic(commands: Uint8Array, offset: number, label: string, part: string, found: Found): void {
	const reader = new ByteReader(commands)
	if (reader.left < 3 || reader.u8() !== BEGIN) return
	const macros: Macro[] = []
	const names = new Map<number, string>()
	while (reader.left >= 3) {
		found.budget.spend('steps')
		const table = reader.u8()
		const skipped = entryBytes[table]
		if (table === MACROS) readMacros(reader, macros)
		else if (table === NAMES) readNames(reader, label, names)
		else if (table === OUTER_NAMES) reader.skip(Math.min(Math.max(0, reader.u16() - 2), reader.left))
		else if (skipped === undefined) break
		else reader.skip(Math.min(reader.u16() * skipped, reader.left))
	}
	for (const { name, length } of macros) {
		const module = names.get(name) ?? `macro ${name}`
		const starts = runsByItself(module, module, 'standard') || replacesCommand(module)
		found.fact({ kind: 'code', language: 'other', module, runnable: length > 0, autoRun: starts ? [module] : [], calls: [], at: { part, offset, element: 'WordBasic' } })
	}
}

function readMacros(reader: ByteReader, macros: Macro[]): void {
	for (let left = reader.u16(); left > 0 && reader.left >= 24; left--) {
		const entry = new ByteReader(reader.take(24))
		entry.skip(2)
		const name = entry.u16()
		entry.skip(8)
		macros.push({ name, length: entry.u32() })
	}
}

function readNames(reader: ByteReader, label: string, names: Map<number, string>): void {
	for (let left = reader.u16(); left > 0 && reader.left >= 4; left--) {
		const id = reader.u16()
		names.set(id, decodeText(reader.take(Math.min(reader.u8(), reader.left)), label))
		if (reader.left > 0) reader.skip(1)
	}
}
