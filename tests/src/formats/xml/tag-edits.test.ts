// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { TagEdits } from '../../../../src/formats/xml/tag-edits.ts'
import { XmlReader } from '../../../../src/formats/xml/xml-reader.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'

/** The last tag of `xml` as it is after `act`. */
function edited(xml: string, act: (edits: TagEdits) => void): string {
	let tag = ''
	const reader: XmlReader = new XmlReader({
		open: () => {
			edits.start(undefined)
			act(edits)
			tag = edits.tag(undefined, true)
		},
	}, new Budget(defaultLimits))
	const edits = new TagEdits(reader)
	reader.write(toUtf8(xml))
	reader.end()
	return tag
}

test('edits of one tag are forgotten at the next', () => {
	let isFirst = true
	expect(edited('<a x="1"><b x="1"/></a>', (edits) => {
		if (isFirst) edits.remove('x')
		isFirst = false
	})).toBe('<b x="1">')
})

test('an attribute in a namespace nobody knows is a mistake of the caller', () => {
	expect(() => edited('<a/>', (edits) => edits.set('nobody:x', '1'))).toThrow('nobody')
})

test('a value that is the same is no change', () => {
	edited('<a x="1"/>', (edits) => {
		edits.set('x', '1')
		edits.remove('y')
		expect(edits.isUsed).toBe(false)
	})
})
