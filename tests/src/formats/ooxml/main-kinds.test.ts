// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { disagrees, formatOfRoot, formatOfType } from '../../../../src/formats/ooxml/main-kinds.ts'
import { formatKind } from '../../../../src/model/formats.ts'
import { docx, mainTypes, type Kind } from '../../../make/ooxml.ts'
import { inspected } from './seen.ts'

describe('content types of main parts', () => {
	test.each(Object.entries(mainTypes))('%s', (kind, type) => {
		expect(formatOfType(type.toLowerCase())).toBe(kind)
		expect(formatKind(kind).family).toBe('ooxml')
	})
	test('say what a document is', () => {
		const kinds: readonly Kind[] = ['dotx', 'docm', 'dotm']
		expect(kinds.map((kind) => inspected(docx().as(kind)).report.format.id)).toEqual(kinds)
	})
	test('of other parts', () => expect(formatOfType('application/xml')).toBeUndefined())
	test('that are names of every object', () => expect([formatOfType('constructor'), formatOfRoot('constructor')]).toEqual([undefined, undefined]))
})

describe('root elements', () => {
	test.each([['w:document', 'docx'], ['x:workbook', 'xlsx'], ['p:presentation', 'pptx'], ['x:worksheet', undefined]])('%s', (root, format) => expect(formatOfRoot(root)).toBe(format))
	test.each([
		['the same family', 'dotm', 'w:document', false],
		['another family', 'xlsx', 'w:document', true],
		['unknown', 'xlsx', 'x:other', false],
		['a family without roots', 'vsdx', 'w:document', false],
	])('%s', (_name, format, root, expected) => expect(disagrees(format, root)).toBe(expected))
})
