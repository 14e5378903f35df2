// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the files of a package are, by their place, their name and what the manifest says. ODF 1.4 part 2 §3; the layout that OpenOffice and its successors use. */

import { kindOfMediaType } from './kinds.ts'
import { passiveKindOfName } from './pictures.ts'

export type EntryKind =
	/** The mimetype, the manifest, folders: read elsewhere. */
	| 'structure'
	/** XML that the part reader understands. */
	| 'xml'
	| 'signature'
	| 'script'
	/** Compiled or encrypted source of a protected Basic library. */
	| 'protected-code'
	/** Picture, sound, film or font that its name announces. */
	| 'passive'
	/** Should be a picture, says its place, whatever its name. */
	| 'picture'
	| 'thumbnail'
	/** A stored earlier state of the whole document. */
	| 'version'
	/** Files of an embedded database. */
	| 'database'
	/** An object in one file. */
	| 'object'
	/** Known, and without anything to see. */
	| 'inert'
	| 'unknown'

const documentParts: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'VersionList.xml'])

/** @param name below the folder of the (sub-)document it belongs to; `mediaType` as the manifest has it */
export function entryKind(name: string, mediaType: string, isDatabase: boolean): EntryKind {
	if (name === '' || name.endsWith('/')) return 'structure'
	if (documentParts.has(name)) return 'xml'
	const slash = name.indexOf('/')
	if (slash < 0) return topLevelKind(name, mediaType)
	const rest = name.slice(slash + 1)
	switch (name.slice(0, slash)) {
		case 'META-INF':
			return metaKind(rest)
		case 'Basic':
			return rest.endsWith('.xml') ? 'xml' : /\.(?:bin|pba|dat)$/.test(rest) ? 'protected-code' : byName(name, mediaType)
		case 'Dialogs':
			return rest.endsWith('.xml') ? 'xml' : /\.(?:properties|default)$/.test(rest) ? 'inert' : byName(name, mediaType)
		case 'Scripts':
			return 'script'
		case 'Configurations2':
			return rest.endsWith('.xml') ? 'xml' : byName(name, mediaType)
		case 'Pictures':
		case 'ObjectReplacements':
			return passiveKindOfName(rest) === undefined ? 'picture' : 'passive'
		case 'Thumbnails':
			return 'thumbnail'
		case 'Versions':
			return 'version'
		case 'database':
			return isDatabase ? 'database' : byName(name, mediaType)
		default:
			return byName(name, mediaType)
	}
}

function topLevelKind(name: string, mediaType: string): EntryKind {
	if (name === 'mimetype') return 'structure'
	if (name === 'layout-cache') return 'inert'
	return byName(name, mediaType)
}

function metaKind(rest: string): EntryKind {
	if (rest === 'manifest.xml') return 'structure'
	// part 2 §5.2: any file here whose name contains the word
	return /signatures[^/]*\.xml$/i.test(rest) ? 'signature' : 'unknown'
}

function byName(name: string, mediaType: string): EntryKind {
	const bare = name.slice(name.lastIndexOf('/') + 1)
	if (passiveKindOfName(bare) !== undefined) return 'passive'
	if (bare.endsWith('.rdf')) return 'xml'
	if (/^application\/(?:vnd\.sun\.star\.oleobject|x-openoffice-|vnd\.ms-|msword|vnd\.openxmlformats)/i.test(mediaType) || kindOfMediaType(mediaType) !== undefined) return 'object'
	if (!bare.includes('.') && /^(?:Math|Ole|Chart|Embed\w*)?(?:Obj(?:ect)?)\s*\d*$/i.test(bare)) return 'object'
	return 'unknown'
}
