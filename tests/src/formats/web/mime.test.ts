// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decodeBody, decodeWords, readEntity, readParameters, splitBody } from '../../../../src/formats/web/mime.ts'
import { utf8 } from '../../../../src/bytes/text.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { latin } from '../../../make/ole.ts'

const budget = new Budget(defaultLimits)

describe('header', () => {
	test('folded fields, the first of two, bare line ends', () => {
		const entity = readEntity(latin('\r\nA: one\n two\r\nA: three\r\nContent-Type: TEXT/HTML; charset=x\r\n\r\nbody'))
		expect([entity.fields.get('a'), entity.mediaType, entity.parameters.get('charset'), utf8(entity.body)]).toEqual(['one two', 'text/html', 'x', 'body'])
	})
	test('no empty line, no body', () => {
		expect(readEntity(latin('A: b')).body).toHaveLength(0)
		expect(readEntity(latin('A: b')).mediaType).toBe('text/plain')
	})
	test.each<[string, string, string | undefined]>([
		['plain', 'a; name=x.exe', 'x.exe'],
		['quoted', 'a; name="x \\"y\\".exe"', 'x "y".exe'],
		['never closed', 'a; name="x.exe', 'x.exe'],
		['in pieces', 'a; name*0="x."; name*1=exe', 'x.exe'],
		['extended', "a; name*=utf-8''%C3%A4.exe", 'ä.exe'],
		['encoded words', 'a; name="=?utf-8?B?eC5leGU=?="', 'x.exe'],
		['absent', 'a; other=x', undefined],
	])('parameter %s', (_, field, expected) => {
		expect(readParameters(field).parameters.get('name')).toBe(expected)
	})
	test('encoded words in both encodings, joined', () => {
		expect(decodeWords('=?iso-8859-1?Q?a=E4_b?= =?utf-8?b?YQ==?= c')).toBe('aä ba c')
	})
})

describe('body', () => {
	test.each<[string, string, string, string]>([
		['as it is', '7bit', 'a=41', 'a=41'],
		['base64', 'base64', 'YWJj\r\nZA==', 'abcd'],
		['base64 with a comment', 'BASE64 (x)', 'YWJj', 'abc'],
		['quoted', 'quoted-printable', 'a=3Db=\r\nc=\nd= \r\ne=zz=', 'a=bcde=zz='],
	])('%s', (_, encoding, body, expected) => {
		expect(utf8(decodeBody(readEntity(latin(`Content-Transfer-Encoding: ${encoding}\n\n${body}`)), budget))).toBe(expected)
	})
	test.each<[string, string, string[]]>([
		['two parts', 'before\n--x\none\n--x\ntwo\n--x--\nafter', ['one\n', 'two\n']],
		['no end', '--x\none', ['one']],
		['a boundary inside a line', '--x\none --x\n--x--', ['one --x\n']],
		['none', 'text', []],
	])('%s', (_, body, expected) => {
		expect(splitBody(latin(body), 'x').map(({ bytes }) => utf8(bytes))).toEqual(expected)
	})
})
