// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { behindLock } from '../../../../src/remedies/ooxml/lock.ts'
import { quietFound } from '../../../../src/formats/quiet-found.ts'
import { lockAgile, lockByRights, lockStandard } from '../../../make/locked-ooxml.ts'
import { docx, xlsx } from '../../../make/ooxml.ts'
import { copied, wordsOf } from './copied.ts'

const behind = (bytes: Uint8Array): Uint8Array | undefined => behindLock(bytes, quietFound(new Budget(defaultLimits)))

test('a document without a lock', () => {
	expect(behind(docx().bytes())).toBeUndefined()
})

test.each([['standard', lockStandard(docx().bytes())], ['agile', lockAgile(docx().bytes())]])('%s encryption that opens without a password', (_name, locked) => {
	expect(behind(locked)).toEqual(docx().bytes())
})

test.each([['another password', lockStandard(docx().bytes(), 'secret')], ['rights management', lockByRights()]])('%s', (_name, locked) => {
	expect(() => behind(locked)).toThrow(Damage)
})

test('the copy has no lock', () => {
	const locked = lockStandard(xlsx().sheet('A', '<x:sheetData><x:row><x:c><x:f>[1]S!A1</x:f><x:v>4</x:v></x:c></x:row></x:sheetData>').bytes())
	const { changes, format, part } = copied(locked)
	expect(format).toBe('xlsx')
	expect(part('xl/worksheets/sheet1.xml')).not.toContain('x:f')
	expect(changes).toEqual(['rebuild-container rebuilt container', 'cut-external-references kept-result cell-range'])
	expect(wordsOf(locked)).toEqual(['4'])
})
