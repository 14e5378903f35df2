// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes a package anew from the files it knows: what nobody vouches for is left behind. ODF 1.4 part 2. */

import { asciiBytes } from '../../bytes/text.ts'
import { kindOfGenre, genreOfKind } from '../../formats/odf/kinds.ts'
import { MANIFEST, readManifest } from '../../formats/odf/manifest.ts'
import { OdfPackage, type PackageFile } from '../../formats/odf/odf-package.ts'
import { HEAD_BYTES } from '../../formats/odf/pictures.ts'
import { readPart } from '../../formats/odf/part-reader.ts'
import { Scene, type OdfDocument } from '../../formats/odf/scene.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import { rewriteXml, type XmlEditor } from '../../formats/xml/xml-rewriter.ts'
import { openMainView } from '../../formats/zip/main-view.ts'
import { compress, newZip, type CompressedEntry } from '../../formats/zip/write-zip.ts'
import type { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { formatKind, type FormatKind } from '../../model/formats.ts'
import { placeholderType } from '../placeholder.ts'
import type { Inner, Order, Rewritten } from '../remedy.ts'
import { genreOf } from './genre.ts'
import { HeldPart } from './held-part.ts'
import { reportLeft } from './left-behind.ts'
import { isPicture, isPlainPicture } from './pictures.ts'
import { rewritePart, type Feed } from './rewrite-part.ts'
import { keepVersions } from './versions.ts'
import { Workshop } from './workshop.ts'
import { manifestXml, plainMediaType, type ManifestLine } from './write-manifest.ts'

/** XML that is written through the tables; other XML of a package is code or settings of the program. */
const DOCUMENT_PART = /^(?:content|styles|meta|settings)\.xml$/

/** What configures the office program is none of the document's business. */
const OF_THE_PROGRAM = /(?:^|\/)(?:Basic|Configurations2|Dialogs|Scripts)\//

/** For XML that has nothing to cut. */
const plain: XmlEditor = { open: () => 'keep' }

export interface OpenedPackage {
	readonly opened: OdfPackage
	/** What every reader sees, with what it is. */
	readonly files: readonly PackageFile[]
	readonly documents: readonly OdfDocument[]
	/** Names that only other readers would see. */
	readonly others: readonly string[]
}

/** Runs what may break off: what was read before counts. @returns undefined where it broke */
function tolerant<Result>(work: () => Result): Result | undefined {
	try {
		return work()
	} catch (error) {
		// whatever depends on it is left behind or gets a placeholder
		if (error instanceof Damage) return undefined
		throw error
	}
}

/** @throws {Damage} it is no archive, or its content is locked */
export function openPackage(bytes: Uint8Array, budget: Budget): OpenedPackage {
	const view = openMainView(bytes, budget, false)
	const opened = new OdfPackage(view.archive, quietFound(budget))
	const manifest = opened.entryByName.get(MANIFEST)
	if (manifest !== undefined) tolerant(() => readManifest(opened.manifest, opened.found, (write) => view.archive.stream(manifest, write)))
	if (opened.isEncrypted('content.xml')) throw new Damage('the content is encrypted')
	const documents = opened.findDocuments()
	const files = opened.files(false).filter(({ entry, kind }) => entry.origin === 'directory' && kind !== 'structure')
	return { opened, files, documents, others: view.others }
}

/** Fills the list of styles that hide what they are applied to. */
export function readHidingStyles({ opened, files }: OpenedPackage, document: OdfDocument): void {
	for (const part of ['styles.xml', 'content.xml']) {
		const file = files.find(({ name, document: owner }) => owner === document && name === `${document.directory ?? ''}${part}`)
		if (file !== undefined) readPart(new Scene(opened.found, document, file.name), (write) => opened.archive.stream(file.entry, write))
	}
}

export function rewritePackage(bytes: Uint8Array, kind: FormatKind, order: Order, budget: Budget, inner: Inner): Rewritten {
	return new PackageWriter(openPackage(bytes, budget), kind, order, budget, inner).write()
}

class PackageWriter {
	private readonly source: OpenedPackage
	private readonly kind: FormatKind
	private readonly workshop: Workshop
	/** What is carried over, by name. */
	private readonly written = new Map<string, CompressedEntry>()
	private version: string | undefined

	constructor(source: OpenedPackage, kind: FormatKind, order: Order, budget: Budget, inner: Inner) {
		this.source = source
		this.kind = kind
		this.workshop = new Workshop(order, budget, inner, source.opened.entryByName)
		if (kind.mediaType.startsWith('application/vnd.sun.xml.')) this.workshop.hrefStart = '#'
	}

	write(): Rewritten {
		const { documents, files, others } = this.source
		const [main] = documents
		if (main === undefined) throw new Damage('a package without a document')
		const content = files.find(({ name }) => name === 'content.xml')
		const genre = content === undefined ? undefined : genreOf(this.feed(content), this.workshop.budget)
		if (content === undefined && !files.some(({ name }) => name === 'styles.xml')) throw new Damage('a package without content')
		this.copyPictures()
		const folders = this.takeSubDocuments()
		this.rewriteDocument(main)
		this.copyRest(main)
		for (const folder of folders) if (!this.workshop.shown.has(folder.slice(0, -1))) this.forget(folder)
		const format = this.formatOf(genre)
		const shown = new Set(folders.filter((folder) => this.workshop.shown.has(folder.slice(0, -1))))
		reportLeft(this.workshop, files.filter(({ document }) => document === main || shown.has(document.directory ?? '')), others, (name) => this.written.has(name))
		return { chunks: this.pack(format, [...shown]), format, changes: this.workshop.changes }
	}

	/** What the content is decides where the declarations say something else. */
	private formatOf(genre: string | undefined): string {
		const declared = genreOfKind(this.kind.id)
		return genre === undefined || genre === declared ? this.kind.id : (kindOfGenre(genre) ?? this.kind.id)
	}

	private feed({ entry, name }: PackageFile) {
		const { opened } = this.source
		if (opened.isEncrypted(name)) throw new Damage('a part is encrypted')
		return (write: (chunk: Uint8Array) => void): void => opened.archive.stream(entry, write)
	}

	/** Pictures, sounds and fonts that are what they seem; what is not is replaced where it is shown. */
	private copyPictures(): void {
		for (const file of this.source.files) {
			const { kind, name } = file
			if (kind === 'thumbnail' && this.workshop.orders('drop-metadata')) continue
			if ((kind !== 'passive' && kind !== 'picture' && kind !== 'thumbnail') || OF_THE_PROGRAM.test(name)) continue
			const copy = tolerant(() => this.pictureIn(file))
			if (copy !== undefined) this.written.set(name, copy)
			else if (kind !== 'thumbnail') this.workshop.badPictures.add(name)
		}
	}

	private pictureIn({ entry, name, mediaType }: PackageFile): CompressedEntry | undefined {
		const { archive } = this.source.opened
		if (this.source.opened.isEncrypted(name)) return undefined
		const head = archive.head(entry, HEAD_BYTES)
		if (!isPlainPicture(head, name, mediaType) && !isPicture(archive.read(entry), name.slice(name.lastIndexOf('/') + 1), this.workshop.inner)) return undefined
		return archive.copy(entry)
	}

	/** Charts and formulas are written anew; other sub-documents stay behind, their pictures show them. @returns the folders that were written */
	private takeSubDocuments(): string[] {
		const folders: string[] = []
		for (const document of this.source.documents.slice(1)) {
			const folder = document.directory ?? ''
			const content = this.source.files.find(({ name }) => name === `${folder}content.xml`)
			if (content === undefined) continue
			const before = this.workshop.changes.length
			const isWritten = tolerant(() => {
				const genre = genreOf(this.feed(content), this.workshop.budget)
				if (genre !== 'chart' && genre !== 'formula') return false
				this.rewriteDocument(document)
				return true
			})
			if (isWritten === true) {
				folders.push(folder)
				this.workshop.sound.add(folder.slice(0, -1))
			} else {
				this.workshop.changes.length = before
				this.forget(folder)
			}
		}
		return folders
	}

	private forget(folder: string): void {
		for (const name of [...this.written.keys()]) if (name.startsWith(folder) && !name.startsWith('ObjectReplacements/')) this.written.delete(name)
		for (const name of [...this.workshop.placeholders.keys()]) if (name.startsWith(folder)) this.workshop.placeholders.delete(name)
	}

	/** The XML of one document, styles before what uses them. */
	private rewriteDocument(document: OdfDocument): void {
		if (this.workshop.hides) readHidingStyles(this.source, document)
		const folder = document.directory ?? ''
		for (const part of ['styles.xml', 'content.xml', 'meta.xml', 'settings.xml']) {
			const file = this.source.files.find(({ name, document: owner }) => owner === document && name === folder + part)
			if (file === undefined) continue
			if (part === 'content.xml' || part === 'styles.xml') this.rewriteFile(file, document)
			else this.rewriteOptional(file, document)
		}
	}

	/** A document is whole without its settings and the details about it. */
	private rewriteOptional(file: PackageFile, document: OdfDocument): void {
		const before = this.workshop.changes.length
		const isWritten = tolerant(() => {
			this.rewriteFile(file, document)
			return true
		})
		if (isWritten === true) return
		this.workshop.changes.length = before
		this.workshop.change({ remedy: 'rebuild-container', action: 'removed', subject: 'property', part: file.name, target: file.name })
	}

	private rewriteFile(file: PackageFile, document: OdfDocument): void {
		if (file.entry.declaredBytes === 0) return
		const { archive } = this.source.opened
		if (this.source.opened.isEncrypted(file.name)) throw new Damage('a part is encrypted')
		let copy: CompressedEntry | undefined
		// what is read to its end has been checked and may be taken over
		const feed: Feed = (write) => {
			copy = archive.copy(file.entry, write)
		}
		const held = new HeldPart()
		const { isFaithful, version } = rewritePart(this.workshop, document, file.name, feed, () => held.begin())
		if (document.isOutermost) this.version ??= version
		this.written.set(file.name, isFaithful && copy !== undefined ? copy : held.end())
	}

	/** Descriptions of the document in RDF, and earlier versions where they may stay. */
	private copyRest(main: OdfDocument): void {
		const { files, opened } = this.source
		for (const file of files) {
			if (file.document !== main || file.kind !== 'xml' || !file.name.endsWith('.rdf') || file.name.includes('/')) continue
			const copy = tolerant(() => compress(rewriteXml(opened.archive.read(file.entry), this.workshop.budget, plain).chunks))
			if (copy !== undefined) this.written.set(file.name, copy)
		}
		keepVersions(this.workshop, this.source, (name, entry) => this.written.set(name, entry))
	}

	private pack(format: string, folders: readonly string[]): readonly Uint8Array[] {
		const { opened, files } = this.source
		const { mediaType } = formatKind(format)
		const zip = newZip()
		const lines: ManifestLine[] = []
		zip.add('mimetype', asciiBytes(mediaType), { store: true })
		for (const { name, mediaType: type } of files) {
			const entry = this.written.get(name)
			if (entry === undefined) continue
			zip.addCompressed(name, entry)
			lines.push({ path: name, mediaType: DOCUMENT_PART.test(name.slice(name.lastIndexOf('/') + 1)) ? 'text/xml' : plainMediaType(type) })
		}
		for (const [name, bytes] of this.workshop.placeholders) {
			zip.add(name, bytes)
			lines.push({ path: name, mediaType: placeholderType })
		}
		for (const folder of folders) lines.push({ path: folder, mediaType: plainMediaType(opened.manifest.find(folder)?.mediaType ?? '') })
		zip.add(MANIFEST, manifestXml(mediaType, this.version ?? opened.manifest.root?.version, lines))
		return zip.end()
	}
}
