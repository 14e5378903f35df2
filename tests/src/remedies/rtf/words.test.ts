// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { remedyNames } from '../../../../src/model/remedies.ts'
import { rtfWords } from '../../../../src/remedies/rtf/words.ts'
import { bytesOf, field, shape } from '../../../make/rtf.ts'

const wordsOf = (text: string, isPrivate = false): readonly string[] => rtfWords(bytesOf(`{\\rtf1\\ansi\\ansicpg1252 ${text}}`), new Budget(defaultLimits), isPrivate ? { remedies: new Set(remedyNames), findings: [], name: 'a.rtf', trackedChanges: 'accept' } : undefined)

describe('the words of RTF', () => {
	test.each<[string, string, string[]]>([
		['paragraphs and cells', 'one\\par two\\cell three\\cell\\row', ['one', 'two', 'three']],
		['characters', "\\'e4\\u8364 ?\\endash\\~x\\tab y", ['ä€– x y']],
		['other alphabets', "{\\fonttbl{\\f1\\fcharset204 Arial;}}\\f1 \\'e0\\f0 \\'e4", ['аä']],
		['no tables and details', '{\\fonttbl{\\f0 Arial;}}{\\info{\\author Anna}{\\title Plan}}{\\*\\unknown x}words', ['words']],
		['the result of fields', field('PAGE', '7'), ['7']],
		['what buttons show', field('MACROBUTTON Run Press here'), ['Press here']],
		['what stands for objects', '{\\object{\\*\\objdata 00}{\\result words}}', ['words']],
		['the words of shapes', shape({ wzName: 'x' }).replace('}}', '}}{\\shptxt words}'), ['words']],
		['nothing behind the end', 'words}more', ['words']],
		['no control characters', 'wo\u0001rds', ['words']],
	])('%s', (_, text, words) => {
		expect(wordsOf(text)).toEqual(words)
	})
	test('for privacy without what goes', () => {
		const text = 'a {\\v hidden}{\\deleted old}{\\revised new}{\\*\\annotation remark}'
		expect(wordsOf(text)).toEqual(['a hiddenoldnew', 'remark'])
		expect(wordsOf(text, true)).toEqual(['a new'])
	})
})
