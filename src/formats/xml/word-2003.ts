// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Word 2003 XML: one file with everything in it, macros and objects as Base64. Office 2003 XML Reference Schemas, WordprocessingML; elements are known by namespace and name. */

import { Base64Decoder } from '../../bytes/base64.ts'
import { joinBytes } from '../../bytes/text.ts'
import { formatKind } from '../../model/formats.ts'
import { readTarget } from '../../model/target.ts'
import type { MetadataFact, ReferenceRole } from '../../model/facts.ts'
import { FieldStack } from '../fields/field-stack.ts'
import type { Found } from '../format.ts'
import { reportDoctype } from './doctype.ts'
import { readXmlListening, type ListeningHandler, type XmlAttributes } from './xml-reader.ts'

const ANNOTATION = '{http://schemas.microsoft.com/aml/2001/core}annotation'

/** Addresses that are loaded with the document, by element and attribute. */
const loaded: Readonly<Record<string, readonly [attribute: string, role: ReferenceRole]>> = {
	'wordml:saveThroughXSLT': ['wordml:xslt', 'style-sheet'],
	'wordml:sourceFileName': ['wordml:val', 'frame'],
	'wordml:subDoc': ['wordml:link', 'sub-document'],
	'{http://schemas.microsoft.com/schemaLibrary/2003/core}schema': ['{http://schemas.microsoft.com/schemaLibrary/2003/core}schemaLocation', 'schema'],
	'v:fill': ['src', 'image'],
	'v:imagedata': ['src', 'image'],
	'v:stroke': ['src', 'image'],
}

const metadata: Readonly<Record<string, MetadataFact['what']>> = { 'o:Author': 'author', 'o:Company': 'company', 'o:LastAuthor': 'last-author', 'o:Manager': 'manager' }

/** Elements whose text is wanted. */
const textElements: ReadonlySet<string> = new Set(['wordml:instrText', 'wordml:delInstrText', 'wordml:t', 'wordml:scriptText', 'wordml:binData', ...Object.keys(metadata)])

/** Reads a document whose root is `w:wordDocument`. @throws {Damage} where the XML is not well-formed */
export function readWord2003(bytes: Uint8Array, found: Found): void {
	const reading = new Word2003(found)
	readXmlListening(bytes, found.budget, reading)
	reading.finish()
}

class Word2003 implements ListeningHandler {
	listen: (wanted: boolean) => void = () => undefined
	private readonly found: Found
	private readonly fields: FieldStack
	private text_ = ''
	private decoder: Base64Decoder | undefined
	private chunks: Uint8Array[] = []
	private binaryName = ''
	private count = { 'tracked-change': 0, comment: 0, 'hidden-text': 0 }
	private inStyles = false

	constructor(found: Found) {
		this.found = found
		this.fields = new FieldStack(found)
	}

	open(name: string, attributes: XmlAttributes, offset: number): void {
		const at = { offset, element: name.replace('wordml:', 'w:') }
		const value = (attribute: string): string => attributes.get(`wordml:${attribute}`) ?? ''
		const load = Object.hasOwn(loaded, name) ? loaded[name] : undefined
		if (load !== undefined) this.refer(load[1], attributes.get(load[0]), 'load', at)
		if (textElements.has(name)) this.startText(name, attributes)
		switch (name) {
			case 'wordml:attachedTemplate': this.template(value('val'), at); break
			case 'wordml:hlink': this.refer('hyperlink', value('dest'), 'click', at); break
			case 'wordml:fldChar': this.fieldCharacter(value('fldCharType'), at); break
			case 'wordml:fldSimple':
				this.fields.begin(at)
				this.fields.text(value('instr'))
				this.fields.separate()
				break
			case 'wordml:dataSource':
			case 'wordml:connectString':
			case 'wordml:src':
			case 'wordml:udl':
				if (value('val') !== '') this.found.fact({ kind: 'connection', type: 'mail-merge', target: value('val'), automatic: true, at })
				break
			case 'wordml:ocx': this.found.fact({ kind: 'control', technology: 'activex', name: value('name'), ...(value('classid') === '' ? {} : { clsid: clsidOf(value('classid')) }), at }); break
			case 'wordml:styles': this.inStyles = true; break
			case 'wordml:vanish': if (!this.inStyles && value('val') !== 'off') this.count['hidden-text']++; break
			case 'o:OLEObject': this.object(attributes, at); break
			case 'v:imagedata':
			case 'v:fill': this.refer('image', attributes.get('o:href'), 'load', at); break
			case ANNOTATION: this.annotation(attributes.get('wordml:type') ?? ''); break
			default: if (name.startsWith('v:')) this.refer('hyperlink', attributes.get('href'), 'click', at)
		}
	}

	text(text: string): void {
		if (this.decoder !== undefined) {
			const chunk = this.decoder.write(text)
			this.found.budget.spend('expandedBytes', chunk.length)
			this.chunks.push(chunk)
		} else if (this.text_.length < 1_048_576) this.text_ += text
	}

	close(name: string, offset: number): void {
		if (textElements.has(name)) this.endText(name, offset)
		if (name === 'wordml:fldSimple') this.fields.end()
		if (name === 'wordml:styles') this.inStyles = false
	}

	doctype(content: string, offset: number): void {
		reportDoctype(content, this.found, { offset })
	}

	finish(): void {
		this.fields.finish()
		for (const what of ['tracked-change', 'comment', 'hidden-text'] as const) if (this.count[what] > 0) this.found.fact({ kind: 'hidden', what, count: this.count[what] })
	}

	private startText(name: string, attributes: XmlAttributes): void {
		if (name === 'wordml:t' && !this.fields.wantsText) return
		this.text_ = ''
		this.listen(true)
		if (name !== 'wordml:binData') return
		this.binaryName = attributes.get('wordml:name') ?? ''
		this.decoder = new Base64Decoder()
		this.chunks = []
	}

	private endText(name: string, offset: number): void {
		const text = this.text_
		this.text_ = ''
		this.listen(false)
		const what = Object.hasOwn(metadata, name) ? metadata[name] : undefined
		if (name === 'wordml:binData') this.binary()
		else if (what !== undefined) {
			if (text.trim() !== '') this.found.fact({ kind: 'metadata', what, value: text.trim(), at: { offset } })
		} else if (name === 'wordml:scriptText') {
			if (text.trim() !== '') this.found.fact({ kind: 'code', language: 'other', runnable: true, autoRun: [], calls: [], excerpt: text, at: { offset, element: 'w:scriptText' } })
		} else if (text !== '') this.fields.text(text)
	}

	/** Macros, objects and controls come as ActiveMime; pictures as they are. */
	private binary(): void {
		this.decoder = undefined
		const content = joinBytes(this.chunks)
		this.chunks = []
		if (content.length === 0) return
		const name = this.binaryName.replace(/^wordml:\/\//, '') || 'binData'
		const result = this.found.part(content, { name, role: 'content' })
		if (result.format === 'ole' && formatKind(result.format).family === 'msdoc') this.found.fact({ kind: 'embedded', what: 'ole', name, readable: !result.unread, at: { part: name } })
	}

	private template(target: string, at: { offset: number; element: string }): void {
		if (target === '') return
		if (readTarget(target).isNetwork) this.refer('template', target, 'load', at)
		else this.found.fact({ kind: 'metadata', what: 'template-path', value: target, at })
	}

	private object(attributes: XmlAttributes, at: { offset: number; element: string }): void {
		const className = attributes.get('ProgID') ?? ''
		const moniker = attributes.get('Moniker') ?? attributes.get('o:Moniker') ?? ''
		if (attributes.get('Type') === 'Link' || moniker !== '') {
			// a moniker begins with a number that says of which kind it is
			this.refer('linked-object', moniker.replace(/^\d+:/, '') || className, attributes.get('UpdateMode') === 'OnCall' ? 'click' : 'load', at)
		} else this.found.fact({ kind: 'embedded', what: 'ole', ...(className === '' ? {} : { className }), readable: true, at })
	}

	private annotation(type: string): void {
		if (/^Word\.(?:Insertion|Deletion|Formatting|Numbering)$/.test(type)) this.count['tracked-change']++
		if (type === 'Word.Comment') this.count.comment++
	}

	private fieldCharacter(type: string, at: { offset: number; element: string }): void {
		if (type === 'begin') this.fields.begin(at)
		else if (type === 'separate') this.fields.separate()
		else if (type === 'end') this.fields.end()
	}

	private refer(role: ReferenceRole, target: string | undefined, when: 'load' | 'click', at: { offset: number; element: string }): void {
		const trimmed = target?.trim() ?? ''
		if (trimmed === '' || trimmed.startsWith('#') || /^wordml:/i.test(trimmed)) return
		this.found.fact({ kind: 'reference', role, target: trimmed, when, at })
	}
}

function clsidOf(classId: string): string {
	return `{${classId.replace(/^clsid:|[{}]/gi, '').toUpperCase()}}`
}
