// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { reportRevisions } from '../../../../../src/formats/msdoc/excel/revisions.ts'
import { biffRecord, workbook } from '../../../../make/biff.ts'
import { compoundFile, concat, stream } from '../../../../make/ole.ts'
import { hidden, inspected, seenBy } from '../seen.ts'

test('changes of cells, sheets and names are counted', () => {
	const log = concat([biffRecord(0x0196), biffRecord(0x0138), biffRecord(0x013b), biffRecord(0x0155), biffRecord(0x0009)])
	expect(hidden(seenBy((found) => reportRevisions(log, 'Revision Log', found)).facts)).toEqual(['tracked-change 2'])
})

test('a shared workbook keeps a history from the beginning', () => {
	const file = compoundFile([stream('Workbook', workbook([{ name: 'S' }])), stream('Revision Log', biffRecord(0x0196))])
	expect(hidden(inspected(file, 'book.xls').facts)).toEqual(['tracked-change 1'])
})
