// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { marked, runsOf } from '../../../src/remedies/marked.ts'
import { textMarks } from '../../../src/model/passages.ts'

describe('marks within strings', () => {
	test('come out as they went in', () => {
		for (const mark of textMarks) expect(runsOf(`a${marked('b', mark)}c`)).toEqual([{ text: 'a' }, { mark, text: 'b' }, { text: 'c' }])
	})
	test('of neighbours become one', () => expect(runsOf(marked('a', 'hidden') + marked('b', 'hidden') + marked('c', 'deleted'))).toEqual([{ mark: 'hidden', text: 'ab' }, { mark: 'deleted', text: 'c' }]))
	test('inside others give way', () => expect(runsOf(marked(`a${marked('b', 'inserted')}`, 'hidden'))).toEqual([{ mark: 'hidden', text: 'ab' }]))
	test('are not needed', () => expect(runsOf('a')).toEqual([{ text: 'a' }]))
	test('of nothing are nothing', () => expect(marked('', 'hidden')).toBe(''))
})

test('no document can make marks of its own', () => {
	const hostile = 'a\ufdd1b\ufdd0c\ufdd5'
	expect(runsOf(marked(hostile, undefined))).toEqual([{ text: 'abc' }])
	expect(runsOf(marked(hostile, 'note'))).toEqual([{ mark: 'note', text: 'abc' }])
})
