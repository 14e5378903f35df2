// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Found, Sighting } from '../../../../src/formats/format.ts'
import { OdfDocument, Scene } from '../../../../src/formats/odf/scene.ts'

function scene(facts: Sighting[] = []): Scene {
	const found = { fact: (sighting: Sighting) => void facts.push(sighting) } as unknown as Found
	return new Scene(found, new OdfDocument('', new Set(), true), 'content.xml')
}

describe('listening to text', () => {
	test('ends with the element it began in, not with an inner one', () => {
		const heard: string[] = []
		const one = scene()
		one.whenText((text) => heard.push(text))
		one.parents.push('outer')
		one.hear('a')
		one.parents.push('inner')
		one.parents.pop()
		one.leave()
		one.hear('b')
		expect(heard).toEqual([])
		one.parents.pop()
		one.leave()
		expect(heard).toEqual(['ab'])
		expect(one.isListening).toBe(false)
	})
	test('stops at its limit', () => {
		let heard = ''
		const one = scene()
		one.whenText((text) => { heard = text }, 3)
		one.parents.push('a')
		one.hear('12')
		one.hear('345')
		one.parents.pop()
		one.leave()
		expect(heard).toBe('123')
	})
})

describe('counting', () => {
	test('gives one fact with a few names', () => {
		const facts: Sighting[] = []
		const one = scene(facts)
		for (const name of ['a', 'b', 'b', 'c', 'd', 'e', 'f']) one.count('comment', 'office:annotation', name)
		one.nameLast('tracked-change', 'nobody')
		one.finish()
		expect(facts).toMatchObject([{ kind: 'hidden', what: 'comment', count: 7, name: 'a, b, c, d, e' }])
	})
})

test('a reference is new once for each role and target', () => {
	const facts: Sighting[] = []
	const one = scene(facts)
	for (const role of ['image', 'image', 'font'] as const) one.reference(role, 'load', 'http://example.org/a', 'draw:image')
	expect(facts).toHaveLength(2)
})
