// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OpenDocument packages and flat files. ODF 1.4 part 2 (packages) and part 3 (schema), back to OpenOffice.org 1.x. */

import type { Found } from '../format.ts'
import type { ZipArchive } from '../zip/archive.ts'
import { reportEncryption } from './encryption.ts'
import { identifyPackage, reportContentKind } from './identity.ts'
import { flatKindOfGenre, genreOfKind } from './kinds.ts'
import { MANIFEST, readManifest } from './manifest.ts'
import { OdfPackage, type PackageFile } from './odf-package.ts'
import { reportManifestGaps } from './manifest-check.ts'
import { readSubDocument } from './objects.ts'
import { readPart } from './part-reader.ts'
import { readFile } from './package-files.ts'
import { OdfDocument, Scene } from './scene.ts'

/** Bytes of a flat document that are handed on at a time, so that no text in it is held twice. */
const STEP = 262_144

/** Reads a package whose `mimetype` entry, manifest or content says OpenDocument. Reports to `found`; a broken part costs only that part. */
export function readOdfPackage(archive: ZipArchive, found: Found): void {
	const opened = new OdfPackage(archive, found)
	const { manifest } = opened
	const manifestEntry = opened.entryByName.get(MANIFEST)
	if (manifestEntry === undefined) found.fact({ kind: 'structure', defect: 'odf-manifest-missing' })
	else found.guard(MANIFEST, () => readManifest(manifest, found, (write) => archive.stream(manifestEntry, write)))
	const kind = identifyPackage(opened)
	if (reportEncryption(opened)) return
	const documents = opened.findDocuments()
	const files = opened.files(kind === 'odb')
	const [main] = documents
	const brokenDocuments = readDocumentParts(opened, files)
	if (brokenDocuments.size === 0) opened.contentIsWhole()
	if (main !== undefined) reportContentKind(opened, main, kind)
	for (const document of documents.slice(1)) readSubDocument(opened, document, !brokenDocuments.has(document), kind)
	for (const file of files) if (file.kind !== 'xml' && !opened.isEncrypted(file.name)) readFile(opened, file)
	reportManifestGaps(opened, files)
}

/** Reads the XML of all documents: styles before the content that uses them. Returns the documents whose content broke off or is locked. */
function readDocumentParts(opened: OdfPackage, files: readonly PackageFile[]): ReadonlySet<OdfDocument> {
	const broken = new Set<OdfDocument>()
	const parts = files.filter(({ kind }) => kind === 'xml')
	const isStyles = ({ name }: PackageFile): boolean => name.endsWith('styles.xml')
	for (const file of [...parts.filter(isStyles), ...parts.filter((part) => !isStyles(part))]) {
		if (opened.isEncrypted(file.name) || !opened.readXml(file.document, file.name, file.entry)) broken.add(file.document)
	}
	return broken
}

/** Reads a flat document: one XML file whose root element is `office:document`. Throws `Damage` where it is not well-formed. */
export function readFlatOdf(bytes: Uint8Array, found: Found): void {
	const document = new OdfDocument(undefined, new Set(), true)
	const scene = new Scene(found, document, undefined)
	found.guard([], () => readPart(scene, (write) => {
		for (let at = 0; at < bytes.length; at += STEP) write(bytes.subarray(at, at + STEP))
	}))
	scene.finish()
	const declared = document.declaredKind === undefined ? undefined : genreOfKind(document.declaredKind)
	found.identify({ id: flatKindOfGenre(declared ?? document.genre), ...(document.version === undefined ? {} : { version: document.version }) })
	found.conformance({ extended: document.isExtended, ...(document.version === undefined ? {} : { odf: document.version }) })
	if (declared !== undefined && document.genre !== undefined && declared !== document.genre) {
		found.fact({ kind: 'structure', defect: 'odf-mimetype-differs', detail: `declared ${declared}, content ${document.genre}` })
	}
}
