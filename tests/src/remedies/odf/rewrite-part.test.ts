// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { OdfDocument } from '../../../../src/formats/odf/scene.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { feedOf } from '../../../../src/remedies/odf/flat.ts'
import { rewritePart } from '../../../../src/remedies/odf/rewrite-part.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import { odt } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

function run(xml: string) {
	const workshop = new Workshop(orderOf(), budget(), () => undefined, new Set())
	let begun = 0
	const part = rewritePart(workshop, new OdfDocument('', new Set(), true), 'content.xml', feedOf(toUtf8(xml)), () => {
		begun++
		return () => undefined
	})
	return { ...part, begun, changes: workshop.changes.length }
}

test.each([
	{ name: 'nothing to change', xml: odt().paragraph('x').contentXml(), found: { isFaithful: true, version: '1.3', begun: 1, changes: 0 } },
	{ name: 'a document type declaration', xml: odt().before('<!DOCTYPE x>').contentXml(), found: { isFaithful: false, version: '1.3', begun: 1, changes: 0 } },
	{ name: 'a link to cut', xml: odt().link('file:///a').contentXml(), found: { isFaithful: false, version: '1.3', begun: 1, changes: 1 } },
	{ name: 'something later decides', xml: odt().link('file:///a').body('<draw:frame><draw:object-ole xlink:href="x"/></draw:frame>').contentXml(), found: { isFaithful: false, version: '1.3', begun: 2, changes: 2 } },
])('$name', ({ xml, found }) => {
	expect(run(xml)).toEqual(found)
})

test('a part that breaks off is damage', () => {
	expect(() => run('<a><b></a>')).toThrow(Damage)
})
