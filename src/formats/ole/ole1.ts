// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OLE 1 objects, as RTF and old files hold them: linked, embedded, or only a picture of one. [MS-OLEDS] §2.2. */

import { ByteReader } from '../../bytes/byte-reader.ts'
import { decodeText, indexOfBytes } from '../../bytes/text.ts'
import { Damage } from '../../model/failures.ts'
import type { Found } from '../format.ts'
import { classOf } from './classes.ts'
import { reportClass, reportNative, reportWrappedFile } from './object-report.ts'

/** What the object says about itself. */
export interface Ole1Object {
	readonly kind: 'linked' | 'embedded' | 'static' | 'unknown'
	/** Class or ProgID, as written; empty where there is none. */
	readonly className: string
	/** All of it was read by one of our formats. */
	readonly readable: boolean
}

const LINKED = 1, EMBEDDED = 2, STATIC = 5
const CFB_SIGNATURE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/**
 * Reads one object and reports all of it, the fact `embedded` included. What its header hides from us but not from
 * others, such as a compound file behind a broken header, is found too.
 * @param at the step of the path under which it is reported
 * @throws nothing but `LimitReached`
 */
export function readOle1Object(bytes: Uint8Array, found: Found, at: string): Ole1Object {
	let answer: Reading = { kind: 'unknown', className: '', readable: false }
	found.nested('ole', { name: at, role: 'object' }, (inner) => {
		answer = readObject(bytes, inner)
	})
	const { kind, className, readable } = answer
	if (answer.isWrappedFile !== true && (kind === 'embedded' || kind === 'unknown')) {
		const known = classOf(undefined, className)
		found.fact({ kind: 'embedded', what: known?.what ?? 'ole', readable, at: { part: at }, ...(className === '' ? {} : { className }) })
	}
	return { kind, className, readable }
}

interface Reading extends Ole1Object {
	/** The fact `embedded` was reported with the name of the file. */
	readonly isWrappedFile?: true
}

function readObject(bytes: Uint8Array, found: Found): Reading {
	try {
		return readWellFormed(bytes, found)
	} catch (error) {
		if (!(error instanceof Damage)) throw error
		return readHidden(bytes, found)
	}
}

function readWellFormed(bytes: Uint8Array, found: Found): Reading {
	const reader = new ByteReader(bytes)
	// the version, which no reader looks at
	reader.skip(4)
	const format = reader.u32() & 0xff
	if (format === 0) return { kind: 'static', className: '', readable: true }
	if (format !== LINKED && format !== EMBEDDED && format !== STATIC) throw new Damage('no OLE object', 4)
	const className = ansi(reader)
	if (format === STATIC) return { kind: 'static', className, readable: true }
	const topic = ansi(reader)
	const item = ansi(reader)
	const known = classOf(undefined, className)
	reportClass(known, undefined, className === '' ? undefined : className, found)
	if (format === LINKED) {
		reportLink(reader, className, topic, item, found)
		return { kind: 'linked', className, readable: true }
	}
	const length = reader.u32()
	const data = reader.take(Math.min(length, reader.left))
	const part = className === '' ? 'data' : className
	const readable = reportWrappedFile(data, known, part, found)
	if (readable !== undefined) return { kind: 'embedded', className, readable, isWrappedFile: true }
	return { kind: 'embedded', className, readable: reportNative(data, className, undefined, part, found) }
}

/** A linked object: the file is the topic, its part the item; how it is updated comes later and is 1 for automatically. */
function reportLink(reader: ByteReader, className: string, topic: string, item: string, found: Found): void {
	let automatic = true
	if (reader.left >= 12) {
		ansi(reader)
		reader.skip(4)
		if (reader.left >= 4) automatic = reader.u32() !== 3
	}
	const element = className === '' ? 'linked object' : className
	found.fact({ kind: 'reference', role: 'linked-object', target: topic, when: automatic ? 'load' : 'click', excerpt: [className, topic, item].join(' '), at: { element } })
}

/** The header is broken. Readers that are more lenient than the specification may still get at a compound file. */
function readHidden(bytes: Uint8Array, found: Found): Reading {
	const start = indexOfBytes(bytes, CFB_SIGNATURE)
	if (start < 0) {
		found.gap('damaged', 'OLE object')
		return { kind: 'unknown', className: '', readable: false }
	}
	return { kind: 'embedded', className: '', readable: !found.part(bytes.subarray(start), { name: 'data', role: 'object' }).unread }
}

/** Text with its length before it, the final zero counted. */
function ansi(reader: ByteReader): string {
	return decodeText(reader.take(reader.u32()), 'windows-1252').replace(/\0.*$/s, '')
}
