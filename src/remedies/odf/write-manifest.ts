// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes the manifest of a package. ODF 1.4 part 2 §4; OpenOffice.org 1.x had another namespace. */

import { toUtf8 } from '../../bytes/text.ts'
import { escapeValue } from '../../formats/xml/escape.ts'

export interface ManifestLine {
	/** Path in the package; folders of sub-documents end with a slash. */
	readonly path: string
	readonly mediaType: string
}

/** A media type without anything else in it. */
const PLAIN = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/i

export function plainMediaType(mediaType: string): string {
	return PLAIN.test(mediaType) ? mediaType : ''
}

/** @param version `office:version` of the document; written since 1.2 */
export function manifestXml(mediaType: string, version: string | undefined, lines: readonly ManifestLine[]): Uint8Array {
	const isOld = mediaType.startsWith('application/vnd.sun.xml.')
	const uri = isOld ? 'http://openoffice.org/2001/manifest' : 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
	const versioned = !isOld && version !== undefined && /^1\.[2-9]$/.test(version) ? ` manifest:version="${version}"` : ''
	const entry = (path: string, type: string, more = ''): string => ` <manifest:file-entry manifest:full-path="${escapeValue(path)}"${more} manifest:media-type="${escapeValue(type)}"/>\n`
	const entries = lines.map(({ path, mediaType: type }) => entry(path, type)).join('')
	return toUtf8(`<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${uri}"${versioned}>\n${entry('/', mediaType, versioned)}${entries}</manifest:manifest>\n`)
}
