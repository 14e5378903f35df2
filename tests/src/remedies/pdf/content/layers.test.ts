// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Layers } from '../../../../../src/remedies/pdf/content/layers.ts'
import { openDocument } from '../../../../../src/remedies/pdf/rewrite.ts'
import { Name, Ref } from '../../../../../src/formats/pdf/values.ts'
import { pdf } from '../../../../make/pdf.ts'
import { budget } from '../copied.ts'

const layersOf = (states: string, membership = ''): Layers => {
	const file = pdf().set(20, '<< /Type /OCG >>').set(21, '<< /Type /OCG >>').set(22, `<< /Type /OCMD ${membership} >>`).set(23, '<< /Properties << /M 22 0 R >> >>')
	return new Layers(openDocument(file.catalog(`/OCProperties << /OCGs [20 0 R 21 0 R] /D << ${states} >> >>`).bytes(), budget()))
}

describe('layers', () => {
	test.each([['/OFF [21 0 R]', [21]], ['/BaseState /OFF /ON [20 0 R]', [21]], ['/BaseState /OFF', [20, 21]], ['/ON [20 0 R]', []]])('%s', (states, hidden) => {
		expect([...layersOf(states).hidden]).toEqual(hidden)
	})
	test.each([
		['/OCGs [20 0 R 21 0 R]', false], ['/OCGs 21 0 R', true], ['/OCGs [21 0 R]', true], ['/P /AllOn /OCGs [20 0 R 21 0 R]', true], ['/P /AnyOff /OCGs [20 0 R 21 0 R]', false], ['/P /AllOff /OCGs [20 0 R 21 0 R]', true], ['/OCGs []', false],
	])('together: %s', (membership, isHidden) => {
		expect(layersOf('/OFF [21 0 R]', membership).isHidden(new Ref(22, 0))).toBe(isHidden)
	})
	test('marked content names its layer', () => {
		const layers = layersOf('/OFF [21 0 R]', '/OCGs 21 0 R')
		const doc = openDocument(pdf().bytes(), budget())
		expect(layers.hidesContent([new Name('OC'), new Name('M')], undefined)).toBe(false)
		expect(layers.hidesContent([new Name('Span'), new Name('M')], doc.trailer)).toBe(false)
		expect(layers.isHidden(null)).toBe(false)
	})
})
