// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const run = (properties: string, text = 'x'): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const part = (root: string, content: string): OoxmlRecipe => docx().part('word/x.xml', xml(root, content), { type: partTypes.settings, by: 'settings' })

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['simple field', docx('<w:p><w:fldSimple w:instr=" DDEAUTO cmd &quot;/c x&quot; "><w:r><w:t>result</w:t></w:r></w:fldSimple></w:p>'), ['dde field automatic cmd /c x']],
	['simple field in a simple field', docx('<w:p><w:fldSimple w:instr="PAGE"><w:fldSimple w:instr="DDE cmd"/></w:fldSimple></w:p>'), ['dde field cmd']],
	['hyphen in an instruction', docx('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>LINK a</w:instrText><w:noBreakHyphen/><w:instrText>b.doc</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>'), ['linked-object load a-b.doc']],
	['tracked changes with their authors', docx('<w:p><w:ins w:author="Ann"/><w:del w:author="Bob"/><w:moveTo w:author="Ann"/></w:p>'), ['hidden tracked-change 3 Ann, Bob']],
	['tracked formatting', docx('<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>'), ['hidden tracked-change 1']],
	['hidden text', docx(`<w:p>${run('<w:vanish/>')}</w:p>`), ['hidden hidden-text 1']],
	['hidden text that is switched off', docx(`<w:p>${run('<w:vanish w:val="0"/>')}</w:p>`), []],
	['hidden paragraph mark', docx('<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'), []],
	['text behind hidden text', docx(`<w:p>${run('<w:vanish/>')}${run('<w:b/>')}</w:p>`), ['hidden hidden-text 1']],
	['hidden run without text', docx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r></w:p>'), []],
	['comments', part('w:comments', '<w:comment w:author="Ann"/><w:comment w:author="Ann"/>'), ['hidden comment 2 Ann']],
	['mail merge', part('w:settings', '<w:mailMerge><w:connectString w:val="DSN=x"/><w:odso><w:udl w:val="Provider=y"/></w:odso></w:mailMerge>'), ['connection mail-merge automatic DSN=x', 'connection mail-merge automatic Provider=y']],
	['control without a part', docx('<w:p><w:r><w:object><w:control r:id="rId9" w:name="Button1"/></w:object></w:r></w:p>'), ['control activex Button1']],
	['key that starts a macro', part('wne:tcg', '<wne:keymaps><wne:keymap><wne:macro wne:macroName="NORMAL.X.Y"/></wne:keymap></wne:keymaps>'), ['trigger document key NORMAL.X.Y']],
	['events of the document', part('wne:vbaSuppData', '<wne:docEvents><wne:eventDocOpen/><wne:eventDocClose/></wne:docEvents>'), ['trigger document eventDocOpen automatic Document_Open', 'trigger document eventDocClose automatic Document_Close']],
	['online video', docx('<w:p><wp15:webVideoPr embeddedHtml="&lt;iframe src=&quot;http://a.example/v&quot;/>"/></w:p>'), ['media click http://a.example/v']],
	['online video of plain script', docx('<w:p><wp15:webVideoPr embeddedHtml="javascript:x"/></w:p>'), ['media click javascript:x']],
	['schema library', part('w:settings', '<sl:schemaLibrary><sl:schema sl:manifestLocation="http://a.example/m.xml"/></sl:schemaLibrary>'), ['schema never http://a.example/m.xml']],
]

describe('elements of WordprocessingML', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
	test.each(rows.slice(0, 12))('%s, strict', (_name, recipe, expected) => {
		expect(seen(recipe.strict())).toEqual(expected)
	})
	test('fields of a header', () => {
		const header = xml('w:hdr', '<w:p><w:fldSimple w:instr="DDE cmd"/></w:p>')
		expect(seen(docx().part('word/header1.xml', header, { type: partTypes.header, by: 'header' }))).toEqual(['dde field cmd'])
	})
})
