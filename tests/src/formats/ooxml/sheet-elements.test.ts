// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { partTypes, xlsx, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const named = (name: string, formula: string): OoxmlRecipe => xlsx().sheet('A').body(`<x:definedNames><x:definedName name="${name}">${formula}</x:definedName></x:definedNames>`)
const sheet = (content: string): OoxmlRecipe => xlsx().sheet('A', content)
const link = (content: string): OoxmlRecipe => xlsx().part('xl/externalLinks/e.xml', xml('x:externalLink', content), { type: partTypes.externalLink, by: 'externalLink' })
const macroSheet = (content: string): OoxmlRecipe => xlsx().as('xlsm').part('xl/macrosheets/m.xml', xml('x:macrosheet', content), { type: partTypes.macrosheet, by: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', id: 'rIdM' }).body('<x:sheets><x:sheet name="Makro" r:id="rIdM" state="veryHidden"/></x:sheets>')

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['hidden sheets', xlsx().sheet('A').sheet('B', '', 'hidden').sheet('C', '', 'veryHidden'), ['hidden hidden-sheet 1 B', 'hidden very-hidden-sheet 1 C']],
	['hidden rows and columns', sheet('<x:cols><x:col hidden="1"/></x:cols><x:sheetData><x:row hidden="true"/><x:row hidden="0"/></x:sheetData>'), ['hidden hidden-column 1', 'hidden hidden-row 1']],
	['name that starts a macro', named('_xlnm.Auto_Open', 'Makro!$A$1'), ['trigger document _xlnm.Auto_Open automatic Makro!$A$1']],
	['name that begins alike', named('auto_openTHIS', 'Makro!$A$1'), ['trigger document auto_openTHIS automatic Makro!$A$1']],
	['name that leads nowhere any more', named('Auto_Open', '#REF!'), []],
	['name of a range', named('Automatic', 'A!$A$1'), []],
	['formula behind a name', named('x', 'WEBSERVICE("http://a.example/")'), ['formula load http://a.example/']],
	['formula of a data validation', sheet('<x:dataValidations><x:dataValidation><x:formula1>cmd|\'/c x\'!A0</x:formula1></x:dataValidation></x:dataValidations>'), ['dde formula automatic cmd|/c x!A0']],
	['dde link', link('<x:ddeLink ddeService="cmd" ddeTopic="/c calc"/>'), ['dde link automatic cmd|/c calc']],
	['comments', sheet('<x:comment/><x:comment/>'), ['hidden comment 2']],
	['discussion', sheet('<xltc:threadedComment/>'), ['hidden comment 1']],
	['revision log', xlsx().part('xl/r.xml', xml('x:revisions', '<x:rcc/><x:rrc/>'), { type: partTypes.xml, by: 'revisionLog' }), ['hidden tracked-change 2']],
	['path of the author', xlsx().body('<x15ac:absPath url="C:\\Users\\ann\\"/>'), ['metadata file-path C:\\Users\\ann\\']],
	['macro sheet', macroSheet('<x:c><x:f>EXEC("calc")</x:f></x:c><x:c><x:f>HALT()</x:f></x:c>'), ['hidden very-hidden-sheet 1 Makro', 'code xlm Makro runnable EXEC']],
	['macro sheet without a formula', macroSheet('<x:c><x:v>1</x:v></x:c>'), ['hidden very-hidden-sheet 1 Makro', 'code xlm Makro']],
]

describe('elements of SpreadsheetML', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
	test('a macro sheet that starts by itself', () => {
		const recipe = macroSheet('<x:c><x:f>HALT()</x:f></x:c>').body('<x:definedName name="Auto_Open" hidden="1">Makro!$A$1</x:definedName>')
		expect(seen(recipe, 'code')).toEqual(['code xlm Makro runnable Auto_Open'])
	})
})
