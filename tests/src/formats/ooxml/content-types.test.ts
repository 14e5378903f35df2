// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bareType, ContentTypes } from '../../../../src/formats/ooxml/content-types.ts'
import type { PartSource } from '../../../../src/formats/ooxml/part.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'

function read(types: ContentTypes, content: string): ContentTypes {
	const bytes = strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${content}`)
	const source: PartSource = { name: '[Content_Types].xml', declaredBytes: bytes.length, encrypted: false, stream: (sink) => sink(bytes), salvage: () => ({ bytes, damage: undefined }), head: (length) => bytes.subarray(0, length) }
	types.read(source, new Budget(defaultLimits))
	return types
}

describe('ContentTypes', () => {
	const types = read(new ContentTypes(), '<Default Extension="PNG" ContentType="image/png"/><Override PartName="/Word/Document.xml" ContentType="Application/X; charset=utf-8"/><Other ContentType="x"/></Types>')
	test.each([
		['by extension, whatever the case', 'word/media/a.png', 'image/png'],
		['by name, whatever the case', 'word/document.xml', 'application/x'],
		['not at all', 'word/other.xml', ''],
		['without an extension', 'readme', ''],
	])('%s', (_name, key, type) => expect(types.typeOf(key)).toBe(type))
	test('lists names', () => expect([...types.overrides.keys()]).toEqual(['word/document.xml']))
	test('keeps what stands before a break', () => {
		const broken = new ContentTypes()
		expect(() => read(broken, '<Default Extension="a" ContentType="b/c"/><x')).toThrow(Damage)
		expect(broken.typeOf('x.a')).toBe('b/c')
	})
})

test('bareType', () => expect([bareType(' Text/HTML ; a=b'), bareType('a/b')]).toEqual(['text/html', 'a/b']))
