// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt } from '../../../make/odf.ts'
import { factsOf, gapsIn, references } from './seen.ts'

const code = (bytes: Uint8Array, name = 'document.odt'): readonly string[] => factsOf(bytes, 'code', name).map(({ language, module, runnable }) => `${language} ${module ?? '-'}${runnable ? ' runs' : ''}`)

describe('program code in XML', () => {
	test('a module with a procedure', () => {
		expect(code(odt().basic('Module1', 'Sub Main\n MsgBox "x"\nEnd Sub').package())).toEqual(['basic Module1 runs'])
	})
	test('a module without one', () => {
		expect(code(odt().basic('Module1', 'REM  *****  BASIC  *****\n').package())).toEqual(['basic Module1'])
	})
	test('a module of a sub-document', () => {
		const bytes = odt().subDocument('Object 1', odt()).file('Object 1/Basic/Standard/M.xml', '<s:module xmlns:s="http://openoffice.org/2000/script" s:name="M">Sub a\nEnd Sub</s:module>').package()
		expect(code(bytes)).toEqual(['basic M runs'])
	})
	test('inline libraries', () => {
		expect(code(odt().inlineBasic('M', 'Sub a\nEnd Sub').flat(), 'a.fodt')).toEqual(['basic M runs'])
	})
	test('a script in place', () => {
		expect(code(odt().scripts('<office:script script:language="JavaScript">alert(1)</office:script>').package())).toEqual(['javascript - runs'])
	})
	test('an empty script element is none', () => {
		expect(code(odt().scripts('<office:script script:language="ooo:Basic"> \n </office:script>').package())).toEqual([])
	})
	test('a dialog', () => {
		expect(code(odt().file('Dialogs/Standard/Dialog1.xml', '<dlg:window xmlns:dlg="http://openoffice.org/2000/dialog" dlg:id="Dialog1"/>').package())).toEqual(['dialog Dialog1'])
	})
	test('a field of Word that is kept as it was', () => {
		const field = '<text:p xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"><field:fieldmark-start field:type="vnd.oasis.opendocument.field.UNHANDLED"><field:param field:name="vnd.oasis.opendocument.field.code" field:value="DDEAUTO cmd &quot;/c x&quot;"/></field:fieldmark-start></text:p>'
		expect(factsOf(odt().body(field).package(), 'dde')).toHaveLength(1)
	})
	test('a script field is kept but not run', () => {
		expect(code(odt().body('<text:p><text:script script:language="JavaScript">eval(x)</text:script></text:p>').package())).toEqual(['javascript -'])
	})
})

describe('libraries', () => {
	const library = (attributes: string): Uint8Array => odt().file('Basic/script-lc.xml', `<l:libraries xmlns:l="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><l:library l:name="Lib" ${attributes}/></l:libraries>`).package()
	test('linked from elsewhere', () => {
		expect(references(library('l:link="true" xlink:href="file:///C:/lib/script.xlb"'))).toEqual(['script load file:///C:/lib/script.xlb'])
	})
	test('of the office program itself', () => {
		expect(references(library('l:link="true" xlink:href="$(INST)/share/basic/Lib/script.xlb/"'))).toEqual([])
	})
	test('behind a password', () => {
		const bytes = library('l:link="false" l:passwordprotected="true"')
		expect(code(bytes)).toEqual(['basic Lib runs'])
		expect(gapsIn(bytes)).toEqual(['encrypted password-protected Basic library'])
	})
})
