// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { surveyRtf, type Survey } from '../../../../src/remedies/rtf/survey.ts'
import { compoundFile, latin, stream } from '../../../make/ole.ts'
import { bytesOf, field, hex, shape } from '../../../make/rtf.ts'

const survey = (text: string): Survey => surveyRtf(bytesOf(`{\\rtf1 ${text}}`), 0, new Budget(defaultLimits))

describe('fields', () => {
	test.each<[string, string, object]>([
		['in one piece', field('PAGE', '1'), { instruction: 'PAGE', isNested: false, hasResult: true }],
		['in pieces', '{\\field{\\*\\fldinst {PA}{\\b GE}}{\\fldrslt }}', { instruction: 'PAGE', isNested: false, hasResult: false }],
		['one in another', `{\\field{\\*\\fldinst X ${field('Y', 'z')}}{\\fldrslt }}`, { isNested: true }],
		['with data of a program in it', '{\\field{\\*\\fldinst PAGE{\\*\\datafield 00ff}{\\*\\unknown secret}}{\\fldrslt 1}}', { instruction: 'PAGE' }],
		['with a picture as result', '{\\field{\\*\\fldinst X}{\\fldrslt {\\pict 00}}}', { hasResult: true }],
		['with a character as result', "{\\field{\\*\\fldinst X}{\\fldrslt \\'e4}}", { hasResult: true }],
	])('%s', (_, text, note) => {
		expect([...survey(text).fields.values()][0]).toMatchObject(note)
	})
})

describe('objects', () => {
	test.each<[string, string, object]>([
		['embedded', '{\\object\\objemb\\objw20\\objh10{\\*\\objclass Package}{\\*\\objdata 00}}', { kind: 'embedded', className: 'Package', width: 20, height: 10, hasResult: false }],
		['a link', '{\\object\\objautlink{\\*\\objtopic a.doc}{\\result {\\pict 00}}}', { kind: 'link', topic: 'a.doc', hasResult: true }],
		['a control', '{\\object\\objocx{\\result words}}', { kind: 'control', hasResult: true }],
	])('%s', (_, text, note) => {
		expect([...survey(text).objects.values()]).toMatchObject([note])
	})
})

describe('drawings', () => {
	test('have properties', () => {
		const notes = [...survey(shape({ pibName: 'http://a.example/', pibFlags: '10' })).properties.values()]
		expect(notes.map(({ name, value }) => [name, value])).toEqual([['pibName', 'http://a.example/'], ['pibFlags', '10']])
		expect(notes[0]?.drawing).toEqual({ hasPicture: false, flags: new Map([['pib', 10]]) })
	})
	test('may have a picture of their own', () => {
		expect([...survey(shape({ pib: '{\\pict\\pngblip 89}' })).properties.values()][0]?.drawing.hasPicture).toBe(true)
	})
})

test('pictures that are files', () => {
	const text = `{\\pict\\pngblip 89504e47}{\\pict ${hex(compoundFile([stream('a', latin('b'))]))}}`
	expect([...survey(text).files]).toEqual(['{\\rtf1 '.length + text.indexOf('\\pict ')])
})
