// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts that are no markup: embedded objects, imported files, macro projects, pictures, printer settings, and what nobody declared. */

import { utf16 } from '../../bytes/text.ts'
import { extensionOf, formatKind, type Family } from '../../model/formats.ts'
import type { EmbeddedFact, PartRole } from '../../model/facts.ts'
import { programExtensions } from '../../model/program-extensions.ts'
import type { PartResult } from '../format.ts'
import { inertFormats } from '../inert/inert.ts'
import { lastStep, type Part } from './part.ts'
import type { PartKind } from './part-kinds.ts'
import type { Reading } from './reading.ts'

/** Enough to recognise every kind of picture, sound, font and program. */
const HEAD_BYTES = 640

const documentFamilies: ReadonlySet<Family> = new Set(['odf', 'ooxml', 'msdoc', 'rtf'])
/** Not a file of its own where a picture is expected, or where nobody refers to it. */
const harmlessAlone: ReadonlySet<Family> = new Set(['picture', 'media', 'font', 'text', 'web', 'other'])
const quietFamilies: ReadonlySet<Family> = new Set(['picture', 'media', 'font'])

/** Hands all bytes of the part to the engine. */
function inspectPart(part: Part, reading: Reading, role: PartRole): PartResult {
	const { bytes, damage } = part.source.salvage()
	const result = reading.found.part(bytes, { name: part.name, role, ...(part.contentType === '' ? {} : { mediaType: part.contentType }) })
	if (damage !== undefined) throw damage
	return result
}

function readObject(part: Part, reading: Reading): void {
	const result = inspectPart(part, reading, 'object')
	const className = reading.classByPart.get(part)
	reading.found.fact({
		kind: 'embedded', what: whatIsEmbedded(result.format, className), name: lastStep(part.name), ...(className === undefined ? {} : { className }),
		readable: !result.unread, at: { part: part.name },
	})
}

function whatIsEmbedded(format: string, className: string | undefined): EmbeddedFact['what'] {
	if (/^equation\b|^mathtype\b/i.test(className ?? '')) return 'formula'
	const { family } = formatKind(format)
	if (format === 'ole' || format === 'unknown') return 'ole'
	return documentFamilies.has(family) ? 'document' : 'file'
}

/** A whole file: imported text, or whatever travels along undeclared. */
function readFile(part: Part, reading: Reading, role: PartRole): void {
	reportFile(part, reading, inspectPart(part, reading, role))
}

/** Pictures, sounds and fonts whose first bytes agree are not read; anything else under such a name is. */
function readQuiet(part: Part, reading: Reading, mustBeKnown: boolean): void {
	const head = part.source.head(HEAD_BYTES)
	if (head.length === 0) return
	const kind = inertFormats.find((format) => format.recognises(head) === 'certain')?.id
	if (kind !== undefined && quietFamilies.has(formatKind(kind).family)) return
	if (kind === undefined && !mustBeKnown && !isOpenable(head)) return
	const result = inspectPart(part, reading, mustBeKnown ? 'picture' : 'content')
	if (!harmlessAlone.has(formatKind(result.format).family)) reportFile(part, reading, result)
}

function reportFile(part: Part, reading: Reading, result: PartResult): void {
	reading.found.fact({ kind: 'embedded', what: 'file', name: lastStep(part.name), readable: !result.unread, at: { part: part.name } })
}

/** Something a program would open, start or read as text: containers, documents, markup. */
function isOpenable(head: Uint8Array): boolean {
	const start = String.fromCharCode(...head.subarray(0, 8))
	return /^(?:PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|%PDF|\{\\rt|MZ|\u007fELF|Rar!|7z\u00bc\u00af|\u001f\u008b|MSCF|ITSF|\u00ca\u00fe\u00ba\u00be|L\0\0\0|(?:\u00ef\u00bb\u00bf)?\s*<|#!)/.test(start)
}

/** The state of a control: a property bag of its own, or a storage that may hold more. */
function readControlState(part: Part, reading: Reading): void {
	if (isOpenable(part.source.head(HEAD_BYTES))) inspectPart(part, reading, 'object')
}

/** DEVMODE, [MS-RPRN] §2.2.2.1: it begins with the printer's name in 32 characters of two bytes. */
function readPrinter(part: Part, reading: Reading): void {
	const head = part.source.head(HEAD_BYTES)
	const value = utf16(head.subarray(0, 64)).split('\0', 1)[0] ?? ''
	if (/^[\p{L}\p{N}\\(][^\u0000-\u001f\ufffd]{2,31}$/u.test(value)) reading.found.fact({ kind: 'metadata', what: 'printer', value, at: { part: part.name } })
	else readQuiet(part, reading, false)
}

/**
 * Something of no known type. OPC §7.3: an item without a content type is no part, and readers ignore it, as they do the trash
 * Office leaves. What it is decides, then; a part that a relationship leads to counts in any case.
 */
function readUnknown(part: Part, reading: Reading): void {
	const head = part.source.head(HEAD_BYTES)
	if (head.length === 0) return
	if (part.contentType !== '' || part.leadsHere.size > 0) readFile(part, reading, 'content')
	else if (isWorthOpening(part, head)) {
		const result = inspectPart(part, reading, 'content')
		if (isProgramByName(part) || !harmlessAlone.has(formatKind(result.format).family)) reportFile(part, reading, result)
	}
}

/** A script is text like any other; its name makes it more. */
function isProgramByName(part: Part): boolean {
	return programExtensions.has(extensionOf(part.key))
}

function isWorthOpening(part: Part, head: Uint8Array): boolean {
	if (isProgramByName(part)) return true
	const kind = inertFormats.find((format) => format.recognises(head) === 'certain')?.id
	return kind === undefined ? isOpenable(head) : !harmlessAlone.has(formatKind(kind).family)
}

export const binaryReaders: Readonly<Record<Exclude<PartKind, 'xml' | 'biff12'>, (part: Part, reading: Reading) => void>> = {
	object: readObject,
	chunk: (part, reading) => readFile(part, reading, 'imported-content'),
	vba: (part, reading) => void inspectPart(part, reading, 'script'),
	'macro-signature': (part, reading) => reading.found.fact({ kind: 'signature', of: 'macros', at: { part: part.name } }),
	picture: (part, reading) => readQuiet(part, reading, true),
	quiet: (part, reading) => readQuiet(part, reading, false),
	printer: readPrinter,
	'control-state': readControlState,
	unknown: readUnknown,
}
