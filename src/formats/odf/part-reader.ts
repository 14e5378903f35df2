// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads one XML part of a document: a table says which element readers an element concerns. ODF 1.4 part 3. */

import { reportDoctype } from '../xml/doctype.ts'
import { XmlReader, type XmlAttributes, type XmlHandler } from '../xml/xml-reader.ts'
import { codeElements } from './code.ts'
import { connectionElements } from './connections.ts'
import { controlElements } from './controls.ts'
import { ddeElements } from './dde.ts'
import { embeddedElements } from './embedded.ts'
import { eventElements } from './events.ts'
import { formulaElements } from './formulas.ts'
import { hiddenElements } from './hidden.ts'
import { lookElements } from './looks.ts'
import { metadataElements } from './metadata.ts'
import { referenceElements } from './references.ts'
import { revisionElements } from './revisions.ts'
import { rootElements } from './roots.ts'
import type { ElementReader, ElementTable, Scene } from './scene.ts'
import { signatureElements } from './signatures.ts'
import { styleElements } from './styles.ts'

const tables: readonly ElementTable[] = [
	codeElements, connectionElements, controlElements, ddeElements, embeddedElements, eventElements, formulaElements, hiddenElements,
	lookElements, metadataElements, referenceElements, revisionElements, rootElements, signatureElements, styleElements,
]

const readersByElement = new Map<string, ElementReader[]>()
for (const table of tables) {
	for (const [element, reader] of Object.entries(table)) {
		const readers = readersByElement.get(element)
		if (readers === undefined) readersByElement.set(element, [reader])
		else readers.push(reader)
	}
}

/** Prefixes of `names.ts` that belong to the schema of ODF 1.0 to 1.4; elements of any other make a document an extended one. */
const schema: ReadonlySet<string> = new Set([
	'office', 'meta', 'config', 'text', 'table', 'draw', 'presentation', 'dr3d', 'anim', 'chart', 'form', 'script', 'style', 'number', 'db', 'svg', 'fo', 'smil',
	'dc', 'math', 'xlink', 'xforms', 'xml', 'xml-events', 'html', 'manifest', 'dsig', 'ds', 'ooo-library', 'ooo-versions', 'ooo', 'dlg', 'accel', 'menu', 'statusbar', 'toolbar', 'ooo-image',
])
/** Parts whose foreign elements and attributes count. */
const SCHEMA_PARTS = /(?:^|\/)(?:content|styles|meta|settings)\.xml$/
/** A document that is extended shows it early; looking at every attribute of a long table costs more than it tells. */
const ELEMENTS_LOOKED_AT = 3_000

class PartHandler implements XmlHandler {
	reader: XmlReader | undefined
	private readonly scene: Scene
	private looksForForeign: number

	constructor(scene: Scene) {
		this.scene = scene
		const hasSchema = scene.part === undefined || SCHEMA_PARTS.test(scene.part)
		this.looksForForeign = hasSchema && !scene.document.isExtended ? ELEMENTS_LOOKED_AT : 0
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const { scene } = this
		scene.offset = offset
		if (this.looksForForeign > 0) this.lookForForeign(name, attributes)
		const readers = readersByElement.get(name)
		if (readers !== undefined) {
			for (const reader of readers) reader(scene, attributes, name)
			this.listenAsWanted()
		}
		scene.parents.push(name)
	}

	close(): void {
		this.scene.parents.pop()
		if (!this.scene.isListening) return
		this.scene.leave()
		this.listenAsWanted()
	}

	text(piece: string): void {
		this.scene.hear(piece)
	}

	doctype(content: string, offset: number): void {
		this.scene.offset = offset
		reportDoctype(content, this.scene.found, this.scene.at('DOCTYPE'))
	}

	private listenAsWanted(): void {
		if (this.reader !== undefined) this.reader.wantsText = this.scene.isListening
	}

	private lookForForeign(name: string, attributes: XmlAttributes): void {
		this.looksForForeign--
		let isForeign = isForeignName(name)
		for (let index = 0; index < attributes.count && !isForeign; index++) isForeign = isForeignAttribute(attributes.name(index))
		if (!isForeign) return
		this.scene.document.isExtended = true
		this.looksForForeign = 0
	}
}

function isForeignName(name: string): boolean {
	const colon = name.indexOf(':')
	return colon > 0 && (name.startsWith('{') || !schema.has(name.slice(0, colon)))
}

/** Namespace declarations, RDFa and the transformation hint of GRDDL are part of the standard. */
function isForeignAttribute(name: string): boolean {
	if (name.startsWith('{')) return !name.startsWith('{?xmlns}') && !name.startsWith('{http://www.w3.org/2003/g/data-view#}') && !name.startsWith('{http://www.w3.org/2001/XMLSchema')
	return isForeignName(name)
}

/**
 * Reads an XML part. `feed` gives the bytes to the function it gets, in one or more pieces.
 * @throws {Damage} the XML is not well-formed; everything before has been reported, what was counted is reported by `scene.finish()`
 */
export function readPart(scene: Scene, feed: (write: (chunk: Uint8Array) => void) => void): void {
	const handler = new PartHandler(scene)
	const reader = new XmlReader(handler, scene.found.budget)
	handler.reader = reader
	feed((chunk) => reader.write(chunk))
	reader.end()
}
