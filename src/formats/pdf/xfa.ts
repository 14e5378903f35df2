// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** XFA forms: XML packets inside a PDF. ISO 32000-1 §12.7.8, XFA 3.3. Read as text, since viewers load packets that are not well-formed as a whole. */

import { joinBytes, utf8 } from '../../bytes/text.ts'
import { decodeEntities } from '../xml/entities.ts'
import { reportScript } from './scripts.ts'
import { Stream, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

const scriptElement = /<(?:[\w.-]+:)?script\b([^<>]*)>/g
const submitElement = /<(?:[\w.-]+:)?submit\b([^<>]*)>/g
const linkedImage = /<(?:[\w.-]+:)?image\b([^<>]*)>/g
const connection = /<(?:[\w.-]+:)?(?:wsdlAddress|soapAddress|uri)\b[^<>]*>([^<]+)</g

export function readXfa(walk: Walk, value: Value, around: Spot): void {
	const { doc, found } = walk
	if (!walk.enter('xfa', value)) return
	const spot = walk.spotOf(value, around)
	walk.feature('xfa', spot)
	const packets: Uint8Array[] = []
	const items = doc.array(value)
	// pairs of name and stream, or the whole form in one stream
	for (const item of items ?? [value]) {
		const stream = doc.resolve(item)
		if (stream instanceof Stream && !doc.isSealed) found.guard(spot.element, () => void packets.push(doc.decode(stream).bytes))
	}
	readPackets(walk, utf8(joinBytes(packets)), spot)
}

function readPackets(walk: Walk, text: string, spot: Spot): void {
	for (const script of javaScripts(text)) reportScript(walk, script, spot, 'field', true)
	for (const [, attributes = ''] of text.matchAll(submitElement)) {
		const target = attribute(attributes, 'target')
		if (target !== '') walk.action('SubmitForm', 'field', false, spot, target)
	}
	for (const [, attributes = ''] of text.matchAll(linkedImage)) {
		const target = attribute(attributes, 'href')
		if (target !== '' && !walk.earlier) walk.found.fact({ kind: 'reference', role: 'image', target, when: 'load', at: spot })
	}
	for (const [, address = ''] of text.matchAll(connection)) {
		if (/^\s*https?:/i.test(address)) walk.found.fact({ kind: 'connection', type: 'web-query', target: decodeEntities(address.trim(), false), automatic: false, at: spot })
	}
}

/** Bodies of the script elements that are JavaScript; the usual language of XFA is another one. */
function* javaScripts(text: string): Iterable<string> {
	const element = new RegExp(scriptElement)
	for (let match = element.exec(text); match !== null; match = element.exec(text)) {
		const end = text.indexOf('script>', element.lastIndex)
		if (end < 0) return
		const body = text.slice(element.lastIndex, text.lastIndexOf('</', end))
		element.lastIndex = end
		if (!/contentType\s*=\s*["']application\/x-javascript/i.test(match[1] ?? '')) continue
		const script = decodeEntities(body.replace(/<!\[CDATA\[|\]\]>/g, ''), false).trim()
		if (script !== '') yield script
	}
}

function attribute(attributes: string, name: string): string {
	const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
	return match === null ? '' : decodeEntities(match[1] ?? match[2] ?? '', false)
}
