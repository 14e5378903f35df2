// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes Office Open XML packages from readable recipes: honest ones, and such with one visible deviation. */

import { strToU8, zipSync, type Zippable } from 'fflate'

export type Family = 'docx' | 'xlsx' | 'pptx'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const SHOW = 'application/vnd.openxmlformats-officedocument.presentationml'

/** Content types of main parts. */
export const mainTypes = {
	docx: `${WORD}.document.main+xml`,
	dotx: `${WORD}.template.main+xml`,
	docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
	dotm: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
	xlsx: `${SHEET}.sheet.main+xml`,
	xltx: `${SHEET}.template.main+xml`,
	xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
	xltm: 'application/vnd.ms-excel.template.macroEnabled.main+xml',
	xlam: 'application/vnd.ms-excel.addin.macroEnabled.main+xml',
	xlsb: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
	pptx: `${SHOW}.presentation.main+xml`,
	potx: `${SHOW}.template.main+xml`,
	ppsx: `${SHOW}.slideshow.main+xml`,
	pptm: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
	potm: 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
	ppsm: 'application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml',
	ppam: 'application/vnd.ms-powerpoint.addin.macroEnabled.main+xml',
	vsdx: 'application/vnd.ms-visio.drawing.main+xml',
	vsdm: 'application/vnd.ms-visio.drawing.macroEnabled.main+xml',
} as const
export type Kind = keyof typeof mainTypes

/** Content types of other parts, by a short name. */
export const partTypes = {
	activex: 'application/vnd.ms-office.activeX+xml',
	chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
	comments: `${WORD}.comments+xml`,
	connections: `${SHEET}.connections+xml`,
	core: 'application/vnd.openxmlformats-package.core-properties+xml',
	custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
	app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
	drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
	externalLink: `${SHEET}.externalLink+xml`,
	header: `${WORD}.header+xml`,
	macrosheet: 'application/vnd.ms-excel.macrosheet+xml',
	object: 'application/vnd.openxmlformats-officedocument.oleObject',
	printer: `${SHEET}.printerSettings`,
	settings: `${WORD}.settings+xml`,
	sheet: `${SHEET}.worksheet+xml`,
	signature: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
	slide: `${SHOW}.slide+xml`,
	vba: 'application/vnd.ms-office.vbaProject',
	vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
	xml: 'application/xml',
} as const

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Declarations for any element the recipes use. */
export const namespaces = Object.entries({
	r: OFFICE,
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	x: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
	p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
	a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
	c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
	xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
	v: 'urn:schemas-microsoft-com:vml',
	o: 'urn:schemas-microsoft-com:office:office',
	excel: 'urn:schemas-microsoft-com:office:excel',
	ax: 'http://schemas.microsoft.com/office/2006/activeX',
	we: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
	wne: 'http://schemas.microsoft.com/office/word/2006/wordml',
	wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
	wp15: 'http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing',
	x15: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main',
	x15ac: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac',
	xltc: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
	p188: 'http://schemas.microsoft.com/office/powerpoint/2018/8/main',
	sl: 'http://schemas.openxmlformats.org/schemaLibrary/2006/main',
	dc: 'http://purl.org/dc/elements/1.1/',
	cp: `${PACKAGE}/metadata/core-properties`,
	ep: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
	cust: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
	vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
	ds: 'http://www.w3.org/2000/09/xmldsig#',
}).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const modified = new Date('2026-01-01T00:00:00Z')

/** Strict names of the namespaces. ECMA-376-1 annex A. */
function inStrict(xml: string): string {
	return xml.replace(/http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|spreadsheetml|presentationml|drawingml|officeDocument)\/2006\/([\w/-]+)/g, 'http://purl.oclc.org/ooxml/$1/$2')
		.replace('http://purl.oclc.org/ooxml/officeDocument/extended-properties', 'http://purl.oclc.org/ooxml/officeDocument/extendedProperties')
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** XML with one root element that declares every prefix. `start` is the element with its attributes. */
export function xml(start: string, content = ''): string {
	return `${declaration}<${start} ${namespaces}>${content}</${start.split(' ', 1)[0]}>`
}

/** A field of Word in runs: the instruction in as many pieces as are given. */
export function field(...pieces: readonly string[]): string {
	const code = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${escaped(piece)}</w:instrText></w:r>`).join('')
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

interface Link {
	readonly id: string
	readonly type: string
	readonly target: string
	readonly isExternal: boolean
}

export interface PartOptions {
	/** Content type; none for an item that is no part. */
	readonly type?: string
	/** Type of the relationship that leads to the part: the last step, or a whole address. */
	readonly by?: string
	/** Id of that relationship. */
	readonly id?: string
	/** Part the relationship starts from; the main part if absent, the package if empty. */
	readonly from?: string
}

const mains: Readonly<Record<Family, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }

export class OoxmlRecipe {
	private readonly family: Family
	private main: string
	private mainType: string
	private content = ''
	private isStrict = false
	private readonly files = new Map<string, Uint8Array | string>()
	private readonly types = new Map<string, string>()
	private readonly links = new Map<string, Link[]>()
	private readonly left = new Set<string>()
	private sheets = ''
	private readonly sheetParts: { readonly name: string; readonly content: string }[] = []
	private count = 0

	constructor(family: Family) {
		this.family = family
		this.main = mains[family]
		this.mainType = mainTypes[family]
	}

	/** Says to be another kind of the family; the content stays. */
	as(kind: Kind): this {
		this.mainType = mainTypes[kind]
		return this
	}

	/** Main part of this content type, whatever it means. */
	typed(contentType: string): this {
		this.mainType = contentType
		return this
	}

	/** The main part has another name. */
	mainAt(name: string): this {
		this.main = name
		return this
	}

	strict(): this {
		this.isStrict = true
		return this
	}

	/** Adds XML to the body of the text, the workbook behind its sheets, or the presentation. */
	body(more: string): this {
		this.content += more
		return this
	}

	/** Adds a paragraph with runs. */
	paragraph(runs: string): this {
		return this.body(`<w:p>${runs}</w:p>`)
	}

	/** Adds a sheet with XML inside; `state` is `hidden` or `veryHidden`. */
	sheet(name: string, content = '', state?: string): this {
		const id = `rIdSheet${this.sheetParts.length + 1}`
		const part = `xl/worksheets/sheet${this.sheetParts.length + 1}.xml`
		this.sheetParts.push({ name: part, content })
		this.sheets += `<x:sheet name="${escaped(name)}" sheetId="${this.sheetParts.length}" r:id="${id}"${state === undefined ? '' : ` state="${state}"`}/>`
		return this.part(part, xml('x:worksheet', content), { type: partTypes.sheet, by: 'worksheet', id })
	}

	/** Adds a sheet whose cells have these formulas. */
	formulas(...formulas: readonly string[]): this {
		return this.sheet(`Sheet${this.sheetParts.length + 1}`, `<x:sheetData><x:row>${formulas.map((formula) => `<x:c><x:f>${escaped(formula)}</x:f><x:v>0</x:v></x:c>`).join('')}</x:row></x:sheetData>`)
	}

	/** Adds a slide with XML inside. */
	slide(content: string, attributes = ''): this {
		const number = (this.count += 1)
		return this.part(`ppt/slides/slide${number}.xml`, xml(`p:sld${attributes}`, `<p:cSld><p:spTree>${content}</p:spTree></p:cSld>`), { type: partTypes.slide, by: 'slide' })
	}

	/** Adds a part; without a type, an item nobody declares. */
	part(name: string, content: string | Uint8Array, { type, by, id, from }: PartOptions = {}): this {
		this.files.set(name, content)
		if (type !== undefined) this.types.set(name, type)
		if (by !== undefined) this.relationship(by, `/${name}`, { isExternal: false, ...(id === undefined ? {} : { id }), ...(from === undefined ? {} : { from }) })
		return this
	}

	/** Adds a relationship; external unless told otherwise. */
	relationship(type: string, target: string, { id, from = this.main, isExternal = true }: { readonly id?: string; readonly from?: string; readonly isExternal?: boolean } = {}): this {
		const links = this.links.get(from) ?? []
		links.push({ id: id ?? `rId${(this.count += 1)}`, type: type.includes(':') ? type : `${OFFICE}/${type}`, target, isExternal })
		this.links.set(from, links)
		return this
	}

	/** A macro project, as bytes of its compound file. */
	macros(project: Uint8Array, name = `${this.main.split('/', 1)[0]}/vbaProject.bin`): this {
		return this.part(name, project, { type: partTypes.vba, by: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject' })
	}

	/** Core properties by element, `docProps/core.xml`. */
	core(elements: Readonly<Record<string, string>>): this {
		const content = Object.entries(elements).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join('')
		return this.part('docProps/core.xml', xml('cp:coreProperties', content), { type: partTypes.core, by: `${PACKAGE}/relationships/metadata/core-properties`, from: '' })
	}

	/** Extended properties by element, `docProps/app.xml`. */
	app(elements: Readonly<Record<string, string>>): this {
		const content = Object.entries(elements).map(([name, value]) => `<ep:${name}>${escaped(value)}</ep:${name}>`).join('')
		return this.part('docProps/app.xml', xml('ep:Properties', content), { type: partTypes.app, by: 'extended-properties', from: '' })
	}

	/** Leaves a file out, `[Content_Types].xml` and relationship parts included. */
	without(name: string): this {
		this.left.add(name)
		return this
	}

	private mainXml(): string {
		if (this.family === 'docx') return xml('w:document', `<w:body>${this.content}</w:body>`)
		if (this.family === 'xlsx') return xml('x:workbook', `<x:sheets>${this.sheets}</x:sheets>${this.content}`)
		return xml('p:presentation', this.content)
	}

	/** Every file of the package by name. */
	entries(): ReadonlyMap<string, Uint8Array> {
		const texts = new Map<string, Uint8Array | string>([['[Content_Types].xml', ''], ['_rels/.rels', ''], [this.main, this.mainXml()], ...this.files])
		const links = new Map(this.links)
		links.set('', [{ id: 'rIdMain', type: `${OFFICE}/officeDocument`, target: this.main, isExternal: false }, ...(this.links.get('') ?? [])])
		for (const [from, list] of links) texts.set(from.replace(/([^/]*)$/, '_rels/$1.rels'), relationshipsXml(list))
		const overrides = [[this.main, this.mainType] as const, ...this.types].map(([name, type]) => `<Override PartName="/${escaped(name)}" ContentType="${type}"/>`).join('')
		texts.set('[Content_Types].xml', `${declaration}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`)
		for (const name of this.left) texts.delete(name)
		return new Map([...texts].map(([name, content]) => [name, typeof content === 'string' ? strToU8(this.isStrict ? inStrict(content) : content) : content]))
	}

	/** The package as a ZIP archive. */
	bytes(): Uint8Array {
		const zip: Zippable = {}
		for (const [name, content] of this.entries()) zip[name] = [content, { mtime: modified, level: 6 }]
		return zipSync(zip)
	}

	/** The package as one XML file. */
	flat(): Uint8Array {
		const types = new Map([[this.main, this.mainType], ...this.types])
		const parts = [...this.entries()].filter(([name]) => name !== '[Content_Types].xml').map(([name, content]) => {
			const type = name.endsWith('.rels') ? 'application/vnd.openxmlformats-package.relationships+xml' : (types.get(name) ?? 'application/octet-stream')
			const data = type.endsWith('xml') ? `<pkg:xmlData>${new TextDecoder().decode(content).replace(/^<\?xml[^>]*>/, '')}</pkg:xmlData>` : `<pkg:binaryData>${btoa(String.fromCharCode(...content))}</pkg:binaryData>`
			return `<pkg:part pkg:name="/${escaped(name)}" pkg:contentType="${type}">${data}</pkg:part>`
		})
		return strToU8(`${declaration}<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`)
	}
}

function relationshipsXml(links: readonly Link[]): string {
	const rows = links.map(({ id, type, target, isExternal }) => `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`)
	return `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

/** A text document; `body` is what stands in `w:body`. */
export function docx(body = '<w:p><w:r><w:t>Text</w:t></w:r></w:p>'): OoxmlRecipe {
	return new OoxmlRecipe('docx').body(body)
}

/** A workbook without sheets. */
export function xlsx(): OoxmlRecipe {
	return new OoxmlRecipe('xlsx')
}

/** A presentation without slides. */
export function pptx(): OoxmlRecipe {
	return new OoxmlRecipe('pptx')
}
