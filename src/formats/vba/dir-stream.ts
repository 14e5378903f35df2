// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The `dir` stream of a VBA project: code page, references, modules. [MS-OVBA] §2.3.4.2. Read record by record, so that a wrong count hides nothing. */

import { codePageLabel, decodeText, utf16 } from '../../bytes/text.ts'
import type { Budget } from '../../model/budget.ts'

export interface ModuleRecord {
	readonly name: string
	/** The name in the code page of the project; the list of the editor has it so. */
	readonly narrowName: string
	readonly streamName: string
	/** Where the compressed source starts in the stream. */
	readonly sourceOffset: number
	/** A standard module; otherwise a class, a form or the document itself, the only ones whose event procedures are called. */
	readonly procedural: boolean
}

export interface ProjectDirectory {
	/** WHATWG label of the project's code page. */
	readonly encoding: string
	readonly modules: readonly ModuleRecord[]
	/** LIBIDs and paths of libraries and other projects, as written. */
	readonly references: readonly string[]
	/** The records reached the end that the specification demands. */
	readonly complete: boolean
}

const CODE_PAGE = 0x03, VERSION = 0x09, REFERENCE_REGISTERED = 0x0d, REFERENCE_PROJECT = 0x0e, END = 0x10
const MODULE_NAME = 0x19, STREAM_NAME = 0x1a, PROCEDURAL = 0x21, NOT_PROCEDURAL = 0x22, MODULE_END = 0x2b, REFERENCE_CONTROL = 0x2f, SOURCE_OFFSET = 0x31, STREAM_NAME_UNICODE = 0x32, MODULE_NAME_UNICODE = 0x47

interface Draft {
	name: string
	narrowName: string
	streamName: string
	sourceOffset: number
	procedural: boolean
}

/** Reads the decompressed stream. What comes after a break is missing from the answer. */
export function readDirStream(bytes: Uint8Array, budget: Budget): ProjectDirectory {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const modules: ModuleRecord[] = []
	const references: string[] = []
	let encoding = 'windows-1252'
	let draft: Draft | undefined
	let at = 0
	const keep = (): void => {
		if (draft !== undefined) modules.push({ ...draft, streamName: draft.streamName === '' ? draft.name : draft.streamName })
		draft = undefined
	}
	const answer = (complete: boolean): ProjectDirectory => {
		keep()
		return { encoding, modules, references, complete }
	}
	while (at + 6 <= bytes.length) {
		budget.spend('steps')
		const id = view.getUint16(at, true)
		// the version record's length leaves out its last two bytes
		const size = view.getUint32(at + 2, true) + (id === VERSION ? 2 : 0)
		const from = at + 6
		if (id === END) return answer(true)
		if (from + size > bytes.length) return answer(false)
		const content = bytes.subarray(from, from + size)
		const text = (): string => decodeText(content, encoding)
		switch (id) {
			case CODE_PAGE:
				if (size >= 2) encoding = codePageLabel(view.getUint16(from, true))
				break
			case REFERENCE_REGISTERED:
			case REFERENCE_PROJECT:
			case REFERENCE_CONTROL:
				references.push(lengthPrefixed(content, encoding))
				break
			case MODULE_NAME:
				keep()
				draft = { name: text(), narrowName: text(), streamName: '', sourceOffset: 0, procedural: false }
				break
			case MODULE_NAME_UNICODE:
				if (draft !== undefined && size > 0) draft.name = utf16(content)
				break
			case STREAM_NAME:
				if (draft !== undefined) draft.streamName = text()
				break
			case STREAM_NAME_UNICODE:
				if (draft !== undefined && size > 0) draft.streamName = utf16(content)
				break
			case SOURCE_OFFSET:
				if (draft !== undefined && size >= 4) draft.sourceOffset = view.getUint32(from, true)
				break
			case PROCEDURAL:
			case NOT_PROCEDURAL:
				if (draft !== undefined) draft.procedural = id === PROCEDURAL
				break
			case MODULE_END:
				keep()
				break
		}
		at = from + size
	}
	return answer(false)
}

function lengthPrefixed(content: Uint8Array, encoding: string): string {
	if (content.length < 4) return ''
	const length = new DataView(content.buffer, content.byteOffset).getUint32(0, true)
	return decodeText(content.subarray(4, 4 + Math.min(length, content.length - 4)), encoding)
}
