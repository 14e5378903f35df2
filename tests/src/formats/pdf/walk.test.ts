// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Dict, Ref } from '../../../../src/formats/pdf/values.ts'
import { Walk } from '../../../../src/formats/pdf/walk.ts'
import { pdf } from '../../../make/pdf.ts'
import { documentOf, inspected } from './seen.ts'

function walkOver(...dicts: readonly string[]): Walk {
	const file = pdf()
	for (const dict of dicts) file.add(dict)
	return new Walk(documentOf(file.bytes()))
}
const spot = { element: 'trailer' }

describe('visits', () => {
	test('in the order of the array, each object once in a role', () => {
		const walk = walkOver('<< /N 3 >>', '<< /N 4 >>', '[3 0 R 4 0 R 3 0 R << /N 9 >> 77]')
		const seen: unknown[] = []
		walk.each('role', new Ref(5, 0), spot, (dict) => void seen.push(dict.get('N')))
		walk.run()
		expect(seen).toEqual([3, 4, 9])
	})
	test('again in another role', () => {
		const walk = walkOver('<< >>')
		let count = 0
		for (const role of ['one', 'other', 'one']) walk.later(role, new Ref(3, 0), spot, () => void count++)
		walk.run()
		expect(count).toBe(2)
	})
	test('a single value stands for an array', () => {
		const walk = walkOver('<< >>')
		let count = 0
		walk.each('role', new Ref(3, 0), spot, () => void count++)
		walk.run()
		expect(count).toBe(1)
	})
	test('what is no dictionary is passed over', () => {
		const walk = walkOver('42')
		walk.later('role', new Ref(3, 0), spot, () => { throw new Error('visited') })
		walk.later('role', null, spot, () => { throw new Error('visited') })
		expect(() => walk.run()).not.toThrow()
	})
	test('name-tree-loop ends', () => {
		const walk = walkOver('<< /Names [(a) << >>] /Kids [3 0 R << /Names [(b) 1 (c)] >>] >>')
		const names: string[] = []
		walk.nameTree('names', new Ref(3, 0), spot, (_, __, name) => void names.push(name))
		walk.run()
		expect(names).toEqual(['a', 'b'])
	})
})

test('a direct object is at the object around it', () => expect(walkOver('<< >>').spotOf(new Dict(), spot)).toBe(spot))
test('a reference is at its object', () => expect(walkOver('<< >>').spotOf(new Ref(3, 0), spot)).toMatchObject({ element: '3 0 obj', offset: 15 }))
test('steps are limited', () => {
	const file = pdf().catalog(`/Names << /JavaScript << /Names [${'(a) << /S /JavaScript /JS (a) >>'.repeat(3_000)}] >> >>`)
	expect(inspected(file.bytes(), { steps: 1_000 }).report.gaps.map(({ detail }) => detail)).toContain('steps')
})
