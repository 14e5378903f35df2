// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The native data of OLE 1 objects, which OLE 2 keeps in `\u0001Ole10Native`: a file wrapped by the Object Packager, or data of some other program. [MS-OLEDS] §2.2.5 and §2.3.6; the Packager's own layout is known from its files. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { decodeText, utf16 } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'

/** What the Object Packager wraps. */
export interface WrappedFile {
	/** What stands below the icon. */
	readonly label: string
	/** Where it came from; often a path on somebody's computer. */
	readonly fileName: string
	/** Where it is put when somebody opens it. */
	readonly temporaryPath: string
	/** Undefined where the package only links to `fileName`, which may be a command line. */
	readonly content: Uint8Array | undefined
}

const LINKED = 1, EMBEDDED = 3
const LONGEST_PATH = 4096

/** Reads what the Object Packager wrote; undefined where the data is of another program. */
export function readWrappedFile(data: Uint8Array): WrappedFile | undefined {
	try {
		const reader = new ByteReader(data)
		// 2 in all honest files; the Packager does not look at it
		reader.skip(2)
		const label = ansi(reader)
		const fileName = ansi(reader)
		reader.skip(2)
		const type = reader.u16()
		if (type === LINKED) return { label, fileName, temporaryPath: '', content: undefined }
		if (type !== EMBEDDED) return undefined
		const temporaryPath = decodeText(reader.take(reader.u32()), 'windows-1252').replace(/\0.*$/s, '')
		const length = reader.u32()
		const content = reader.take(Math.min(length, reader.left))
		const unicode = unicodeNames(reader)
		return { label: unicode?.label ?? label, fileName: unicode?.fileName ?? fileName, temporaryPath: unicode?.temporaryPath ?? temporaryPath, content }
	} catch (error) {
		if (error instanceof Damage) return undefined
		throw error
	}
}

/** The same three names again, where they do not fit the code page. */
function unicodeNames(reader: ByteReader): { readonly temporaryPath: string; readonly label: string; readonly fileName: string } | undefined {
	const names: string[] = []
	for (let index = 0; index < 3; index++) {
		if (reader.left < 4) return undefined
		const characters = reader.u32()
		if (characters > LONGEST_PATH || characters * 2 > reader.left) return undefined
		names.push(utf16(reader.take(characters * 2)).replace(/\0.*$/s, ''))
	}
	const [temporaryPath, label, fileName] = names
	return temporaryPath !== undefined && label !== undefined && fileName !== undefined && fileName !== '' ? { temporaryPath, label, fileName } : undefined
}

/** Text up to a zero. */
function ansi(reader: ByteReader): string {
	const end = reader.bytes.indexOf(0, reader.at)
	if (end < 0 || end - reader.at > LONGEST_PATH) throw new Damage('no end of text', reader.at)
	const text = decodeText(reader.take(end - reader.at), 'windows-1252')
	reader.skip(1)
	return text
}

/** The last step of a path of any system. */
export function lastStep(path: string): string {
	return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
