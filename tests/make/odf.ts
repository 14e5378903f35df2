// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes OpenDocument files from readable recipes: packages and flat files, honest ones and such with one visible deviation. */

import { strToU8, zipSync, type Zippable } from 'fflate'

export type Genre = 'text' | 'spreadsheet' | 'presentation' | 'drawing' | 'chart' | 'database' | 'formula'

const mediaNames: Readonly<Record<Genre, string>> = { text: 'text', spreadsheet: 'spreadsheet', presentation: 'presentation', drawing: 'graphics', chart: 'chart', database: 'base', formula: 'formula' }

const namespaces = Object.entries({
	office: 'office', meta: 'meta', config: 'config', text: 'text', table: 'table', draw: 'drawing', presentation: 'presentation', anim: 'animation', chart: 'chart', form: 'form',
	script: 'script', style: 'style', number: 'datastyle', db: 'database', svg: 'svg-compatible', fo: 'xsl-fo-compatible', smil: 'smil-compatible',
}).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
	+ ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:math="http://www.w3.org/1998/Math/MathML" xmlns:xforms="http://www.w3.org/2002/xforms"'
	+ ' xmlns:ooo="http://openoffice.org/2004/office"'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const modified = new Date('2026-01-01T00:00:00Z')

interface File {
	readonly content: Uint8Array
	readonly mediaType: string
	readonly isListed: boolean
	readonly encryption: string | undefined
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content)

/** Text with the characters that XML reserves replaced. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export class OdfRecipe {
	private readonly genre: Genre
	private mediaType: string
	private manifestType: string | undefined
	private version = '1.3'
	private bodyXml = ''
	private automaticStyles = ''
	private commonStyles = ''
	private scriptsXml = ''
	private metaXml = ''
	private settingsXml = ''
	private prolog = ''
	private readonly files = new Map<string, File>()
	private readonly left = new Set<string>()
	private mimetypeAt: 'first' | 'last' = 'first'
	private isMimetypeCompressed = false
	private cipher: string | undefined

	constructor(genre: Genre) {
		this.genre = genre
		this.mediaType = `application/vnd.oasis.opendocument.${mediaNames[genre]}`
	}

	/** Adds XML to the body. */
	body(xml: string): this {
		this.bodyXml += xml
		return this
	}

	paragraph(text: string): this {
		return this.body(`<text:p>${escaped(text)}</text:p>`)
	}

	/** A text that is a link. */
	link(target: string, text = target): this {
		return this.body(`<text:p><text:a xlink:type="simple" xlink:href="${escaped(target)}">${escaped(text)}</text:a></text:p>`)
	}

	/** A picture in a frame; `href` is a name in the package or an address. */
	picture(href: string): this {
		return this.body(`<text:p><draw:frame draw:name="picture"><draw:image xlink:href="${escaped(href)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>`)
	}

	/** One sheet with cells given by their attributes. */
	cells(...attributes: readonly string[]): this {
		return this.body(`<table:table table:name="Sheet1"><table:table-row>${attributes.map((each) => `<table:table-cell ${each}/>`).join('')}</table:table-row></table:table>`)
	}

	/** A cell with this formula. */
	formula(formula: string): this {
		return this.cells(`table:formula="${escaped(formula)}" office:value-type="string"`)
	}

	/** Adds automatic styles, in the content. */
	automatic(xml: string): this {
		this.automaticStyles += xml
		return this
	}

	/** Adds common styles, in `styles.xml`. */
	styles(xml: string): this {
		this.commonStyles += xml
		return this
	}

	/** Adds XML to `office:scripts`. */
	scripts(xml: string): this {
		this.scriptsXml += xml
		return this
	}

	/** The document starts `target` on `event`. */
	listener(event: string, target: string): this {
		return this.scripts(`<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="${event}" xlink:href="${escaped(target)}" xlink:type="simple"/></office:event-listeners>`)
	}

	/** Adds XML to `office:meta`. */
	meta(xml: string): this {
		this.metaXml += xml
		return this
	}

	author(name: string): this {
		return this.meta(`<meta:initial-creator>${escaped(name)}</meta:initial-creator><dc:creator>${escaped(name)}</dc:creator>`)
	}

	setting(name: string, value: string): this {
		this.settingsXml += `<config:config-item config:name="${name}" config:type="string">${escaped(value)}</config:config-item>`
		return this
	}

	/** Text between the XML declaration and the root element of the content. */
	before(prolog: string): this {
		this.prolog = prolog
		return this
	}

	/** Adds a file to the package. */
	file(name: string, content: string | Uint8Array, mediaType = '', isListed = true): this {
		this.files.set(name, { content: bytesOf(content), mediaType, isListed, encryption: undefined })
		return this
	}

	/** A Basic module in the package's own library. */
	basic(module: string, source: string): this {
		const head = `${declaration}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">`
		const library = '<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>'
		return this.file('Basic/script-lc.xml', `${declaration}${library}`, 'text/xml')
			.file(`Basic/Standard/${module}.xml`, `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${module}" script:language="StarBasic">${escaped(source)}</script:module>`, 'text/xml')
	}

	/** A Basic module as flat files have it. */
	inlineBasic(module: string, source: string): this {
		return this.scripts(`<office:script script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard"><ooo:module ooo:name="${module}"><ooo:source-code>${escaped(source)}</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script>`)
	}

	/** A document in a folder of this one, shown by a frame. */
	subDocument(folder: string, inner: OdfRecipe, isShown = true): this {
		this.file(`${folder}/content.xml`, inner.contentXml(), 'text/xml')
		this.files.set(`${folder}/`, { content: new Uint8Array(0), mediaType: inner.mediaType, isListed: true, encryption: undefined })
		return isShown ? this.body(`<text:p><draw:frame><draw:object xlink:href="./${folder}" xlink:type="simple"/></draw:frame></text:p>`) : this
	}

	/** Every part but the control files is encrypted, with this cipher. */
	encrypted(cipher = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc'): this {
		this.cipher = cipher
		return this
	}

	/** Leaves out a file that is usually there: `mimetype`, `META-INF/manifest.xml`, `content.xml` … */
	without(name: string): this {
		this.left.add(name)
		return this
	}

	withMimetypeLast(): this {
		this.mimetypeAt = 'last'
		return this
	}

	withMimetypeCompressed(): this {
		this.isMimetypeCompressed = true
		return this
	}

	/** What the `mimetype` entry says. */
	calling(mediaType: string): this {
		this.mediaType = mediaType
		return this
	}

	/** What the manifest says about the whole. */
	callingInManifest(mediaType: string): this {
		this.manifestType = mediaType
		return this
	}

	withVersion(version: string): this {
		this.version = version
		return this
	}

	private get bodyElement(): string {
		return this.genre === 'formula' ? '<math:math><math:mi>x</math:mi></math:math>' : `<office:body><office:${this.genre}>${this.bodyXml}</office:${this.genre}></office:body>`
	}

	private sections(): string {
		const scripts = this.scriptsXml === '' ? '' : `<office:scripts>${this.scriptsXml}</office:scripts>`
		return `${scripts}<office:automatic-styles>${this.automaticStyles}</office:automatic-styles>${this.bodyElement}`
	}

	private get root(): string {
		return `${namespaces} office:version="${this.version}"`
	}

	contentXml(): string {
		if (this.genre === 'formula') return `${declaration}<math:math ${namespaces}><math:mi>x</math:mi></math:math>`
		return `${declaration}${this.prolog}<office:document-content ${this.root}>${this.sections()}</office:document-content>`
	}

	private get settings(): string {
		return `<office:settings><config:config-item-set config:name="ooo:configuration-settings">${this.settingsXml}</config:config-item-set></office:settings>`
	}

	/** One XML file. */
	flat(): Uint8Array {
		const styles = `<office:styles>${this.commonStyles}</office:styles>`
		return strToU8(`${declaration}${this.prolog}<office:document ${this.root} office:mimetype="${this.mediaType}"><office:meta>${this.metaXml}</office:meta>${this.settings}${styles}${this.sections()}</office:document>`)
	}

	/** A ZIP package. */
	package(): Uint8Array {
		const part = (root: string, inside: string): File => ({ content: strToU8(`${declaration}<office:document-${root} ${this.root}>${inside}</office:document-${root}>`), mediaType: 'text/xml', isListed: true, encryption: undefined })
		const files = new Map<string, File>([
			['content.xml', { content: strToU8(this.contentXml()), mediaType: 'text/xml', isListed: true, encryption: undefined }],
			['styles.xml', part('styles', `<office:styles>${this.commonStyles}</office:styles>`)],
			['meta.xml', part('meta', `<office:meta>${this.metaXml}</office:meta>`)],
			['settings.xml', part('settings', this.settings)],
			...this.files,
		])
		const mimetype: Zippable = { mimetype: [strToU8(this.mediaType), { level: this.isMimetypeCompressed ? 9 : 0, mtime: modified }] }
		const zipped: Zippable = {}
		for (const [name, { content }] of files) if (!this.left.has(name) && !name.endsWith('/')) zipped[name] = [content, { level: 6, mtime: modified }]
		if (!this.left.has('META-INF/manifest.xml')) zipped['META-INF/manifest.xml'] = [strToU8(this.manifest(files)), { level: 6, mtime: modified }]
		if (this.left.has('mimetype')) return zipSync(zipped)
		return zipSync(this.mimetypeAt === 'first' ? { ...mimetype, ...zipped } : { ...zipped, ...mimetype })
	}

	private manifest(files: ReadonlyMap<string, File>): string {
		const entry = (path: string, mediaType: string, inside = ''): string => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}">${inside}</manifest:file-entry>`
		const locked = this.cipher === undefined ? '' : `<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="${this.cipher}"/></manifest:encryption-data>`
		const entries = [...files].filter(([, { isListed }]) => isListed).map(([name, { mediaType }]) => entry(name, mediaType, name.endsWith('/') ? '' : locked))
		return `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="${this.version}">${entry('/', this.manifestType ?? this.mediaType)}${entries.join('')}</manifest:manifest>`
	}
}

export const odt = (): OdfRecipe => new OdfRecipe('text')
export const ods = (): OdfRecipe => new OdfRecipe('spreadsheet')
export const odp = (): OdfRecipe => new OdfRecipe('presentation')
export const odg = (): OdfRecipe => new OdfRecipe('drawing')
export const odb = (): OdfRecipe => new OdfRecipe('database')
export const chart = (): OdfRecipe => new OdfRecipe('chart')
export const formulaDocument = (): OdfRecipe => new OdfRecipe('formula')

/** A PNG of one pixel. */
export const onePixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0))

/** The first bytes of a Windows program, and nothing that could run. */
export function harmlessProgram(): Uint8Array {
	const bytes = new Uint8Array(128)
	bytes.set(strToU8('MZ'))
	bytes[60] = 64
	bytes.set(strToU8('PE\0\0'), 64)
	return bytes
}

/** Versions list and the versions themselves, as an office program keeps them. */
export function withVersion(recipe: OdfRecipe, title: string, earlier: Uint8Array): OdfRecipe {
	const list = `${declaration}<VL:version-list xmlns:VL="http://openoffice.org/2001/versions-list" xmlns:dc="http://purl.org/dc/elements/1.1/"><VL:version-entry VL:title="${title}" VL:creator="A. Author" dc:date-time="2026-01-01T00:00:00"/></VL:version-list>`
	return recipe.file('VersionList.xml', list, 'text/xml').file(`Versions/${title}`, earlier, '')
}

/** A signature with a value, which signs nothing. */
export function signaturesXml(): string {
	return `${declaration}<document-signatures xmlns="urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0"><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue>AAAA</SignatureValue></Signature></document-signatures>`
}
