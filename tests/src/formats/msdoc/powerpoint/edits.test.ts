// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { readCurrentUser, readEdits } from '../../../../../src/formats/msdoc/powerpoint/edits.ts'
import { Budget } from '../../../../../src/model/budget.ts'
import { LimitReached } from '../../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../../src/model/limits.ts'
import { artRecord, presentationStreams } from '../../../../make/msdoc.ts'
import { u32 } from '../../../../make/ole.ts'

const budget = (steps = 1_000): Budget => new Budget({ ...defaultLimits, steps })
const older = artRecord(0x0fba, new Uint8Array(4))

describe('the current user', () => {
	test('who it was, and where the last edit is', () => {
		const { main, user } = presentationStreams({ userName: 'Änn' })
		const current = readCurrentUser(user)
		expect(current).toMatchObject({ name: 'Änn', isEncrypted: false })
		expect(readEdits(main, current?.lastEdit ?? 0, budget()).count).toBe(1)
	})
	test('a locked presentation says so', () => {
		expect(readCurrentUser(presentationStreams({ lock: 2 }).user)).toMatchObject({ isEncrypted: true })
	})
	test.each([['empty', new Uint8Array(0)], ['cut off', presentationStreams({}).user.subarray(0, 20)], ['something else', artRecord(1, new Uint8Array(40))]])('%s', (_, bytes) => {
		expect(readCurrentUser(bytes)).toBeUndefined()
	})
})

describe('edits', () => {
	const edits = (recipe: Parameters<typeof presentationStreams>[0]): ReturnType<typeof readEdits> => {
		const { main, user } = presentationStreams(recipe)
		return readEdits(main, readCurrentUser(user)?.lastEdit ?? 0, budget())
	}
	test('the newest offset of an object counts', () => {
		const recipe = { earlier: [older, older], objects: [older] }
		expect(edits(recipe)).toMatchObject({ count: 3, loops: false, lock: undefined })
		expect([...edits(recipe).offsets]).toEqual([[1, presentationStreams(recipe).offsets[0]], [2, presentationStreams(recipe).offsets[1]]])
	})
	test('edit-chain-loop', () => {
		expect(edits({ earlier: [older], loop: true })).toMatchObject({ loops: true, count: 2 })
	})
	test('a lock is named by its number', () => {
		expect(edits({ lock: 2 }).lock).toBe(2)
	})
	test.each([['nowhere', -1], ['outside', 99_999], ['at something else', 0]])('an edit %s is none', (_, at) => {
		expect(readEdits(presentationStreams({}).main, at, budget())).toMatchObject({ count: 0, loops: false })
	})
	test('a directory that promises more entries than it has', () => {
		const { main, user } = presentationStreams({})
		const lastEdit = readCurrentUser(user)?.lastEdit ?? 0
		const directory = new DataView(main.buffer).getUint32(lastEdit + 8 + 12, true)
		main.set(u32(0xfff00001), directory + 8)
		expect(readEdits(main, lastEdit, budget()).offsets.size).toBe(1)
	})
	test('spends budget', () => {
		const { main, user } = presentationStreams({ objects: Array.from({ length: 50 }, () => older) })
		expect(() => readEdits(main, readCurrentUser(user)?.lastEdit ?? 0, budget(10))).toThrow(LimitReached)
	})
})
