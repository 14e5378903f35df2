// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Actions of every type, what starts them, and what they lead to. ISO 32000-2 §12.6. */

import type { PdfActionFact } from '../../model/facts.ts'
import { readAnnotation } from './annotations.ts'
import { fileName, readAttachment } from './file-specs.ts'
import { reportScript } from './scripts.ts'
import { textString } from './text.ts'
import { Dict, PdfString, Stream, type Value } from './values.ts'
import type { Spot, Walk } from './walk.ts'

export type Trigger = PdfActionFact['trigger']

/** Additional actions that run without a click: opening, closing, saving, printing, becoming visible, moving the pointer over, calculating and formatting. §12.6.3 */
const automaticEvents: ReadonlySet<string> = new Set(['O', 'C', 'PO', 'PC', 'PV', 'PI', 'WC', 'WS', 'DS', 'WP', 'DP', 'E', 'X', 'F'])

/** Values of `/S` that name an action. Other dictionaries have a key `S` too. */
export const actionTypes: ReadonlySet<string> = new Set([
	'GoTo', 'GoToR', 'GoToE', 'GoToDp', 'Launch', 'Thread', 'URI', 'Sound', 'Movie', 'Hide', 'Named', 'SubmitForm', 'ResetForm', 'ImportData', 'JavaScript', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView', 'RichMediaExecute',
])

export function readAction(walk: Walk, value: Value, around: Spot, trigger: Trigger, automatic: boolean): void {
	walk.each(`action ${trigger} ${automatic}`, value, around, (action, spot) => reportAction(walk, action, spot, trigger, automatic))
}

/** `AA` of the document, a page, an annotation or a field. */
export function readAdditional(walk: Walk, value: Value, around: Spot): void {
	walk.later('additional', value, around, (events, spot) => {
		for (const [event, action] of events.entries) readAction(walk, action, spot, 'additional', automaticEvents.has(event))
	})
}

export function reportAction(walk: Walk, action: Dict, spot: Spot, trigger: Trigger, automatic: boolean): void {
	const { doc } = walk
	const type = doc.name(action.get('S')) ?? (action.has('JS') ? 'JavaScript' : undefined)
	if (type === undefined) return
	readAction(walk, action.get('Next'), spot, 'next', automatic)
	// the annotation that the action is about may be on no page
	for (const key of ['TA', 'Annotation', 'AN']) walk.later('annotation', action.get(key), spot, (annotation, at) => readAnnotation(walk, annotation, at))
	switch (type) {
		case 'GoTo':
			// a jump within the document does nothing, but that it happens by itself is worth knowing
			if (trigger === 'additional') walk.action(type, trigger, automatic, spot, undefined)
			return
		case 'JavaScript': return readScript(walk, action.get('JS'), spot, trigger, automatic)
		case 'URI': return reportUri(walk, action, spot, trigger, automatic)
		case 'Launch': return walk.action(type, trigger, automatic, spot, launchTarget(walk, action))
		case 'GoToR':
		case 'GoToE':
		case 'SubmitForm':
		case 'ImportData': return walk.action(type, trigger, automatic, spot, fileName(doc, action.get('F')))
		case 'Thread':
			if (action.has('F')) walk.action(type, trigger, automatic, spot, fileName(doc, action.get('F')))
			return
		case 'Rendition':
			walk.action(type, trigger, automatic, spot, undefined)
			if (action.has('JS')) readScript(walk, action.get('JS'), spot, 'rendition', automatic)
			return readRendition(walk, action.get('R'), spot, automatic ? 'load' : 'click')
		case 'Sound':
			walk.action(type, trigger, automatic, spot, undefined)
			return walk.feature('sound', spot)
		case 'Movie':
			walk.action(type, trigger, automatic, spot, undefined)
			return walk.feature('movie', spot)
		case 'Named': return walk.action(type, trigger, automatic, spot, doc.name(action.get('N')))
		default: return walk.action(type, trigger, automatic, spot, undefined)
	}
}

/** A script as a string or a stream. */
export function readScript(walk: Walk, value: Value, around: Spot, trigger: Trigger, automatic: boolean): void {
	const { doc } = walk
	const spot = walk.spotOf(value, around)
	const resolved = doc.resolve(value)
	let script = ''
	if (resolved instanceof PdfString) script = textString(resolved.bytes)
	else if (resolved instanceof Stream) walk.found.guard(spot.element, () => { script = textString(doc.decode(resolved).bytes) })
	reportScript(walk, script, spot, trigger, automatic)
}

function reportUri(walk: Walk, action: Dict, spot: Spot, trigger: Trigger, automatic: boolean): void {
	const uri = walk.doc.text(action.get('URI')) ?? ''
	const target = complete(uri, walk.base)
	if (automatic || trigger === 'additional') walk.action('URI', trigger, automatic, spot, target)
	if (target !== '' && !walk.earlier) walk.found.fact({ kind: 'reference', role: 'hyperlink', target, when: automatic ? 'load' : 'click', at: spot })
}

/** An address without a scheme is relative to the base; without a base, viewers take what is no path for the name of a web server. */
export function complete(uri: string, base: string): string {
	if (uri === '' || /^[a-z][a-z\d+.-]*:/i.test(uri)) return uri
	if (base !== '') return base + uri
	return /^[./\\#?]/.test(uri) || /^[^/]*\.(?:pdf|html?|docx?|xlsx?|pptx?|od[tsp]|txt)$/i.test(uri) ? uri : `http://${uri}`
}

/** The file to start, with its parameters where the action has them for one system. §12.6.4.6 */
function launchTarget({ doc }: Walk, action: Dict): string | undefined {
	const plain = fileName(doc, action.get('F'))
	if (plain !== undefined) return plain
	for (const system of ['Win', 'Mac', 'Unix']) {
		const parameters = doc.dict(action.get(system))
		if (parameters === undefined) continue
		const file = fileName(doc, parameters.get('F')) ?? ''
		const rest = doc.text(parameters.get('P')) ?? ''
		if (file !== '' || rest !== '') return `${file} ${rest}`.trim()
	}
	return undefined
}

/** Media, and where it comes from. §13.2 */
export function readRendition(walk: Walk, value: Value, around: Spot, when: 'load' | 'click' = 'click'): void {
	walk.later('rendition', value, around, (rendition, spot) => {
		const { doc } = walk
		for (const inner of doc.array(rendition.get('R')) ?? []) readRendition(walk, inner, spot, when)
		walk.later('media clip', rendition.get('C'), spot, (clip, clipSpot) => {
			const data = clip.get('D')
			const spec = doc.dict(data)
			if (spec?.has('EF') === true) readAttachment(walk, data, clipSpot)
			else {
				const target = fileName(doc, data)
				if (target !== undefined && !walk.earlier) walk.found.fact({ kind: 'reference', role: 'media', target, when, at: clipSpot })
			}
		})
	})
}
