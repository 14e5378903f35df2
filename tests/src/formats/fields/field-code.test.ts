// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, field } from '../../../make/ooxml.ts'
import { seen } from '../ooxml/seen.ts'

const rows: readonly (readonly [name: string, instruction: string, expected: readonly string[]])[] = [
	['dde that starts by itself', ' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe" ', ['dde field automatic c:\\windows\\system32\\cmd.exe /k calc.exe']],
	['dde on a click', 'DDE excel "C:\\\\a.xls" "Sheet1!A1"', ['dde field excel C:\\a.xls Sheet1!A1']],
	['dde with the switch for updates', 'DDE excel "a.xls" \\a \\p', ['dde field automatic excel a.xls']],
	['name in mixed case', 'dDeAuTo cmd "/c x"', ['dde field automatic cmd /c x']],
	['name in quotes', '"DDEAUTO" cmd', ['dde field automatic cmd']],
	['name glued to its argument', 'INCLUDEPICTURE"http://a.example/x.png"', ['image load http://a.example/x.png']],
	['control and invisible characters in front', '\u200b\u00a0DDEAUTO cmd', ['dde field automatic cmd']],
	['linked picture', 'INCLUDEPICTURE "http://a.example/x.png" \\* MERGEFORMAT \\d', ['image load http://a.example/x.png']],
	['switches before the target', 'INCLUDEPICTURE \\d \\* MERGEFORMAT "http://a.example/x.png"', ['image load http://a.example/x.png']],
	['picture converter is no target', 'INCLUDEPICTURE \\c gif C:\\\\x.gif', ['image load C:\\x.gif']],
	['imported picture', 'IMPORT x.gif', ['image load x.gif']],
	['included text', 'INCLUDETEXT "\\\\\\\\host\\\\share\\\\a.docx" Bookmark', ['field load \\\\host\\share\\a.docx']],
	['server with two backslashes only', 'INCLUDETEXT \\\\host\\share\\a.docx', ['field load \\\\host\\share\\a.docx']],
	['transformed text', 'INCLUDETEXT a.xml \\t "http://a.example/x.xsl"', ['field load a.xml', 'style-sheet load http://a.example/x.xsl']],
	['linked object', 'LINK Excel.Sheet.12 "C:\\\\a.xlsx" "Sheet1!A1" \\a \\f 0 \\p', ['linked-object load C:\\a.xlsx']],
	['linked object without a class', 'LINK "http://a.example/x.doc"', ['linked-object load http://a.example/x.doc']],
	['referenced document', 'RD "C:\\\\chapter.docx" \\f', ['sub-document load C:\\chapter.docx']],
	['database', 'DATABASE \\d "C:\\\\a.mdb" \\c "DSN=x" \\s "SELECT"', ['connection database C:\\a.mdb']],
	['database by connection', 'DATABASE \\c "DSN=x"', ['connection database DSN=x']],
	['mail merge data', 'DATA letters.doc header.doc', ['connection mail-merge letters.doc']],
	['macro button', 'MACROBUTTON DoIt Click here', ['trigger field click DoIt']],
	['macro button that is only a place to click', 'MACROBUTTON nomacro Click here', []],
	['control', 'CONTROL Forms.TextBox.1 \\s', ['control activex Forms.TextBox.1']],
	['link', 'HYPERLINK "http://a.example/" \\l "part" \\o "tip" \\t "_blank"', ['hyperlink click http://a.example/']],
	['link with its target last', 'HYPERLINK \\o "tip" "http://a.example/"', ['hyperlink click http://a.example/']],
	['link within the document', 'HYPERLINK \\l "part"', []],
	['typographic quotation marks', 'HYPERLINK \u201chttp://a.example/\u201d', ['hyperlink click http://a.example/']],
	['quotation marks in the middle', 'INCLUDETEXT C:\\\\"My Files"\\\\a.docx', ['field load C:\\My Files\\a.docx']],
	['old German name', 'EINFÜGENGRAFIK "http://a.example/x.png"', ['image load http://a.example/x.png']],
	['page number', 'PAGE \\* MERGEFORMAT', []],
	['formula', '= 1 + 2', []],
	['nothing', '   ', []],
	['reference', 'REF DDEAUTO \\h', []],
	['a word that begins alike', 'LINKED "http://a.example/"', []],
]

describe('reportField', () => {
	test.each(rows)('%s', (_name, instruction, expected) => {
		expect(seen(docx().paragraph(field(instruction)))).toEqual(expected)
	})
})
