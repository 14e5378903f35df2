// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { groupFindings, groupGaps, placeOf } from '../../../../src/node/reports/grouped.ts'
import { exampleFinding, exampleGap } from '../example.ts'

test('one rule is one group, worst first, repetitions counted', () => {
	const groups = groupFindings([
		exampleFinding({ rule: 'web-link', severity: 'info', count: 3 }),
		exampleFinding({ rule: 'vba-macro', severity: 'high' }),
		exampleFinding({ rule: 'web-link', severity: 'info' }),
	], { 'web-link': 10 })
	expect(groups.map(({ rule, total, findings }) => [rule, total, findings.length])).toEqual([['vba-macro', 1, 1], ['web-link', 14, 2]])
})
test('one kind of gap is one group', () => {
	expect(groupGaps([exampleGap, { ...exampleGap, gap: 'limit' }, exampleGap]).map(({ gap, gaps }) => [gap, gaps.length])).toEqual([['damaged', 2], ['limit', 1]])
})
test.each([
	[{ path: ['a.odt'] }, ''],
	[{ path: ['a.odt', 'content.xml'] }, 'content.xml'],
	[{ path: ['a.odt', 'Object 1', 'x'], element: 'draw:image', offset: 7 }, 'Object 1 › x, draw:image @7'],
	[{ path: ['a.pdf'], element: '12 0 obj' }, '12 0 obj'],
])('the place %j', (at, words) => {
	expect(placeOf(at)).toBe(words)
})
