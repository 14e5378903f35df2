// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { walkRecords } from '../../../../../src/formats/msdoc/powerpoint/record-walk.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { artContainer, artRecord, slides } from '../../../../make/msdoc.ts'
import { concat } from '../../../../make/ole.ts'

/** `type` of every record that is no container, `(type)` of every container as it ends. */
function walked(bytes: Uint8Array, start = 0, onlyOne = false, marks = new Uint8Array(bytes.length)): string[] {
	const seen: string[] = []
	walkRecords(bytes, start, onlyOne, marks, new Budget(defaultLimits), {
		atom: ({ type }, _, __, frames) => void seen.push(`${frames.length}:${type.toString(16)}`),
		close: ({ type, texts }) => void seen.push(`(${type.toString(16)}${[...texts.values()].map((text) => ` ${text}`).join('')})`),
	})
	return seen
}

const atom = artRecord(0x0fd3, new Uint8Array(4))

test('containers within containers', () => {
	expect(walked(concat([artContainer(0x1000, [atom, artContainer(0x1001, [slides.text(0, 'hello')]), atom]), atom]))).toEqual(['1:fd3', '2:fba', '(1001 hello)', '1:fd3', '(1000)', '0:fd3'])
})

test('only one record', () => {
	expect(walked(concat([artContainer(0x1000, [atom]), atom]), 0, true)).toEqual(['1:fd3', '(1000)'])
	expect(walked(concat([atom, atom]), 0, true)).toEqual(['0:fd3'])
})

test('a place is entered once', () => {
	const bytes = concat([atom, atom])
	const marks = new Uint8Array(bytes.length)
	expect(walked(bytes, 0, false, marks)).toHaveLength(2)
	expect(walked(bytes, 0, false, marks)).toEqual([])
})

test('ten thousand levels need no stack', () => {
	const levels = 10_000
	const bytes = new Uint8Array(levels * 8)
	const view = new DataView(bytes.buffer)
	for (let level = 0; level < levels; level++) {
		view.setUint16(level * 8, 0x0f, true)
		view.setUint16(level * 8 + 2, 0x1000, true)
		view.setUint32(level * 8 + 4, (levels - level - 1) * 8, true)
	}
	expect(walked(bytes)).toHaveLength(levels)
})

test('a container that ends too late ends with the bytes', () => {
	const bytes = artContainer(0x1000, [atom]).map((byte, index) => (index === 6 ? 0x7f : byte))
	expect(walked(bytes)).toEqual(['1:fd3', '(1000)'])
})

test('tags of PowerPoint hold records, those of others do not', () => {
	const tag = (name: string): Uint8Array => artContainer(0x138a, [slides.text(0, name), artRecord(0x138b, atom)])
	expect(walked(tag('___PPT10'))).toContain('2:fd3')
	expect(walked(tag('Somebody'))).not.toContain('2:fd3')
})
