// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A package while it is read: its files, its manifest, and the documents in it. */

import type { Found } from '../format.ts'
import type { ZipArchive, ZipEntry } from '../zip/archive.ts'
import { entryKind, type EntryKind } from './entries.ts'
import { kindOfMediaType } from './kinds.ts'
import { Manifest } from './manifest.ts'
import { readPart } from './part-reader.ts'
import { OdfDocument, Scene } from './scene.ts'

export interface PackageFile {
	readonly entry: ZipEntry
	/** With plain slashes and without anything before the first step. */
	readonly name: string
	readonly kind: EntryKind
	readonly mediaType: string
	readonly document: OdfDocument
}

/** Folders within folders that are looked at as places of sub-documents. */
const DEEPEST = 16

/** As office programs look for it: a careless or cunning packer writes `.\\content.xml`. */
export const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')

export class OdfPackage {
	readonly archive: ZipArchive
	readonly found: Found
	readonly manifest = new Manifest()
	readonly entryByName: ReadonlyMap<string, ZipEntry>
	/** What the contents show as objects; undefined until they have been read to their end. */
	private objects: ReadonlySet<string> | undefined
	private readonly documents = new Map<string, OdfDocument>()

	constructor(archive: ZipArchive, found: Found) {
		this.archive = archive
		this.found = found
		this.entryByName = new Map(archive.entries.map((entry) => [plainName(entry.name), entry]))
	}

	/** Its documents, the outermost first. Known once the manifest has been read. */
	findDocuments(): readonly OdfDocument[] {
		const names = this.entryByName
		const folders = new Set<string>([''])
		for (const name of names.keys()) {
			if (name.endsWith('/content.xml')) folders.add(name.slice(0, -'content.xml'.length))
		}
		for (const { path, mediaType } of this.manifest.entries.values()) if (path.endsWith('/') && path !== '/' && kindOfMediaType(mediaType) !== undefined) folders.add(path)
		for (const folder of folders) this.documents.set(folder, new OdfDocument(folder, names, folder === ''))
		return [...this.documents.values()]
	}

	/** The document a file belongs to: the innermost folder that is one. */
	private documentOf(name: string): OdfDocument {
		let owner = this.documents.get('')
		let slash = name.indexOf('/')
		for (let depth = 0; slash >= 0 && depth < DEEPEST; depth++) {
			owner = this.documents.get(name.slice(0, slash + 1)) ?? owner
			slash = name.indexOf('/', slash + 1)
		}
		return owner ?? new OdfDocument('', new Set(), true)
	}

	/** Every file with what it is. */
	files(isDatabase: boolean): readonly PackageFile[] {
		return [...this.entryByName].map(([name, entry]) => {
			const document = this.documentOf(name)
			const mediaType = this.manifest.find(name)?.mediaType ?? ''
			const kind = entryKind(name.slice((document.directory ?? '').length), mediaType, isDatabase)
			return { entry, name, kind, mediaType, document }
		})
	}

	/** A document of the package shows the object; taken for granted where the content could not be read to its end. */
	isUsed(name: string): boolean {
		return this.objects === undefined || this.objects.has(name)
	}

	/** A document of the package certainly shows the object. */
	shows(name: string): boolean {
		return this.objects?.has(name) === true
	}

	/** The XML of all documents has been read, and none of it broke off. */
	contentIsWhole(): void {
		const objects = new Set<string>()
		for (const document of this.documents.values()) for (const name of document.objects) objects.add(name)
		this.objects = objects
	}

	isEncrypted(name: string): boolean {
		return this.manifest.find(name)?.encryption !== undefined || this.entryByName.get(name)?.encrypted === true
	}

	/** Reads an XML part of `document`. A break in it is a gap; what was seen before is kept. Returns whether it went well. */
	readXml(document: OdfDocument, name: string, entry: ZipEntry): boolean {
		// office programs leave empty files where nothing is configured
		if (entry.declaredBytes === 0 && name.includes('Configurations2/')) return true
		const scene = new Scene(this.found, document, name)
		const whole = this.found.guard(name, () => readPart(scene, (write) => this.archive.stream(entry, write)))
		scene.finish()
		return whole
	}
}
