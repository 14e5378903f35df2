// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compound files and what lives in them: binary office documents, OLE objects, VBA projects, locked OOXML documents. [MS-CFB], [MS-OLEDS], [MS-OVBA], [MS-OFFCRYPTO]. */

import { isVbaStorage, readVbaProject } from '../vba/project.ts'
import { defineFormat, type Found } from '../format.ts'
import { readMsDocument } from '../msdoc/msdoc.ts'
import { type CfbEntry, type CfbFile, isCfb, openCfb } from './cfb.ts'
import { dangerousClassIn } from './classes.ts'
import { lockedStream, readLocked } from './encrypted-package.ts'
import { type CompoundKind, kindOf } from './kinds.ts'
import { looksLikeFile, readNature, readObjectStreams, readOpaqueStreams, type ObjectNature } from './object.ts'
import { reportClass } from './object-report.ts'
import { readPropertySet } from './property-set.ts'
import { readStray } from './stray.ts'

export const ole = defineFormat({
	id: 'ole',
	recognises: (bytes) => (isCfb(bytes) ? 'certain' : 'no'),
	read(bytes, found) {
		const cfb = openCfb(bytes, found)
		readCompound(cfb, found)
		readStray(cfb, found)
		if (looksLikeFile(cfb.tail)) found.part(cfb.tail, { name: '(after the end)', role: 'attachment' })
	},
})

/** Kinds that are named, and whose own content nobody here reads. */
const namedOnly: ReadonlyMap<CompoundKind, string> = new Map<CompoundKind, string>([['vsd', 'Visio drawing'], ['pub', 'Publisher publication'], ['mpp', 'Project plan'], ['msg', 'Outlook message']])

/** Streams that belong to binary office documents or to locked ones; what is in them is read elsewhere or is inert. */
const officeStream = /^(?:WordDocument|0Table|1Table|Data|Workbook|Book|PowerPoint Document|PP40|Current User|Current ID|Pictures|Ctls|XCB|Revision Log|User Names|EncryptedSummary|EncryptedPackage|EncryptionInfo|Header|Text_Content|\u0009DRM.*)$/i

/** Reads a compound file, or a storage of one that is a document of its own. */
function readCompound(cfb: CfbFile, found: Found): ObjectNature {
	const kind = kindOf(cfb)
	if (kind !== 'office' && kind !== 'vba' && kind !== 'object') found.identify({ id: kind })
	const nature = readNature(cfb, found)
	for (const entry of cfb.root.children) if (entry.kind === 'stream' && entry.name.startsWith('\u0005')) found.guard(entry.path, () => readPropertySet(cfb.read(entry), entry.path, found))
	if (kind === 'office') readMsDocument(cfb, found)
	const locked = lockedStream(cfb)
	if (locked !== undefined) readLocked(cfb, locked, found)
	const left = readObjectStreams(cfb, nature, found)
	const named = namedOnly.get(kind)
	if (named !== undefined) found.gap('unsupported', named)
	if (kind === 'object' && locked === undefined) readOpaqueStreams(cfb, left, nature, found)
	else if (kind !== 'msi') for (const stream of left) readBystander(cfb, stream, found)
	if (kind === 'vba') readProjectStorage(cfb, cfb.root, kind, nature, found)
	else for (const storage of cfb.root.children) if (storage.kind === 'storage') readStorage(cfb, storage, kind, nature, found)
	return nature
}

/** A stream of a document that its readers do not open: only looked at for what has no business there. */
function readBystander(cfb: CfbFile, stream: CfbEntry, found: Found): void {
	if (/^Ctls$/i.test(stream.name)) readControls(cfb, stream, found)
	if (officeStream.test(stream.name)) return
	const bytes = cfb.read(stream)
	if (looksLikeFile(bytes)) found.part(bytes, { name: stream.path, role: 'attachment' })
}

/** The state of the controls on the sheets of a workbook. */
function readControls(cfb: CfbFile, stream: CfbEntry, found: Found): void {
	const bytes = cfb.read(stream)
	if (bytes.length === 0) return
	const inside = dangerousClassIn(bytes)
	found.fact({ kind: 'control', technology: 'activex', at: { part: stream.path } })
	if (inside !== undefined) reportClass(inside.known, inside.clsid, undefined, found, [stream.path])
}

/** Storages whose streams are settings, signatures or custom XML. */
const inertStorage = /^(?:\u0006DataSpaces|MsoDataStore|_xmlsignatures|_signatures|_SX_DB_CUR|PP97_DUALSTORAGE|__nameid_version1\.0|Versions?)$/i

/** Storages of one embedded object each, by the names that Word and Excel give them. */
const objectStorage = /^(?:_\d+|MBD[0-9A-F]{8}|LNK[0-9A-F]{8})$/i

function readStorage(cfb: CfbFile, storage: CfbEntry, kind: CompoundKind, outer: ObjectNature, found: Found): void {
	if (/^_xmlsignatures$|^_signatures$/i.test(storage.name) && storage.children.length > 0) found.fact({ kind: 'signature', of: 'document', at: { part: storage.path } })
	if (isVbaStorage(cfb, storage)) {
		found.guard(storage.path, () => readVbaProject(cfb, storage, found))
		return
	}
	if (inertStorage.test(storage.name)) return
	if (storage.name.toUpperCase() === 'OBJECTPOOL') {
		for (const child of storage.children) if (child.kind === 'storage') readObject(cfb, child, found)
		return
	}
	if (storage.children.some((child) => child.kind === 'storage' && isVbaStorage(cfb, child))) {
		readProjectStorage(cfb, storage, kind, outer, found)
		return
	}
	if (objectStorage.test(storage.name) || looksLikeObject(cfb, storage)) readObject(cfb, storage, found)
	else readFolder(cfb, storage, kind, outer, found)
}

/** The storage around a VBA project: beside the modules it has one storage for each form. */
function readProjectStorage(cfb: CfbFile, storage: CfbEntry, kind: CompoundKind, outer: ObjectNature, found: Found): void {
	for (const child of storage.children) {
		if (child.kind !== 'storage') continue
		if (isVbaStorage(cfb, child)) readStorage(cfb, child, kind, outer, found)
		else readForm(cfb, child, found, 0)
	}
}

const DEEPEST_FORM = 32

/** A form, its frames and pages; its controls are instantiated when code shows it. [MS-OFORMS] §2.2.10 */
function readForm(cfb: CfbFile, storage: CfbEntry, found: Found, depth: number): void {
	for (const child of storage.children) {
		if (child.kind === 'storage') {
			if (depth < DEEPEST_FORM) readForm(cfb, child, found, depth + 1)
			continue
		}
		const bytes = cfb.read(child)
		const inside = dangerousClassIn(bytes)
		if (inside !== undefined) reportClass(inside.known, inside.clsid, undefined, found, [child.path])
	}
}

/** A storage that is no object: a folder of things that may be. */
function readFolder(cfb: CfbFile, storage: CfbEntry, kind: CompoundKind, outer: ObjectNature, found: Found): void {
	const streams = storage.children.filter((child) => child.kind === 'stream')
	if (kind === 'object' && !outer.isControl) readOpaqueStreams(cfb, streams, outer, found)
	else for (const stream of streams) readBystander(cfb, stream, found)
	found.budget.nest(() => {
		for (const child of storage.children) if (child.kind === 'storage') readStorage(cfb, child, kind, outer, found)
	})
}

function looksLikeObject(cfb: CfbFile, storage: CfbEntry): boolean {
	return storage.clsid !== '' || ['\u0001Ole', '\u0001CompObj', '\u0001Ole10Native', 'WordDocument', 'Workbook', 'Book', 'PowerPoint Document', 'Package'].some((name) => cfb.child(storage, name) !== undefined)
}

/** Reads a storage as the document or control it is. */
function readObject(cfb: CfbFile, storage: CfbEntry, found: Found): void {
	let nature: ObjectNature | undefined
	const result = found.nested('ole', { name: storage.path, role: 'object' }, (inner) => {
		nature = readCompound(cfb.within(storage), inner)
	})
	const seen = nature as ObjectNature | undefined
	if (seen?.isControl === true) return
	const { known, clsid, className } = seen ?? {}
	found.fact({
		kind: 'embedded', what: known?.what === 'file' ? 'ole' : known?.what ?? (result.format === 'ole' ? 'ole' : 'document'), readable: !result.unread, at: { part: storage.path },
		...(className === undefined ? {} : { className }), ...(clsid === undefined ? {} : { clsid }),
	})
}
