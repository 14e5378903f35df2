// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Excel 2003 XML: cells, names, links to other workbooks, queries. Office 2003 XML Reference Schemas, SpreadsheetML; it has no place for macros. */

import type { ConnectionFact, MetadataFact } from '../../model/facts.ts'
import type { Found } from '../format.ts'
import { reportFormula } from '../ooxml/formula.ts'
import { autoRunOf } from '../msdoc/excel/global-records.ts'
import { Reading } from '../ooxml/reading.ts'
import { reportDoctype } from './doctype.ts'
import { readXmlListening, type ListeningHandler, type XmlAttributes } from './xml-reader.ts'

const metadata: Readonly<Record<string, MetadataFact['what']>> = { 'o:Author': 'author', 'o:Company': 'company', 'o:LastAuthor': 'last-author', 'o:Manager': 'manager' }

/** Elements whose text, or whose attribute `HRef`, says where data comes from. */
const sources: Readonly<Record<string, ConnectionFact['type']>> = { 'excel:CacheFile': 'pivot', 'excel:Connection': 'database', 'excel:URLString': 'web-query' }

const textElements: ReadonlySet<string> = new Set(['excel:Visible', 'excel:Path', ...Object.keys(metadata), ...Object.keys(sources)])

/** Reads a workbook whose root is `ss:Workbook`. @throws {Damage} where the XML is not well-formed */
export function readExcel2003(bytes: Uint8Array, found: Found): void {
	const reading = new Excel2003(found)
	readXmlListening(bytes, found.budget, reading)
	reading.finish()
}

class Excel2003 implements ListeningHandler {
	listen: (wanted: boolean) => void = () => undefined
	private readonly found: Found
	private readonly reading: Reading
	private sheet = ''
	private collected = ''
	private comments = 0
	private refreshesOnOpen = false

	constructor(found: Found) {
		this.found = found
		this.reading = new Reading(found)
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		if (textElements.has(name)) {
			this.collected = ''
			this.listen(true)
		}
		const at = { offset, element: name }
		const source = Object.hasOwn(sources, name) ? sources[name] : undefined
		const href = source === undefined ? '' : (attributes.get('excel:HRef') ?? attributes.get('HRef') ?? '').trim()
		if (source !== undefined && href !== '') this.found.fact({ kind: 'connection', type: source, target: href, automatic: this.refreshesOnOpen, at })
		switch (name) {
			case 'ss:Cell': this.cell(attributes, at); break
			case 'ss:Worksheet':
				this.sheet = attributes.get('ss:Name') ?? ''
				this.reading.sheetNames.add(this.sheet)
				break
			case 'ss:NamedRange': this.name(attributes.get('ss:Name') ?? '', attributes.get('ss:RefersTo') ?? '', at); break
			case 'ss:Comment': this.comments++; break
			case 'excel:RefreshOnFileOpen': this.refreshesOnOpen = true; break
			case 'excel:QueryTable':
			case 'excel:PivotTable': this.refreshesOnOpen = false; break
			default:
		}
	}

	text(text: string): void {
		if (this.collected.length < 65_536) this.collected += text
	}

	close(name: string, offset: number): void {
		if (!textElements.has(name)) return
		const text = this.collected.trim()
		this.collected = ''
		this.listen(false)
		if (text === '') return
		const at = { offset, element: name }
		const what = Object.hasOwn(metadata, name) ? metadata[name] : undefined
		const source = Object.hasOwn(sources, name) ? sources[name] : undefined
		if (what !== undefined) this.found.fact({ kind: 'metadata', what, value: text, at })
		else if (source !== undefined) this.found.fact({ kind: 'connection', type: source, target: text, automatic: this.refreshesOnOpen, at })
		else if (name === 'excel:Path') this.workbook(text, at)
		else if (text === 'SheetHidden') this.found.fact({ kind: 'hidden', what: 'hidden-sheet', name: this.sheet, count: 1, at })
		else if (text === 'SheetVeryHidden') this.found.fact({ kind: 'hidden', what: 'very-hidden-sheet', name: this.sheet, count: 1, at })
	}

	doctype(content: string, offset: number): void {
		reportDoctype(content, this.found, { offset })
	}

	finish(): void {
		if (this.comments > 0) this.found.fact({ kind: 'hidden', what: 'comment', count: this.comments })
	}

	private cell(attributes: XmlAttributes, at: { offset: number; element: string }): void {
		const href = attributes.get('ss:HRef')?.trim()
		if (href !== undefined && href !== '' && !href.startsWith('#')) this.reading.reference({ role: 'hyperlink', target: href, when: 'click', excerpt: href, at })
		const formula = attributes.get('ss:Formula')
		if (formula !== undefined) reportFormula(formula, this.reading, at)
	}

	private name(name: string, formula: string, at: { offset: number; element: string }): void {
		if (formula === '') return
		if (autoRunOf(name) !== undefined) this.reading.automaticName(name, formula, at)
		else reportFormula(formula, this.reading, at)
	}

	/** Of a link to another workbook; one with a bar in it starts another program. */
	private workbook(path: string, at: { offset: number; element: string }): void {
		if (path.includes('|')) this.found.fact({ kind: 'dde', form: 'link', command: path, automatic: true, at })
		else this.reading.reference({ role: 'workbook', target: path, when: 'load', excerpt: path, at })
	}
}
