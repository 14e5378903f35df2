// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What each control word of RTF means for an inspection. RTF 1.9.1; words that are not here change nothing we look at. */

import { latin1 } from '../../bytes/text.ts'
import type { MetadataFact } from '../../model/facts.ts'
import { readTarget } from '../../model/target.ts'
import { decodePlainHex } from './object-data.ts'
import { objectWords } from './objects.ts'
import { pictureWords } from './pictures.ts'
import { shapeWords } from './shapes.ts'
import type { RtfDocument } from './document.ts'

/** `offset` is where the word stands, `end` where its parameter ends. */
export type WordHandler = (document: RtfDocument, value: number | undefined, offset: number, end: number) => void

const metadata = (what: MetadataFact['what']): WordHandler => (document, _value, offset) => document.collect((value) => {
	if (value.trim() !== '') document.found.fact({ kind: 'metadata', what, value: value.trim(), at: { offset } })
})

/** A data source of a mail merge; Word opens it with the document, after asking. */
const mergeSource: WordHandler = (document, _value, offset) => document.collect((target) => {
	if (target.trim() !== '') document.found.fact({ kind: 'connection', type: 'mail-merge', target: target.trim(), automatic: true, at: { offset, element: '\\mailmerge' } })
})

const codePage = (page: number): WordHandler => (document) => {
	document.codePage = page
}

const symbol = (byte: number): WordHandler => (document) => document.group.sink?.character(byte)
const sign = (code: number): WordHandler => (document) => document.group.sink?.unicode(code)

const change: WordHandler = (document, value) => {
	if (value !== 0 && document.group.isBody) document.counts.changes++
}

/** A package or compound file in hexadecimal digits that Word keeps for itself: theme, custom XML. */
const hiddenPackage = (name: string, marker: string): WordHandler => (document, _value, _offset, end) => {
	document.drop()
	document.group.holdsData = true
	document.group.endings.push((to) => {
		const data = decodePlainHex(document.bytes, end, to)
		if (data.length === 0) return
		// custom XML stands in a stream with a class name before it
		const start = data.length > 4 && !startsWithMarker(data, marker) ? findMarker(data, marker) : 0
		document.found.part(data.subarray(Math.max(0, start)), { name, role: 'content' })
	})
}

function startsWithMarker(data: Uint8Array, marker: string): boolean {
	return latin1(data, 0, marker.length) === marker
}

/** The header before the content names a class and is short. */
function findMarker(data: Uint8Array, marker: string): number {
	return latin1(data, 0, Math.min(data.length, 512)).indexOf(marker)
}

const fieldInstruction: WordHandler = (document, _value, offset) => {
	document.passFieldText()
	if (!document.group.inField) {
		document.fields.begin({ offset, element: '\\fldinst' })
		document.group.endings.push(() => {
			document.passFieldText()
			document.fields.end()
		})
	}
	document.send(document.fieldText)
}

const words: Record<string, WordHandler> = {
	ansicpg: (document, value) => {
		if (value !== undefined && value > 0) document.codePage = value
	},
	mac: codePage(10_000),
	pc: codePage(437),
	pca: codePage(850),
	uc: (document, value) => {
		document.group.fallback = Math.min(255, Math.max(0, value ?? 1))
	},
	u: (document, value) => {
		document.group.sink?.unicode(value ?? 0)
		document.reader.fallback = document.group.fallback
	},

	// text that stands for a character
	line: symbol(32), par: symbol(32), tab: symbol(32), cell: symbol(32), row: symbol(32), sect: symbol(32), page: symbol(32), emspace: symbol(32), enspace: symbol(32), qmspace: symbol(32),
	lquote: sign(0x2018), rquote: sign(0x2019), ldblquote: sign(0x201c), rdblquote: sign(0x201d), bullet: sign(0x2022), endash: sign(0x2013), emdash: sign(0x2014),

	// fields
	field: (document, _value, offset) => {
		document.passFieldText()
		document.fields.begin({ offset, element: '\\field' })
		document.group.inField = true
		document.group.endings.push(() => {
			document.passFieldText()
			document.fields.end()
		})
	},
	fldinst: fieldInstruction,
	fldrslt: (document) => {
		document.passFieldText()
		document.fields.separate()
		const { isBody } = document.group
		document.send(document.fieldText)
		document.group.isBody = isBody
		// what is nested in a result is a field of its own
		document.group.inField = false
	},

	// where templates, files and data come from
	template: (document, _value, offset) => document.collect((text) => {
		const target = text.trim()
		if (target === '') return
		if (readTarget(target).isNetwork) document.found.fact({ kind: 'reference', role: 'template', target, when: 'load', at: { offset, element: '\\*\\template' } })
		else document.found.fact({ kind: 'metadata', what: 'template-path', value: target, at: { offset } })
	}),
	hlinkbase: (document, _value, offset) => document.collect((target) => {
		if (target.trim() !== '') document.found.fact({ kind: 'reference', role: 'hyperlink', target: target.trim(), when: 'never', at: { offset, element: '\\*\\hlinkbase' } })
	}),
	file: (document) => document.collect((target) => {
		if (target.trim() !== '') document.paths.files.push(target.trim())
	}),
	subdocument: (document) => {
		document.paths.isMaster = true
	},
	nextfile: (document, _value, offset) => document.collect((target) => {
		if (target.trim() !== '') document.found.fact({ kind: 'reference', role: 'file-table', target: target.trim(), when: 'never', at: { offset, element: '\\*\\nextfile' } })
	}),
	mmconnectstr: mergeSource, mmdatasource: mergeSource, mmheadersource: mergeSource, mmodsosrc: mergeSource, mmodsoudl: mergeSource,
	hlsrc: (document, _value, offset) => document.collect((target) => {
		if (target.trim() !== '') document.found.fact({ kind: 'reference', role: 'hyperlink', target: target.trim(), when: 'click', at: { offset, element: '\\hlsrc' } })
	}),
	themedata: hiddenPackage('theme', 'PK\u0003\u0004'),
	datastore: hiddenPackage('custom XML', '\u00d0\u00cf\u0011\u00e0'),

	// about the document
	author: metadata('author'), operator: metadata('last-author'), manager: metadata('manager'), company: metadata('company'),
	generator: (document) => document.collect((text) => document.found.about({ producer: text.replace(/;\s*$/, '').trim() })),
	nofpages: (document, value) => {
		if (value !== undefined && value > 0) document.found.about({ pages: value })
	},
	propname: metadata('custom'),

	// what a reader does not see
	v: (document, value) => {
		document.group.isHidden = value !== 0
		document.listen()
	},
	plain: (document) => {
		document.group.isHidden = false
		document.listen()
	},
	revised: change, deleted: change, mvf: change, mvt: change,
	revtbl: (document) => document.collect((text) => {
		document.changeAuthors.push(...text.split(';').map((name) => name.trim()).filter((name) => name !== '' && name !== 'Unknown'))
	}),
	annotation: (document) => {
		document.counts.comments++
	},
	htmltag: (document) => document.send(document.html),
	upr: (document) => {
		document.group.alternative = document.group.sink?.mark ?? 0
	},
	ud: (document) => {
		document.group.sink?.cut(document.group.alternative)
	},
	...objectWords,
	...pictureWords,
	...shapeWords,
}

export const destinations: ReadonlyMap<string, WordHandler> = new Map(Object.entries(words))

/** Destinations whose text nobody reads. */
export const silentWords: readonly string[] = [
	'aftnsep', 'aftnsepc', 'atnauthor', 'atndate', 'atnicn', 'atnid', 'atnparent', 'atnref', 'atntime', 'atrfend', 'atrfstart', 'background', 'bkmkend', 'bkmkstart', 'blipuid', 'blipupi', 'buptim',
	'category', 'colorschememapping', 'colortbl', 'comment', 'creatim', 'datafield', 'defchp', 'defpap', 'doccomm', 'docvar', 'falt', 'fchars', 'filetbl', 'fname', 'fontemb', 'fontfile', 'fonttbl',
	'formfield', 'ftnsep', 'ftnsepc', 'info', 'keywords', 'latentstyles', 'lchars', 'levelnumbers', 'leveltext', 'listname', 'listoverridetable', 'listpicture', 'liststylename', 'listtable', 'lsdlockedexcept',
	'mailmerge', 'mmathPr', 'nesttableprops', 'oldcprops', 'oldpprops', 'oldsprops', 'oldtprops', 'panose', 'passwordhash', 'pgp', 'pgptbl', 'pn', 'pnseclvl', 'pntxta', 'pntxtb', 'printim', 'private',
	'protend', 'protstart', 'protusertbl', 'revtim', 'rsidtbl', 'rxe', 'staticval', 'stylesheet', 'subject', 'svb', 'tc', 'title', 'userprops', 'wgrffmtfilter', 'windowcaption', 'writereservation', 'writereservhash', 'xe', 'xmlattrname',
	'xmlattrvalue', 'xmlnstbl', 'xmlopen',
]

/** Words that Word knows without being destinations: behind `\*` they do not hide the text of their group. */
export const formattingWords: ReadonlySet<string> = new Set([
	'ab', 'af', 'afs', 'alang', 'ai', 'b', 'caps', 'cb', 'cf', 'charrsid', 'charscalex', 'cs', 'dbch', 'dn', 'expnd', 'expndtw', 'f', 'fcs', 'fs', 'hich', 'highlight', 'i', 'insrsid', 'kerning', 'lang', 'langfe',
	'langfenp', 'langnp', 'loch', 'ltrch', 'ltrpar', 'noproof', 'outl', 'par', 'pard', 'ql', 'qc', 'qj', 'qr', 'rtlch', 'rtlpar', 's', 'scaps', 'shad', 'strike', 'sub', 'super', 'ul', 'uld', 'uldb', 'ulnone', 'ulw', 'up', 'webhidden', 'xmlclose',
])
