// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Members } from '../../../../src/formats/pdf/object-streams.ts'
import { latin1 } from '../../../../src/bytes/text.ts'
import { pdf } from '../../../make/pdf.ts'
import { ascii, defectsOf, documentOf, inspected } from './seen.ts'

describe('members', () => {
	const members = new Members(ascii('abcdef'), [7, 9, 7], [0, 2, 4])
	test.each([[7, 0, 0], [7, 2, 4], [9, 0, 2], [7, 99, 0], [8, 0, undefined]])('object %s at index %s begins at %s', (num, index, offset) => expect(members.offsetOf(num, index)).toBe(offset))
	test.each([[7, 'ab'], [9, 'cd'], [8, '']])('bytes of object %s', (num, bytes) => expect(latin1(members.bytesOf(num))).toBe(bytes))
})

test('objects of a made file', () => {
	const doc = documentOf(pdf().bytes({ compressed: true }))
	const entry = doc.table.get(1)
	expect(entry?.kind).toBe('compressed')
	expect(doc.objectStreams.of(entry?.a ?? 0).nums).toContain(1)
})
test('an object stream that does not exist is a defect', () => {
	const facts: object[] = []
	const doc = documentOf(pdf().bytes(), facts)
	expect(doc.objectStreams.of(999).nums).toEqual([])
	expect(facts).toMatchObject([{ defect: 'pdf-xref-disagrees' }])
})
test('object-stream-broken is a defect', () => {
	const bytes = pdf().bytes({ compressed: true })
	const at = latin1(bytes).indexOf('stream', latin1(bytes).indexOf('/ObjStm')) + 20
	const broken = bytes.slice()
	broken.fill(0xff, at, at + 20)
	expect(defectsOf(broken)).toContain('pdf-stream-damaged')
})
test('object-stream-bomb is a limit', () => {
	const file = pdf()
	file.add(`<< /X (${'a'.repeat(3_000_000)}) >>`)
	const { report } = inspected(file.bytes({ compressed: true }), { ratioFloorBytes: 100_000 })
	expect(report.gaps.map(({ gap }) => gap)).toContain('limit')
})
