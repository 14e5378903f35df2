// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of WordprocessingML: fields, revisions, comments, hidden text, mail merge. ECMA-376-1 §17, [MS-DOCX], [MS-OFFMACRO2] §2.2.1. */

import type { ElementHandler, ElementHandlers } from './walk.ts'

/** ECMA-376-1 §22.9.2.7: an absent value means on. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !/^(?:0|false|off)$/.test(value)
}

const change: ElementHandler = (walk, attributes, offset) => walk.count('tracked-change', offset, 'w:ins', attributes.get('w:author'))

const instruction: ElementHandler = (walk) => {
	walk.reader.wantsText = true
}

const shownText: ElementHandler = (walk, _attributes, offset) => {
	if (walk.inRun && walk.runIsHidden) walk.count('hidden-text', offset, 'w:vanish')
	// text between the marks of a field is part of its instruction, however it is tagged
	if (walk.fields.wantsText) walk.reader.wantsText = true
}

const blank: ElementHandler = (walk) => {
	if (walk.fields.inInstruction) walk.fields.text(' ')
}

/** A data source of a mail merge: a connection string, a path, an address of a data link file. */
const mergeSource: ElementHandler = (walk, attributes, offset) => {
	const target = attributes.get('w:val')
	if (target) walk.reading.found.fact({ kind: 'connection', type: 'mail-merge', target, automatic: true, excerpt: target, at: walk.at(offset, 'w:mailMerge') })
}

/** Procedures Word calls for events of the document. */
const documentEvent = (event: string, procedure: string): ElementHandler => (walk, _attributes, offset) => {
	walk.reading.found.fact({ kind: 'trigger', event, target: procedure, automatic: true, on: 'document', at: walk.at(offset, `wne:${event}`) })
}

const changes = [
	'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:numberingChange',
	'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:customXmlInsRangeStart', 'w:customXmlDelRangeStart', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveToRangeStart', 'wordml:annotation',
]

export const wordElements: ElementHandlers = {
	open: {
		...Object.fromEntries(changes.map((name) => [name, change])),
		'w:r': (walk) => {
			walk.inRun = true
			walk.runIsHidden = false
		},
		'w:vanish': (walk, attributes) => {
			if (walk.inRun) walk.runIsHidden = isOn(attributes.get('w:val'))
		},
		'w:t': shownText,
		'w:delText': shownText,
		'w:instrText': instruction,
		'w:delInstrText': instruction,
		'w:tab': blank,
		'w:br': blank,
		'w:cr': blank,
		'w:p': blank,
		'w:noBreakHyphen': (walk) => {
			if (walk.fields.inInstruction) walk.fields.text('-')
		},
		'w:fldChar': (walk, attributes, offset) => {
			const type = attributes.get('w:fldCharType')
			if (type === 'begin') walk.fields.begin(walk.at(offset))
			else if (type === 'separate') walk.fields.separate()
			else if (type === 'end') walk.fields.end()
		},
		'w:fldSimple': (walk, attributes, offset) => {
			walk.fields.begin(walk.at(offset))
			walk.fields.text(attributes.get('w:instr') ?? '')
			walk.fields.separate()
			walk.endFieldWithElement()
		},
		'w:comment': (walk, attributes, offset) => walk.count('comment', offset, 'w:comment', attributes.get('w:author')),
		'w:control': (walk, attributes, offset) => walk.control(attributes.get('r:id'), attributes.get('w:name'), offset),
		'w:objectEmbed': (walk, attributes) => walk.nameObject(attributes.get('r:id'), attributes.get('w:progId')),
		'w:connectString': mergeSource,
		'w:udl': mergeSource,
		'w:themeFontLang': (walk, attributes) => {
			walk.reading.language ??= attributes.get('w:val')
		},
		'w:lang': (walk, attributes) => {
			walk.reading.language ??= attributes.get('w:val')
		},
		'sl:schema': (walk, attributes, offset) => {
			const target = attributes.get('sl:manifestLocation') ?? attributes.get('sl:schemaLocation')
			if (target) walk.reading.reference({ role: 'schema', when: 'never', target, excerpt: target, at: walk.at(offset, 'sl:schema') })
		},
		'wp15:webVideoPr': (walk, attributes, offset) => {
			const html = attributes.get('embeddedHtml') ?? ''
			const target = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1] ?? html
			if (target !== '') walk.reading.reference({ role: 'media', when: 'click', target, excerpt: html, at: walk.at(offset, 'wp15:webVideoPr') })
		},
		'wne:macro': (walk, attributes, offset) => {
			const target = attributes.get('wne:macroName')
			if (target) walk.reading.found.fact({ kind: 'trigger', event: 'key', target, automatic: false, on: 'document', at: walk.at(offset, 'wne:macro') })
		},
		'wne:eventDocNew': documentEvent('eventDocNew', 'Document_New'),
		'wne:eventDocOpen': documentEvent('eventDocOpen', 'Document_Open'),
		'wne:eventDocClose': documentEvent('eventDocClose', 'Document_Close'),
		'wne:eventDocSync': documentEvent('eventDocSync', 'Document_Sync'),
	},
	close: {
		'w:r': (walk) => {
			walk.inRun = false
		},
		'w:instrText': (walk) => {
			walk.reader.wantsText = false
		},
		'w:delInstrText': (walk) => {
			walk.reader.wantsText = false
		},
		'w:t': (walk) => {
			walk.reader.wantsText = false
		},
		'w:delText': (walk) => {
			walk.reader.wantsText = false
		},
	},
}
