// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { RecordCursor } from '../../../../../src/formats/msdoc/excel/record-cursor.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { LimitReached } from '../../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { biffRecord, u8 } from '../../../../make/biff.ts'
import { concat } from '../../../../make/ole.ts'

const budget = (): Budget => new Budget(defaultLimits)

test('goes from record to record', () => {
	const record = new RecordCursor(concat([biffRecord(1, u8(7)), biffRecord(2)]), 0, budget())
	expect(record.next()).toBe(true)
	expect([record.type, record.offset, [...record.data], record.length]).toEqual([1, 0, [7], 1])
	expect(record.next()).toBe(true)
	expect([record.type, record.offset, record.length]).toEqual([2, 5, 0])
	expect(record.next()).toBe(false)
})

test('joins what is continued and stays on the record', () => {
	const record = new RecordCursor(concat([biffRecord(0x1b8, new Uint8Array(9_000).fill(5)), biffRecord(2)]), 0, budget())
	record.next()
	expect(record.joined()).toHaveLength(9_000)
	expect([record.type, record.offset]).toEqual([0x1b8, 0])
	record.next()
	expect(record.type).toBe(2)
})

test('says when a record is longer than the stream', () => {
	const record = new RecordCursor(u8(1, 0, 9, 0, 1), 0, budget())
	expect(record.next()).toBe(true)
	expect([record.cut, record.length]).toEqual([true, 1])
	expect(record.next()).toBe(false)
})

test('spends budget', () => {
	const record = new RecordCursor(new Uint8Array(400), 0, new Budget({ ...defaultLimits, steps: 10 }))
	expect(() => { while (record.next()); }).toThrow(LimitReached)
})
