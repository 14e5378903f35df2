// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Decides what kind of package an archive is. ODF 1.4 part 2 §3, OPC (ECMA-376-2) §7, the JAR file specification. */

import { latin1 } from '../../bytes/text.ts'
import { Damage, LimitReached } from '../../model/failures.ts'
import type { ZipArchive } from './archive.ts'

export interface PackageKinds {
	readonly odf: boolean
	readonly opc: boolean
	/** Archives that a runtime starts. */
	readonly program?: 'jar' | 'apk'
}

const ODF_TYPES = /^\s*application\/(?:x-)?vnd\.(?:oasis\.opendocument|sun\.xml)\./i
const ODF_ROOT = /<(?:\w+:)?document(?:-content)?\b[^>]{0,8000}?(?:urn:oasis:names:tc:opendocument|http:\/\/openoffice\.org\/2000\/office)/
const telling: ReadonlySet<string> = new Set(['[content_types].xml', '_rels/.rels', 'meta-inf/manifest.xml', 'meta-inf/manifest.mf', 'androidmanifest.xml', 'classes.dex', 'resources.arsc'])
const SNIFFED_BYTES = 16_384

/** A document may be several of these at once; the caller then reads it as each of them. */
export function packageKinds(archive: ZipArchive): PackageKinds {
	const names = new Set<string>()
	let hasClass = false
	for (const entry of archive.entries) {
		const name = entry.name.toLowerCase().replaceAll('\\', '/').replace(/^\/+/, '')
		if (telling.has(name)) names.add(name)
		if (name.endsWith('.class')) hasClass = true
	}
	const opc = names.has('[content_types].xml') || names.has('_rels/.rels')
	const odf = names.has('meta-inf/manifest.xml') || ODF_TYPES.test(headOf(archive, 'mimetype')) || (!opc && ODF_ROOT.test(headOf(archive, 'content.xml')))
	if (names.has('androidmanifest.xml') && (names.has('classes.dex') || names.has('resources.arsc'))) return { odf, opc, program: 'apk' }
	if (names.has('meta-inf/manifest.mf') && hasClass) return { odf, opc, program: 'jar' }
	return { odf, opc }
}

/** The first bytes of an entry as Latin-1; empty where there is none or it cannot be read. */
function headOf(archive: ZipArchive, name: string): string {
	const entry = archive.find(name)
	if (entry === undefined) return ''
	let head = ''
	try {
		archive.stream(entry, (chunk) => {
			head += latin1(chunk, 0, Math.min(chunk.length, SNIFFED_BYTES))
			if (head.length >= SNIFFED_BYTES) throw new Damage('enough')
		})
	} catch (error) {
		// whoever reads the entry in full reports what is wrong with it
		if (!(error instanceof Damage) && !(error instanceof LimitReached)) throw error
	}
	return head
}
