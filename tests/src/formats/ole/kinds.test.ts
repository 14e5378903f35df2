// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { openCfb } from '../../../../src/formats/ole/cfb.ts'
import { kindOf, type CompoundKind } from '../../../../src/formats/ole/kinds.ts'
import { compoundFile, type OleNode, storage, stream } from '../../../make/ole.ts'
import { vbaProject } from '../../../make/vba.ts'
import { seenBy } from './seen.ts'

function kind(children: readonly OleNode[], clsid?: string): CompoundKind | undefined {
	let answer: CompoundKind | undefined
	seenBy((found) => { answer = kindOf(openCfb(compoundFile(children, clsid === undefined ? {} : { clsid }), found)) })
	return answer
}

describe('kindOf', () => {
	test.each<[string, OleNode[], string | undefined, CompoundKind]>([
		['a workbook', [stream('Workbook', 'x')], undefined, 'office'],
		['a document with the class of an installer is a document', [stream('WordDocument', 'x')], '{000C1084-0000-0000-C000-000000000046}', 'office'],
		['an installer', [stream('x', 'x')], '{000C1084-0000-0000-C000-000000000046}', 'msi'],
		['a message', [stream('__properties_version1.0', 'x')], undefined, 'msg'],
		['a drawing', [stream('VisioDocument', 'x')], undefined, 'vsd'],
		['a publication', [storage('Quill', [])], undefined, 'pub'],
		['a VBA project', vbaProject([]), undefined, 'vba'],
		['a storage by the name of a stream', [storage('Workbook', [])], undefined, 'object'],
		['nothing', [], undefined, 'object'],
	])('%s', (_, children, clsid, expected) => {
		expect(kind(children, clsid)).toBe(expected)
	})
})
