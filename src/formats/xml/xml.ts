// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents that are one XML file, told apart by their root element: flat ODF, Word and Excel 2003, flat OPC, SVG, XHTML, and XML that only says how something is started. */

import { latin1 } from '../../bytes/text.ts'
import { defineFormat, type Found, type Recognition } from '../format.ts'
import { readFlatOdf } from '../odf/odf.ts'
import { readFlatOpc } from '../ooxml/ooxml.ts'
import { reportHtml } from '../web/html-facts.ts'
import { decodePage } from '../web/html.ts'
import { readMarkup } from '../web/markup-facts.ts'
import { webKind } from '../web/sniff.ts'
import { readExcel2003 } from './excel-2003.ts'
import { actionOf, readPlainXml } from './plain-xml.ts'
import { xmlRoot } from './root.ts'
import { readWord2003 } from './word-2003.ts'

interface RootKind {
	readonly id: string
	/** What a program behind the instruction `mso-application` would have to find. */
	readonly progId?: string
	/** Browsers show it, and what is no XML at all may look the same. */
	readonly isPage?: true
	read(bytes: Uint8Array, found: Found): void
}

const roots: Readonly<Record<string, RootKind>> = {
	'office:document': { id: 'fodt', read: readFlatOdf },
	'wordml:wordDocument': { id: 'word-xml', progId: 'Word.Document', read: readWord2003 },
	'ss:Workbook': { id: 'excel-xml', progId: 'Excel.Sheet', read: readExcel2003 },
	'pkg:package': { id: 'flat-opc', read: readFlatOpc },
	'svg-w3c:svg': { id: 'svg', isPage: true, read: readMarkup },
	svg: { id: 'svg', isPage: true, read: readMarkup },
	'html:html': { id: 'html', isPage: true, read: readXhtml },
	html: { id: 'html', isPage: true, read: readXhtml },
}

export const xml = defineFormat({
	id: 'xml',
	recognises(bytes): Recognition {
		const root = xmlRoot(bytes)
		if (root === undefined) return 'no'
		const kind = kindOf(root.name, bytes)
		// an office document may imitate a page or a message in a comment
		if (kind !== undefined && kind.isPage !== true) return 'certain'
		if (webKind(bytes) !== undefined) return 'no'
		if (root.isDeclared || kind !== undefined || actionOf(root.name) !== undefined) return 'certain'
		// without a declaration it could be any text between angle brackets
		return endsAsXml(bytes, root.name) ? 'possible' : 'no'
	},
	read(bytes, found) {
		const root = xmlRoot(bytes)
		const kind = root === undefined ? undefined : kindOf(root.name, bytes)
		if (root !== undefined) reportInstructions(root.instructions, kind, found)
		if (kind === undefined) {
			readPlainXml(bytes, found, root?.name ?? '')
			return
		}
		found.identify({ id: kind.id })
		kind.read(bytes, found)
	},
})

/** Where office programs look for the media type of a flat document. */
const FLAT_ODF_TYPE = /\bmimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\./
const FLAT_ODF_SAMPLE = 16_384

/** By the full name; flat ODF is known even where its namespace is written wrongly, since readers look for the name and the media type only. */
function kindOf(name: string, bytes: Uint8Array): RootKind | undefined {
	if (Object.hasOwn(roots, name)) return roots[name]
	const isFlatOdf = /[:}]document$/.test(name) && (name.startsWith('{urn:oasis:names:tc:opendocument:xmlns:office') || FLAT_ODF_TYPE.test(latin1(bytes, 0, Math.min(bytes.length, FLAT_ODF_SAMPLE))))
	return isFlatOdf ? roots['office:document'] : undefined
}

/** Browsers read a page that is no XML at all as well; one whose elements have prefixes they read as XML only. */
function readXhtml(bytes: Uint8Array, found: Found): void {
	const page = decodePage(bytes)
	if (/<html[\s>]/i.test(page.slice(0, 65_536))) reportHtml(page, found)
	else readMarkup(bytes, found)
}

function endsAsXml(bytes: Uint8Array, root: string): boolean {
	const tail = latin1(bytes, Math.max(0, bytes.length - 400)).replaceAll('\0', '').trimEnd()
	const name = root.slice(Math.max(root.lastIndexOf('}'), root.lastIndexOf(':')) + 1)
	return tail.endsWith('/>') || tail.endsWith('-->') || tail.endsWith(`${name}>`)
}

/** `mso-application` makes Windows open any XML file with Word, Excel or PowerPoint; a style sheet may be fetched and run. */
function reportInstructions(instructions: readonly string[], kind: RootKind | undefined, found: Found): void {
	for (const instruction of instructions) {
		const value = (name: string): string | undefined => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(instruction)?.[1]
		if (/^mso-application\s/.test(instruction)) {
			const progId = value('progid') ?? ''
			const isKnown = kind?.progId === progId || kind?.id === 'flat-opc'
			if (!isKnown) found.fact({ kind: 'structure', defect: 'xml-application-differs', detail: progId, excerpt: instruction })
		}
		const href = value('href')
		if (/^xml-stylesheet\s/.test(instruction) && href !== undefined && !href.startsWith('#')) found.fact({ kind: 'reference', role: 'style-sheet', target: href, when: 'load', excerpt: instruction })
	}
}
