// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { artRecord, presentationStreams, slides } from '../../../../make/msdoc.ts'
import { cryptoApiLock, lockObjects, type OfficeLock } from '../../../../make/office-lock.ts'
import { compoundFile, stream } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, references } from '../seen.ts'

function locked(lock: OfficeLock, withLock = true): Uint8Array {
	const objects = [slides.slide(true), artRecord(0x2f14, lock.description)]
	const { main, user, offsets } = presentationStreams({ document: [slides.hyperlink({ 1: 'https://example.org' })], objects, lock: withLock ? 3 : 9 })
	return compoundFile([stream('PowerPoint Document', lockObjects(main, offsets, 3, lock)), stream('Current User', user)])
}

describe('locked presentations', () => {
	test('one that opens without asking', () => {
		const { facts, report } = inspected(locked(cryptoApiLock('VelvetSweatshop')), 'talk.ppt')
		expect(factsOf(facts, 'encryption')).toMatchObject([{ method: 'RC4 128 bit', opened: true }])
		expect(report.gaps).toEqual([])
		expect(references(facts)).toEqual(['hyperlink click https://example.org'])
		expect(hidden(facts)).toEqual(['hidden-slide 1'])
	})
	test.each([
		['one that asks', locked(cryptoApiLock('secret')), 'RC4 128 bit'],
		['one whose lock is missing', locked(cryptoApiLock(''), false), 'unknown method'],
	])('%s is a gap', (_, file, method) => {
		const { facts, report } = inspected(file, 'talk.ppt')
		expect(factsOf(facts, 'encryption')).toMatchObject([{ method, opened: false }])
		expect(report.gaps).toMatchObject([{ gap: 'encrypted' }])
		expect(references(facts)).toEqual([])
	})
})
