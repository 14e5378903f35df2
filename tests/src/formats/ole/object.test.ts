// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { looksLikeFile, readNature, type ObjectNature } from '../../../../src/formats/ole/object.ts'
import { openCfb } from '../../../../src/formats/ole/cfb.ts'
import { compObj, compoundFile, latin, type OleNode, stream } from '../../../make/ole.ts'
import { seenBy } from './seen.ts'

const WORD = '{00020906-0000-0000-C000-000000000046}'

function nature(children: readonly OleNode[], clsid?: string): ObjectNature | undefined {
	let answer: ObjectNature | undefined
	seenBy((found) => { answer = readNature(openCfb(compoundFile(children, clsid === undefined ? {} : { clsid }), found), found) })
	return answer
}

describe('readNature', () => {
	test.each<[string, OleNode[], string | undefined, Partial<ObjectNature>]>([
		['from the storage', [], WORD, { clsid: WORD, className: undefined, isControl: false }],
		['from the description', [stream('\u0001CompObj', compObj('Word', 'Word.Document.8', WORD))], undefined, { clsid: WORD, className: 'Word.Document.8' }],
		['a name where there is no ProgID', [stream('\u0001CompObj', compObj('Some Program', '', WORD))], undefined, { className: 'Some Program' }],
		['a control by its streams', [stream('\u0003OCXDATA', 'x')], undefined, { isControl: true }],
		['nothing at all', [], undefined, { clsid: undefined, className: undefined, known: undefined, isControl: false }],
	])('%s', (_, children, clsid, expected) => {
		expect(nature(children, clsid)).toMatchObject(expected)
	})
})

test.each<[string, boolean]>([['MZ\u0090', true], ['PK\u0003\u0004', true], ['%PDF-1.7', true], ['{\\rtf1', true], ['CWS\u0009', true], ['plain words', false], ['', false]])('%j looks like a file: %s', (start, expected) => {
	expect(looksLikeFile(latin(start))).toBe(expected)
})
