// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A second opinion on safe copies, with other people's programs: an unpacker and an XML parser that share nothing with the engine, qpdf and mutool. */

import { spawnSync } from 'node:child_process'
import { unzipSync, strFromU8 } from 'fflate'
import { SaxesParser, type SaxesAttributeNS } from 'saxes'

/** Complaints; none for a good copy. `path` is where the copy lies, `original` where the original does: what qpdf says of its content is true of both. */
export function complaints(family: string, bytes: Uint8Array, path: string, original: string): string[] {
	switch (family) {
		case 'odf': return bytes[0] === 0x50 ? aboutOdf(bytes) : aboutFlatOdf(bytes)
		case 'ooxml': return aboutOoxml(bytes)
		case 'pdf': return aboutPdf(path, original)
		case 'rtf': return aboutRtf(bytes)
		default: return []
	}
}

interface Tag {
	readonly uri: string
	readonly local: string
	attribute(local: string): string | undefined
}

/** Reads XML strictly; complaints instead of exceptions. */
function readStrictly(name: string, xml: string, seen: (tag: Tag) => void): string[] {
	const found: string[] = []
	const parser = new SaxesParser({ xmlns: true })
	parser.on('doctype', () => found.push(`${name}: a document type declaration`))
	parser.on('opentag', (tag) => seen({
		uri: tag.uri, local: tag.local,
		attribute: (local) => Object.values(tag.attributes as Record<string, SaxesAttributeNS>).find((each) => each.local === local)?.value,
	}))
	parser.on('error', (error) => found.push(`${name}: ${error.message}`))
	parser.write(xml).close()
	return found.slice(0, 3)
}

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> | string {
	try {
		return new Map(Object.entries(unzipSync(bytes)))
	} catch (error) {
		return `does not unpack: ${String(error)}`
	}
}

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2}|\/|\.\.\/)/i
const LINK = /^(?:https?|mailto|tel):/i
/** Elements of ODF whose target is only followed on a click. */
const clicked: ReadonlySet<string> = new Set(['a', 'area-circle', 'area-rectangle', 'area-polygon', 'form', 'button', 'image-map'])
const neverInOdf: ReadonlySet<string> = new Set(['event-listener', 'applet', 'object-ole', 'dde-source', 'dde-connection-decl', 'dde-link', 'connection-resource', 'source-code', 'execute-macro', 'submission'])

function aboutOdfTag(part: string, tag: Tag): string[] {
	const found: string[] = []
	const target = tag.attribute('href')
	const isForeign = !tag.uri.includes('opendocument') && !tag.uri.includes('openoffice')
	if (!isForeign && neverInOdf.has(tag.local) && !(tag.local === 'event-listener' && tag.attribute('action') !== undefined)) found.push(`${part}: ${tag.local}`)
	if (target !== undefined && /script:|macro:/i.test(target)) found.push(`${part}: ${tag.local} ${target}`)
	if (target !== undefined && OUTSIDE.test(target) && !target.startsWith('data:') && !/^(?:vnd\.sun\.star\.(?:package|graphicobject|embeddedobject)|package):/i.test(target)) {
		const isLink = clicked.has(tag.local) || (tag.local === 'event-listener' && LINK.test(target)) || tag.local === 'image'
		if (!(isLink && LINK.test(target)) && !['text-properties', 'auto-reload'].includes(tag.local) && target !== '..' && target !== '../') found.push(`${part}: ${tag.local} ${target.slice(0, 80)}`)
	}
	if (/\b(?:WEBSERVICE|DDE)\s*\(|'file:[^']*'#/i.test(tag.attribute('formula') ?? '')) found.push(`${part}: formula ${tag.attribute('formula')?.slice(0, 80) ?? ''}`)
	return found
}

function aboutFlatOdf(bytes: Uint8Array): string[] {
	const found: string[] = []
	const broken = readStrictly('flat', strFromU8(bytes), (tag) => found.push(...aboutOdfTag('flat', tag)))
	return [...broken, ...found]
}

function aboutOdf(bytes: Uint8Array): string[] {
	const files = unpacked(bytes)
	if (typeof files === 'string') return [files]
	const found: string[] = []
	const names = [...files.keys()]
	if (names[0] !== 'mimetype') found.push('mimetype is not first')
	const listed = new Set<string>()
	for (const [name, content] of files) {
		if (/^(?:Basic|Dialogs|Scripts|Configurations2)\/|signatures/i.test(name)) found.push(`${name} is there`)
		if (!/\.(?:xml|rdf)$/.test(name)) continue
		found.push(...readStrictly(name, strFromU8(content), (tag) => {
			if (name === 'META-INF/manifest.xml') {
				if (tag.local === 'file-entry') listed.add(tag.attribute('full-path') ?? '')
			} else if (!name.endsWith('.rdf')) found.push(...aboutOdfTag(name, tag))
		}))
	}
	for (const name of names) if (name !== 'mimetype' && !name.startsWith('META-INF/') && !listed.has(name)) found.push(`${name} is not in the manifest`)
	for (const name of listed) if (!name.endsWith('/') && !files.has(name)) found.push(`${name} is only in the manifest`)
	return found
}

const neverInOoxml = /vbaProject|vbaData|activeX|attachedToolbars|customUI|webextension|taskpane|connections\.xml|oleObject|\/embeddings\/[^/]*\.bin/i

function aboutOoxml(bytes: Uint8Array): string[] {
	const files = unpacked(bytes)
	if (typeof files === 'string') return [files]
	const found: string[] = []
	const defaults = new Set<string>()
	const overrides = new Set<string>()
	const folded = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]))
	if (folded.size !== files.size) found.push('names that differ in case only')
	for (const [name, content] of files) {
		if (neverInOoxml.test(name)) found.push(`${name} is there`)
		if (!/\.(?:xml|rels|vml)$/i.test(name)) continue
		const ids = new Set<string>()
		found.push(...readStrictly(name, strFromU8(content), (tag) => {
			if (name === '[Content_Types].xml') {
				if (tag.local === 'Default') defaults.add((tag.attribute('Extension') ?? '').toLowerCase())
				if (tag.local === 'Override') overrides.add((tag.attribute('PartName') ?? '').toLowerCase())
				if (/macroEnabled|vbaProject/i.test(tag.attribute('ContentType') ?? '')) found.push(`${tag.attribute('ContentType') ?? ''} is declared`)
			} else if (name.endsWith('.rels') && tag.local === 'Relationship') {
				const id = tag.attribute('Id') ?? ''
				if (ids.has(id)) found.push(`${name}: ${id} twice`)
				ids.add(id)
				found.push(...aboutRelationship(name, tag, folded))
			}
		}))
	}
	for (const name of files.keys()) {
		if (name === '[Content_Types].xml' || name.endsWith('/')) continue
		const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
		if (!overrides.has(`/${name.toLowerCase()}`) && !defaults.has(extension)) found.push(`${name} has no content type`)
	}
	for (const part of overrides) if (!folded.has(part.slice(1))) found.push(`${part} is only in the content types`)
	return found
}

function aboutRelationship(name: string, tag: Tag, files: ReadonlyMap<string, string>): string[] {
	const target = tag.attribute('Target') ?? ''
	const type = (tag.attribute('Type') ?? '').replace(/^.*\//, '')
	if (tag.attribute('TargetMode') === 'External') return type === 'hyperlink' && (LINK.test(target) || target.startsWith('#')) ? [] : [`${name}: ${type} ${target.slice(0, 80)}`]
	const folder = name.replace(/_rels\/[^/]*$/, '')
	const path = new URL(target.split('#')[0] ?? '', `http://x/${encodeURI(folder)}`).pathname.slice(1)
	return target.startsWith('#') || files.has(decodeURIComponent(path).toLowerCase()) || files.has(path.toLowerCase()) ? [] : [`${name}: ${target} is not there`]
}

function aboutPdf(path: string, original: string): string[] {
	const found: string[] = []
	const checked = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
	const isContent = /\(content, offset/.test(checked.stderr) && !/WARNING: (?!page object)/.test(checked.stderr)
	const isOld = isContent && /\(content, offset/.test(spawnSync('qpdf', ['--check', original], { encoding: 'utf8' }).stderr)
	if (checked.status !== 0 && !isOld) found.push(`qpdf: ${(checked.stderr + checked.stdout).split('\n').find((line) => /WARN|ERROR|error|operation/i.test(line)) ?? String(checked.status)}`)
	const shown = spawnSync('mutool', ['info', path], { encoding: 'utf8' })
	if (shown.status !== 0 || /error:|warning: (?:trying to )?repair/i.test(shown.stderr)) found.push(`mutool: ${shown.stderr.split('\n')[0] ?? ''}`)
	const text = spawnSync('qpdf', ['--qdf', '--object-streams=disable', '--stream-data=preserve', path, '-'], { maxBuffer: 2 ** 28 }).stdout?.toString('latin1') ?? ''
	for (const word of ['/JavaScript', '/JS ', '/Launch', '/SubmitForm', '/ImportData', '/GoToR', '/GoToE', '/RichMedia', '/EmbeddedFile', '/XFA', '/OpenAction << /S', '/AA ', '/Movie', '/Rendition']) {
		const outsideStreams = text.replace(/stream\n[\s\S]*?endstream/g, '')
		if (outsideStreams.includes(word)) found.push(`${word.trim()} is there`)
	}
	return found
}

function aboutRtf(bytes: Uint8Array): string[] {
	const text = Buffer.from(bytes).toString('latin1')
	const found: string[] = []
	if (!text.startsWith('{\\rtf1')) found.push('no header')
	for (const word of ['objdata', 'objocx', 'objupdate', 'objautlink', '*\\template', 'objclass', 'ddeauto', 'includepicture', 'includetext']) if (new RegExp(`\\\\${word.replace(/[*\\]/g, '\\$&')}\\b|\\b${word.replace(/[*\\]/g, '\\$&')}\\b`, 'i').test(text) && !word.startsWith('*')) found.push(`${word} is there`)
	return found
}
