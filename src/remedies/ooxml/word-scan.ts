// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of WordprocessingML that a safe copy changes: fields, links, imported and linked content, mail merge, macros of form fields. ECMA-376-1 §17. */

import type { ScanHandler, ScanHandlers } from './part-scan.ts'
import { importedWords } from './imported-words.ts'
import { dropIfCut } from './scan-handlers.ts'
import { packageWords } from './words.ts'

const goes: ScanHandler = (scan) => scan.drop()
const goesIfCut = dropIfCut('r:id')

const link: ScanHandler = (scan, attributes, offset) => {
	const id = attributes.get('r:id')
	if (id !== undefined && id !== '' && !scan.links.stays(id)) scan.plan.unwrap(offset)
}

/** A file that is imported when the document opens: its words become paragraphs of the document itself. */
const importedFile: ScanHandler = (scan, attributes, offset) => {
	const relationship = scan.links.get(attributes.get('r:id'))
	scan.drop()
	if (relationship?.part === undefined || relationship.type !== 'afchunk') return
	const { budget, uris } = scan.rebuild
	for (const words of importedWords(relationship.part, budget, packageWords)) scan.plan.insert(offset, 'before', `<w:p xmlns:w="${uris.w}"><w:r>${scan.rebuild.textRun(words)}</w:r></w:p>`)
}

const listen: ScanHandler = (scan) => {
	scan.reader.wantsText = true
}

const listenInField: ScanHandler = (scan) => {
	if (scan.fields.wantsText) scan.reader.wantsText = true
}

const deaf = (scan: Parameters<ScanHandler>[0]): void => {
	scan.reader.wantsText = false
}

const blank: ScanHandler = (scan) => scan.fields.text(' ')

export const wordScan: ScanHandlers = {
	open: {
		'w:hyperlink': link,
		'w:fldSimple': (scan, attributes, offset) => {
			if (scan.fields.judge(attributes.get('w:instr') ?? '')) {
				scan.plan.unwrap(offset)
				scan.frame(0).notes = { isCut: true }
			}
		},
		'w:fldData': (scan) => {
			if (scan.frame(1).name === 'w:fldSimple' && scan.frame(1).notes?.['isCut'] === true) scan.drop()
		},
		'w:fldChar': (scan, attributes, offset) => {
			const type = attributes.get('w:fldCharType')
			if (type === 'begin') scan.fields.begin(offset)
			else if (type === 'separate') scan.fields.separate(offset)
			else if (type === 'end') scan.fields.end(offset)
		},
		'w:instrText': listen,
		'w:delInstrText': listen,
		'w:t': listenInField,
		'w:delText': listenInField,
		'w:tab': blank,
		'w:br': blank,
		'w:cr': blank,
		'w:p': blank,
		'w:noBreakHyphen': (scan) => scan.fields.text('-'),
		// macros that run when somebody enters or leaves a form field
		'w:entryMacro': goes,
		'w:exitMacro': goes,
		'w:mailMerge': (scan) => {
			scan.drop()
			scan.change({ remedy: 'cut-connections', action: 'removed', subject: 'mail-merge' })
		},
		'sl:schemaLibrary': (scan) => {
			scan.drop()
			scan.change({ remedy: 'rebuild-container', action: 'removed', subject: 'schema' })
		},
		'w:smartTagType': (scan, attributes, offset) => {
			if (attributes.get('w:url') !== undefined) scan.plan.remove(offset, 'w:url')
		},
		'wp15:webVideoPr': (scan, attributes) => {
			const target = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes.get('embeddedHtml') ?? '')?.[1]
			scan.drop()
			scan.change({ remedy: 'drop-media', action: 'removed', subject: 'media', ...(target === undefined ? {} : { target }) })
		},
		'w:attachedTemplate': goesIfCut,
		'w:saveThroughXslt': goesIfCut,
		'w:subDoc': goesIfCut,
		'w:altChunk': importedFile,
		'w:headerReference': goesIfCut,
		'w:footerReference': goesIfCut,
		'w:printerSettings': goesIfCut,
		'w:sourceFileName': goesIfCut,
		'w:contentPart': goesIfCut,
		'w:embedRegular': goesIfCut,
		'w:embedBold': goesIfCut,
		'w:embedItalic': goesIfCut,
		'w:embedBoldItalic': goesIfCut,
	},
	close: {
		'w:instrText': deaf,
		'w:delInstrText': deaf,
		'w:t': deaf,
		'w:delText': deaf,
	},
}

