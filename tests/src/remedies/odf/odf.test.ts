// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { disarm } from '../../../../src/engine/disarm.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import type { Finding } from '../../../../src/model/report.ts'
import type { Order } from '../../../../src/remedies/remedy.ts'
import { odf } from '../../../../src/remedies/odf/odf.ts'
import { odb, odt, ods, signaturesXml } from '../../../make/odf.ts'
import { cleanSamples, dirtySamples, macro } from '../../../make/dirty-odf.ts'
import { disarmed, outcomeOf, remedyContract, safe } from '../contract.ts'
import { filesOf } from './edited.ts'

remedyContract('OpenDocument', { dirty: dirtySamples(), clean: cleanSamples() })

describe('no copy', () => {
	test.each([
		{ name: 'locked', bytes: () => odt().paragraph('x').encrypted().package(), outcome: 'refused encrypted' },
		{ name: 'a database', bytes: () => odb().body('<db:data-source><db:connection-data><db:connection-resource xlink:href="sdbc:mysql:jdbc:example.org/x"/></db:connection-data></db:data-source>').package(), outcome: 'refused needs-conversion' },
		{ name: 'content that breaks off', bytes: () => toUtf8(utf8(macro(odt()).flat()).slice(0, -30)), outcome: 'refused damaged' },
	])('$name', ({ bytes, outcome }) => {
		expect(outcomeOf(disarm({ bytes: bytes(), name: 'a.odt' }, safe))).toBe(outcome)
	})
})

test('signatures that no longer hold are removed and named', () => {
	const { result, copy } = disarmed({ name: 'a.odt', bytes: macro(odt()).file('META-INF/documentsignatures.xml', signaturesXml(), '', false).package(), gone: [] })
	expect(filesOf(copy).has('META-INF/documentsignatures.xml')).toBe(false)
	expect(result.report.changes.map(({ subject }) => subject)).toContain('digital-signature')
})

describe('words', () => {
	const wordsOf = (bytes: Uint8Array, id: string): readonly string[] => odf.words(bytes, formatKind(id), new Budget(defaultLimits))
	test('paragraph by paragraph, cells of a row together', () => {
		expect(wordsOf(odt().body('<text:h>Titel</text:h><text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>').package(), 'odt')).toEqual(['Titel', 'a  b\tc\nd'])
		const row = '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>'
		expect(wordsOf(ods().body(`<table:table table:name="T">${row}${row}</table:table>`).package(), 'ods')).toEqual(['1\t2', '1\t2'])
	})
	test('a text box inside a paragraph, headers of pages, no deleted text', () => {
		const recipe = odt().body('<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>b</text:p>').styles('<style:master-page><style:header><text:p>Kopf</text:p></style:header></style:master-page>')
		expect(wordsOf(recipe.package(), 'odt')).toEqual(['Kasten', 'ab', 'Kopf'])
		expect(wordsOf(recipe.flat(), 'fodt')).toEqual(['Kopf', 'Kasten', 'ab'])
	})
	test('of an absurd number of spaces, some', () => {
		expect(wordsOf(odt().body('<text:p>a<text:s text:c="999999999"/>b</text:p>').package(), 'odt')[0]?.length).toBe(1_002)
	})
})

describe('a comparison', () => {
	const compared = (bytes: Uint8Array, order = { remedies: new Set(), findings: [], name: '', trackedChanges: 'accept' } as Order) => odf.comparable?.(bytes, formatKind('odt'), new Budget(defaultLimits), order)
	const recipe = odt().paragraph('Antrag')
	test('names what both have instead of reading it', () => {
		const one = compared(recipe.package())
		expect(one?.words(one.pieces)[0]).toMatch(/^as content\.xml: 8 [0-9a-f]{64}$/)
		expect(one?.words(new Set())).toEqual(['Antrag'])
	})
	test('reads everything where styles may hide it', () => {
		const hidden = { remedy: 'drop-hidden-content' } as Finding
		const one = compared(recipe.package(), { remedies: new Set(['drop-hidden-content']), findings: [hidden], name: '', trackedChanges: 'accept' })
		expect(one?.words(one.pieces)).toEqual(['Antrag'])
	})
	test('of a flat document reads all', () => {
		const one = odf.comparable?.(recipe.flat(), formatKind('fodt'), new Budget(defaultLimits))
		expect([one?.pieces.size, one?.words(new Set())]).toEqual([0, ['Antrag']])
	})
})

test('chunks make up the whole copy', () => {
	const { result, copy } = disarmed({ name: 'a.odt', bytes: macro(odt()).package(), gone: [] })
	expect(joinBytes(result.chunks ?? []).length).toBe(result.report.copy?.bytes)
	expect(copy.length).toBe(result.report.copy?.bytes)
})
