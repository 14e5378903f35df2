// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The files of a package that are no XML of the document: scripts, pictures, objects, versions, and whatever else travels along. */

import { extensionOf, formatKind, type FormatKind } from '../../model/formats.ts'
import { utf8 } from '../../bytes/text.ts'
import type { PartRole } from '../../model/facts.ts'
import type { PartResult } from '../format.ts'
import { readDatabaseFile } from './database.ts'
import { readObjectFile } from './objects.ts'
import type { OdfPackage, PackageFile } from './odf-package.ts'
import { contradicts, HEAD_BYTES, passiveKindOfName, recognisePassive } from './pictures.ts'
import { languageOf, readScript } from './program-code.ts'

/** Reads one file. A break in it is a gap of its own. */
export function readFile(opened: OdfPackage, file: PackageFile): void {
	if (file.kind === 'structure' || file.kind === 'inert') return
	opened.found.guard(file.name, () => readByKind(opened, file))
}

function readByKind(opened: OdfPackage, file: PackageFile): void {
	const { found } = opened
	const { name } = file
	switch (file.kind) {
		case 'signature':
			opened.readXml(file.document, name, file.entry)
			break
		case 'script':
			readScriptFile(opened, file)
			break
		case 'protected-code':
			found.fact({ kind: 'code', language: 'basic', module: name, runnable: true, autoRun: [], calls: [], at: { part: name } })
			found.gap('unsupported', 'compiled Basic module', { part: name })
			break
		case 'thumbnail':
			found.fact({ kind: 'hidden', what: 'thumbnail', count: 1, at: { part: name } })
			readPassive(opened, file, 'picture')
			break
		case 'passive':
		case 'picture':
			readPassive(opened, file, 'picture')
			break
		case 'version':
			handOn(opened, file, 'earlier')
			break
		case 'database':
			readDatabaseFile(opened, file)
			break
		case 'object':
			readObjectFile(opened, file)
			break
		default:
			readUnknown(opened, file)
	}
}

/** A picture, sound or font is not read when it starts as its name and type say; everything else in its place is. */
function readPassive(opened: OdfPackage, file: PackageFile, role: PartRole): void {
	const head = opened.archive.head(file.entry, HEAD_BYTES)
	// an empty file is what some programs leave for a preview they could not draw
	if (head.length === 0 && file.entry.declaredBytes === 0) return
	const expected = passiveKindOfName(file.name)
	const actual = recognisePassive(head, expected)
	const agrees = actual !== undefined && (expected === undefined || actual === expected) && !contradicts(file.mediaType, actual)
	if (!agrees) handOn(opened, file, role)
}

function handOn(opened: OdfPackage, { entry, name, mediaType }: PackageFile, role: PartRole): PartResult | undefined {
	const { bytes, damage } = opened.archive.salvage(entry)
	const result = bytes.length === 0 ? undefined : opened.found.part(bytes, { name, role, ...(mediaType === '' ? {} : { mediaType }) })
	if (damage !== undefined) throw damage
	return result
}

/** What the script runtimes load besides sources. */
const PACKED_CODE = /\.(?:pyz|pyc|pyo|egg|whl|jar|class)$/i

/** `Scripts/<language>/…`: sources are code, descriptions are not, archives are looked into. */
function readScriptFile(opened: OdfPackage, file: PackageFile): void {
	const { found } = opened
	const { name } = file
	if (/(?:^|\/)parcel-descriptor\.xml$/i.test(name)) return
	const { bytes, damage } = opened.archive.salvage(file.entry)
	const folder = /(?:^|\/)Scripts\/([^/]+)\//.exec(name)?.[1] ?? ''
	const language = languageOf(extensionOf(name)) ?? languageOf(folder) ?? 'other'
	// a source is text; anything with a zero byte is compiled or packed
	const isText = bytes.indexOf(0) < 0
	const content = isText ? readScript(utf8(bytes)) : { runnable: true, autoRun: [], calls: [] }
	found.fact({ kind: 'code', language, module: name, ...content, at: { part: name } })
	if (!isText && PACKED_CODE.test(name)) found.gap('unsupported', 'compiled or packed script', { part: name })
	else if (!isText) found.part(bytes, { name, role: 'script' })
	if (damage !== undefined) throw damage
}

const travelling: ReadonlySet<FormatKind['family']> = new Set<FormatKind['family']>(['archive', 'program', 'odf', 'ooxml', 'msdoc', 'rtf', 'pdf'])

/** Nothing in the document uses it, so nobody would notice it. */
function readUnknown(opened: OdfPackage, file: PackageFile): void {
	const { found } = opened
	if (opened.shows(file.name)) {
		readObjectFile(opened, file)
		return
	}
	const { name } = file
	found.fact({ kind: 'hidden', what: 'unreferenced-part', name, count: 1, at: { part: name } })
	const result = handOn(opened, file, 'attachment')
	// what a program would open by itself travels along as a file
	if (result !== undefined && travelling.has(formatKind(result.format).family)) found.fact({ kind: 'embedded', what: 'file', name, readable: !result.unread, at: { part: name } })
}
