// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `META-INF/manifest.xml`: the files a package says it has, their types, and which are encrypted. ODF 1.4 part 2 §4. */

import type { Found } from '../format.ts'
import { reportDoctype } from '../xml/doctype.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../xml/xml-reader.ts'

export const MANIFEST = 'META-INF/manifest.xml'

export interface ManifestEntry {
	readonly path: string
	readonly mediaType: string
	readonly version: string | undefined
	/** Cipher and key derivation in words; undefined for a file that is not encrypted. */
	encryption: string | undefined
}

export class Manifest {
	readonly entries = new Map<string, ManifestEntry>()
	/** It has been read, at least in part. */
	isPresent = false

	/** The entry of a file, however the manifest writes its path. */
	find(name: string): ManifestEntry | undefined {
		return this.entries.get(name)
	}

	get root(): ManifestEntry | undefined {
		return this.entries.get('/')
	}
}

/** Algorithm names are addresses; their last step says what they are. */
const ciphers: Readonly<Record<string, string>> = {
	'aes128-cbc': 'AES-128', 'aes192-cbc': 'AES-192', 'aes256-cbc': 'AES-256', 'aes256-gcm': 'AES-256 GCM', 'tripledes-cbc': '3DES', 'blowfish cfb': 'Blowfish', 'blowfish': 'Blowfish',
}

function cipherOf(algorithm: string): string {
	const name = algorithm.slice(Math.max(algorithm.lastIndexOf('#'), algorithm.lastIndexOf('/')) + 1).trim()
	const key = name.toLowerCase()
	return Object.hasOwn(ciphers, key) ? (ciphers[key] as string) : name === '' ? 'unknown cipher' : name
}

class ManifestHandler implements XmlHandler {
	private readonly manifest: Manifest
	private readonly found: Found
	private current: ManifestEntry | undefined

	constructor(manifest: Manifest, found: Found) {
		this.manifest = manifest
		this.found = found
	}

	open(name: string, attributes: XmlAttributes): void {
		if (name === 'manifest:file-entry') this.openEntry(attributes)
		else if (this.current === undefined) return
		else if (name === 'manifest:encryption-data') this.current.encryption = 'unknown cipher'
		else if (name === 'manifest:algorithm' && this.current.encryption !== undefined) this.current.encryption = cipherOf(attributes.get('manifest:algorithm-name') ?? '')
	}

	private openEntry(attributes: XmlAttributes): void {
		const written = attributes.get('manifest:full-path')
		if (written === undefined) return
		const path = written === '/' ? written : written.replace(/^(?:\.?\/)+/, '')
		const entry = { path, mediaType: attributes.get('manifest:media-type') ?? '', version: attributes.get('manifest:version'), encryption: undefined }
		this.current = entry
		this.manifest.entries.set(path, entry)
	}

	close(name: string): void {
		if (name === 'manifest:file-entry') this.current = undefined
	}

	doctype(content: string, offset: number): void {
		reportDoctype(content, this.found, { part: MANIFEST, offset, element: 'DOCTYPE' })
	}
}

/** Fills `manifest`. Throws `Damage` where the XML is broken; what stood before is kept. */
export function readManifest(manifest: Manifest, found: Found, feed: (write: (chunk: Uint8Array) => void) => void): void {
	manifest.isPresent = true
	const reader = new XmlReader(new ManifestHandler(manifest, found), found.budget)
	feed((chunk) => reader.write(chunk))
	reader.end()
}
