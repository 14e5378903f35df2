// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who is measured. Each proves that it did the work: it returns a number that must not be zero. */

import { inflateRawSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import JSZip from 'jszip'
import type { inspect as Inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { scanWithClamd } from './clamd.ts'

/** As it is built, not as a loader of TypeScript changes it. */
const { inspect } = await import(new URL('../../dist/engine.mjs', import.meta.url).href) as { inspect: typeof Inspect }

export interface Rival {
	readonly name: string
	/** Kinds it can read; all where absent. */
	readonly kinds?: readonly string[]
	/** Returns what proves the work, or throws. */
	readonly run: (bytes: Buffer, kind: string) => number | Promise<number>
}

const packages = ['docx', 'xlsx', 'pptx', 'odt', 'ods']
const isXml = /\.(xml|rels|vml|rdf)$/i

/** Central directory of a well-behaved archive: name, method, where the data is. */
function* directoryOf(bytes: Buffer): Generator<{ readonly name: string; readonly method: number; readonly data: Buffer }> {
	const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
	let at = bytes.readUInt32LE(end + 16)
	for (let index = bytes.readUInt16LE(end + 10); index > 0; index--) {
		const nameLength = bytes.readUInt16LE(at + 28)
		const local = bytes.readUInt32LE(at + 42)
		const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
		yield { name: bytes.toString('utf8', at + 46, at + 46 + nameLength), method: bytes.readUInt16LE(at + 10), data: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)) }
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
	}
}

export const engine: Rival = {
	name: 'engine',
	run: (bytes) => inspect({ bytes, name: 'document' }, { policy: presets['council-practice'] }).facts.length,
}

export const rawInflate: Rival = {
	name: 'raw inflate',
	kinds: packages,
	run(bytes) {
		let length = 0
		for (const { name, method, data } of directoryOf(bytes)) if (isXml.test(name)) length += method === 0 ? data.length : inflateRawSync(data).length
		return length
	},
}

export const jszipAndParser: Rival = {
	name: 'jszip + fast-xml-parser',
	kinds: packages,
	async run(bytes) {
		const zip = await JSZip.loadAsync(bytes)
		const parser = new XMLParser({ ignoreAttributes: false, processEntities: false })
		let parts = 0
		for (const entry of Object.values(zip.files)) {
			if (entry.dir || !isXml.test(entry.name)) continue
			parser.parse(await entry.async('string'))
			parts++
		}
		return parts
	},
}

export const clamd: Rival = { name: 'clamd', run: (bytes) => scanWithClamd(bytes) }
