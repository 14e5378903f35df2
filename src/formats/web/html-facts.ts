// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a web page loads, runs and leads to; used for HTML, for SVG in pages, and for HTML inside mails and RTF. WHATWG HTML §4; [MS-OFFHTML] for what Office adds. */

import type { ReferenceRole } from '../../model/facts.ts'
import type { Found } from '../format.ts'
import { reportFormula } from '../ooxml/formula.ts'
import { Reading } from '../ooxml/reading.ts'
import { reportStyle } from './css-facts.ts'
import { decodeReferences, readTags, type HtmlTag } from './html-reader.ts'

export interface HtmlOptions {
	/** Whether a target is a part of the same archive and so loads nothing. */
	readonly isInside?: (target: string) => boolean
}

type Report = (role: ReferenceRole, target: string | undefined, when: 'load' | 'click' | 'never') => void

/** The attributes whose address a browser or office program loads, by element. */
const loaded: Readonly<Record<string, readonly (readonly [attribute: string, role: ReferenceRole])[]>> = {
	img: [['src', 'image'], ['lowsrc', 'image'], ['dynsrc', 'media']],
	input: [['src', 'image']],
	image: [['href', 'image'], ['xlink:href', 'image'], ['src', 'image']],
	video: [['src', 'media'], ['poster', 'image']],
	audio: [['src', 'media']],
	source: [['src', 'media']],
	track: [['src', 'media']],
	bgsound: [['src', 'media']],
	iframe: [['src', 'frame']],
	frame: [['src', 'frame']],
	ilayer: [['src', 'frame']],
	layer: [['src', 'frame']],
	embed: [['src', 'media']],
	object: [['data', 'linked-object'], ['codebase', 'linked-object']],
	applet: [['code', 'linked-object'], ['archive', 'linked-object'], ['codebase', 'linked-object']],
	script: [['src', 'script'], ['href', 'script'], ['xlink:href', 'script']],
	xml: [['src', 'imported-content']],
	use: [['href', 'image'], ['xlink:href', 'image']],
	feimage: [['href', 'image'], ['xlink:href', 'image']],
	'v:imagedata': [['src', 'image'], ['o:href', 'image'], ['r:href', 'image']],
	'v:fill': [['src', 'image'], ['o:href', 'image']],
	'v:stroke': [['src', 'image']],
	'w:attachedtemplate': [['href', 'template']],
	'x:webquery': [['href', 'query']],
}

const linkRoles: Readonly<Record<string, ReferenceRole>> = {
	stylesheet: 'style-sheet', import: 'imported-content', icon: 'image', 'shortcut': 'image', 'apple-touch-icon': 'image', preload: 'unknown', prefetch: 'unknown', 'edit-time-data': 'linked-object', 'ole-object-data': 'linked-object', 'attachedtemplate': 'template',
}

/** Events that need nobody to do anything. */
const automaticEvents = /^on(?:load|unload|beforeunload|error|pageshow|pagehide|readystatechange|begin|end|repeat|scroll|resize|focus|animation\w*|transition\w*|propertychange|filterchange|layoutcomplete|start|finish|bounce|toggle|popstate|hashchange|message|data\w*|row\w*|canplay\w*|play\w*|progress)$/

/** Script types that hold data. */
const dataTypes = /json|template|x-mathjax|x-handlebars|importmap|speculationrules|text\/plain|text\/html/i

/** Reports everything active in `html`. */
export function reportHtml(html: string, found: Found, options: HtmlOptions = {}): void {
	// Excel calculates what stands in the cells of a page it opens
	const cells = new Reading(found)
	readTags(html, (tag) => {
		reportTag(tag, found, options)
		if (tag.name === 'td' || tag.name === 'th') reportCell(tag, html, cells)
	})
}

export function reportTag(tag: HtmlTag, found: Found, options: HtmlOptions): void {
	const { attributes, name, offset } = tag
	found.budget.spend('steps')
	const at = { offset, element: name }
	const report: Report = (role, target, when) => {
		const trimmed = target?.trim()
		if (trimmed === undefined || trimmed === '' || trimmed.startsWith('#') || /^data:(?:image|font|audio|video)\//i.test(trimmed) || /^about:blank$/i.test(trimmed) || options.isInside?.(trimmed) === true) return
		found.fact({ kind: 'reference', role, target: trimmed, when, at })
	}
	for (const [attribute, role] of loaded[name] ?? []) report(role, attributes.get(attribute), 'load')
	if (attributes.has('background')) report('image', attributes.get('background'), 'load')
	for (const candidate of (attributes.get('srcset') ?? '').split(',').slice(0, 50)) report('image', candidate.trim().split(/\s/)[0], 'load')
	const style = attributes.get('style')
	if (style !== undefined) reportStyle(style, report, found, at)
	for (const [attribute, value] of attributes) {
		if (attribute.startsWith('on') && attribute.length > 3 && value.trim() !== '') found.fact({ kind: 'trigger', event: attribute.slice(2), target: value.slice(0, 500), automatic: automaticEvents.test(attribute), on: 'control', at })
	}
	reportElement(tag, report, found, options)
}

function reportElement(tag: HtmlTag, report: Report, found: Found, options: HtmlOptions): void {
	const { attributes, content, name, offset } = tag
	const at = { offset, element: name }
	switch (name) {
		case 'a':
		case 'area':
			report('hyperlink', attributes.get('href') ?? attributes.get('xlink:href'), 'click')
			break
		case 'form':
			report('form-action', attributes.get('action'), 'click')
			break
		case 'button':
		case 'input':
			report('form-action', attributes.get('formaction'), 'click')
			break
		case 'base':
			report('hyperlink', attributes.get('href'), 'never')
			break
		case 'link':
			reportLink(tag, report)
			break
		case 'meta':
			if (/^refresh$/i.test(attributes.get('http-equiv')?.trim() ?? '')) report('refresh', refreshTarget(attributes.get('content') ?? ''), 'load')
			if (/^generator$/i.test(attributes.get('name') ?? '')) found.about({ producer: attributes.get('content') ?? '' })
			break
		case 'script':
			reportScript(tag, found)
			break
		case 'style':
			reportStyle(content ?? '', report, found, at)
			break
		case 'object':
			reportObject(tag, found)
			break
		case 'applet':
			found.fact({ kind: 'control', technology: 'applet', name: attributes.get('code') ?? attributes.get('name') ?? '', at })
			break
		case 'embed':
			found.fact({ kind: 'control', technology: 'plugin', name: attributes.get('type') ?? attributes.get('src') ?? '', at })
			break
		case 'iframe':
			if (attributes.has('srcdoc')) found.nested('html', { name: `srcdoc at ${offset}`, role: 'imported-content' }, (inner) => reportHtml(attributes.get('srcdoc') ?? '', inner, options))
			break
		default:
	}
}

/** WHATWG HTML §4.2.5.3: a number, a separator, and the address with or without `url=` before it. */
function refreshTarget(content: string): string | undefined {
	return /^(?:[\d.]*\s*[;,]|[\d.]+\s)\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content.trim())?.[1] ?? /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1]
}

/** Most relations of a page only name something; one that loads may stand anywhere among them. */
function reportLink({ attributes }: HtmlTag, report: Report): void {
	const relation = (attributes.get('rel') ?? '').slice(0, 1_000).toLowerCase().split(/\s+/).find((word) => Object.hasOwn(linkRoles, word))
	const role = relation === undefined ? undefined : linkRoles[relation]
	report(role ?? 'unknown', attributes.get('href'), role === undefined ? 'never' : 'load')
}

function reportCell({ attributes, offset }: HtmlTag, html: string, cells: Reading): void {
	const from = html.indexOf('>', offset) + 1
	const written = attributes.get('x:fmla') ?? decodeReferences(html.slice(from, from + 2_000).split('<', 1)[0] ?? '')
	const formula = written.trim()
	if (/^[=+\-@]/.test(formula)) reportFormula(formula, cells, { offset, element: 'td' })
}

function reportScript({ attributes, content, offset }: HtmlTag, found: Found): void {
	const type = `${attributes.get('type') ?? ''} ${attributes.get('language') ?? ''}`
	const body = (content ?? '').trim()
	if (dataTypes.test(type) || body === '') return
	const language = /vb/i.test(type) ? 'other' : 'javascript'
	const at = { offset, element: 'script' }
	found.fact({ kind: 'code', language, runnable: true, autoRun: ['script'], calls: callsIn(body), excerpt: body, at })
}

/** Calls by which a script leaves the page. */
function callsIn(body: string): string[] {
	const calls = ['ActiveXObject', 'CreateObject', 'GetObject', 'WScript.Shell', 'Shell.Application', 'eval', 'fetch', 'XMLHttpRequest', 'msSaveOrOpenBlob', 'createObjectURL', 'location', 'document.write', 'unescape', 'fromCharCode', 'atob']
	const sample = body.slice(0, 65_536)
	return calls.filter((call) => sample.includes(call))
}

function reportObject({ attributes, offset }: HtmlTag, found: Found): void {
	const at = { offset, element: 'object' }
	const clsid = /^clsid:\{?([0-9a-f-]{36})/i.exec(attributes.get('classid')?.trim() ?? '')?.[1]
	if (clsid !== undefined) found.fact({ kind: 'control', technology: 'activex', clsid: `{${clsid.toUpperCase()}}`, at })
	else if (!/^image\//i.test(attributes.get('type') ?? '')) found.fact({ kind: 'control', technology: 'plugin', name: attributes.get('type') ?? attributes.get('data') ?? attributes.get('classid') ?? '', at })
}
