// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { supBook, workbook } from '../../../make/biff.ts'
import { associated, field, presentationStreams, slides, stringTable, wordFile, wordStreams, wordTables } from '../../../make/msdoc.ts'
import { compoundFile, storage, stream } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { inspected, references } from './seen.ts'

const presentation = presentationStreams({ document: [slides.hyperlink({ 1: 'https://example.org/ppt' })], objects: [slides.slide(true)] })
const word = wordStreams({ text: field('HYPERLINK "https://example.org/doc"', 'x') })

formatContract('book.xls', () => compoundFile([stream('Workbook', workbook([{ name: 'S' }], [supBook('\u0001b.xls', 'S')]))]))
formatContract('letter.doc', () => wordFile({
	text: `Dear ${field('HYPERLINK "https://example.org"', 'all')}`,
	runs: [[0, 2, Uint8Array.of(0x3c, 0x08, 1)]],
	tables: { [wordTables.associatedStrings]: associated({ 6: 'Ann' }), [wordTables.savedBy]: stringTable(['Ann', 'C:\\a.doc']) },
}))
formatContract('talk.ppt', () => compoundFile([stream('PowerPoint Document', presentation.main), stream('Current User', presentation.user)]))

test('a file that is all three is read as all three', () => {
	const file = compoundFile([
		stream('WordDocument', word.main), stream('1Table', word.table), stream('Workbook', workbook([], [supBook('\u0001b.xls')])),
		stream('PowerPoint Document', presentation.main), stream('Current User', presentation.user),
	])
	expect(references(inspected(file, 'all.doc').facts)).toEqual(['hyperlink click https://example.org/doc', 'hyperlink click https://example.org/ppt', 'workbook load b.xls'])
})

test('names of streams are found whatever their case', () => {
	expect(references(inspected(compoundFile([stream('WORKBOOK', workbook([], [supBook('\u0001b.xls')]))]), 'b.xls').facts)).toEqual(['workbook load b.xls'])
})

test('a document in the pool of another is read as well', () => {
	const inner = storage('_1234567890', [stream('WordDocument', word.main), stream('1Table', word.table)], '{00020906-0000-0000-C000-000000000046}')
	const { facts } = inspected(wordFile({ text: 'outer' }, [storage('ObjectPool', [inner])]), 'outer.doc')
	expect(references(facts)).toEqual(['hyperlink click https://example.org/doc'])
})
