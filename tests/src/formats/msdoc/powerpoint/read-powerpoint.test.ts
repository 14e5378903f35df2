// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { workbook } from '../../../../make/biff.ts'
import { artContainer, artRecord, presentationFile, presentationStreams, slides } from '../../../../make/msdoc.ts'
import { compoundFile, concat, packagedFile, storage, stream, u32 } from '../../../../make/ole.ts'
import { defects, factsOf, inspected, metadata, references } from '../seen.ts'

const sheet = compoundFile([stream('Workbook', workbook([{ name: 'S', state: 2 }]))])
const link = slides.hyperlink({ 1: 'https://example.org' })

test('a presentation', () => {
	const { facts, report } = inspected(presentationFile({ document: [link], userName: 'Ann' }), 'talk.ppt')
	expect(report.format).toMatchObject({ id: 'ppt', version: '97' })
	expect(report.gaps).toEqual([])
	expect(metadata(facts)).toEqual(['last-author Ann'])
	expect(references(facts)).toEqual(['hyperlink click https://example.org'])
})

describe('objects', () => {
	test.each([['compressed', true], ['as it is', false]])('a workbook, %s', (_, compressed) => {
		const { facts } = inspected(presentationFile({ document: [slides.object(0x0fcc, 'Excel.Sheet.8', 2)], objects: [slides.storage(sheet, compressed)] }), 'talk.ppt')
		expect(factsOf(facts, 'embedded')).toMatchObject([{ what: 'document', className: 'Excel.Sheet.8', readable: true }])
		expect(factsOf(facts, 'hidden')).toMatchObject([{ what: 'very-hidden-sheet' }])
	})
	test('a file in a package', () => {
		const file = packagedFile({ fileName: 'invoice.js', content: Uint8Array.from([1, 2, 3]) })
		const { facts } = inspected(presentationFile({ document: [slides.object(0x0fcc, 'Package', 2)], objects: [slides.storage(file)] }), 'talk.ppt')
		expect(factsOf(facts, 'embedded').map(({ what, name }) => name ?? what)).toContain('invoice.js')
	})
	test('a control', () => {
		const { facts } = inspected(presentationFile({ document: [slides.object(0x0fee, 'Forms.CommandButton.1', 2)], objects: [slides.storage(sheet)] }), 'talk.ppt')
		expect(factsOf(facts, 'control')).toMatchObject([{ technology: 'activex', name: 'Forms.CommandButton.1' }])
		expect(factsOf(facts, 'embedded')).toEqual([])
	})
	test('objects whose storage is missing are listed all the same', () => {
		const { facts } = inspected(presentationFile({ document: [slides.object(0x0fcc, 'Excel.Sheet.8', 7), slides.object(0x0fee, 'Forms.Image.1', 8)] }), 'talk.ppt')
		expect(factsOf(facts, 'embedded')).toMatchObject([{ className: 'Excel.Sheet.8', readable: true }])
		expect(factsOf(facts, 'control')).toMatchObject([{ name: 'Forms.Image.1' }])
	})
	test('an object of an earlier save', () => {
		const { facts } = inspected(presentationFile({ document: [link], earlier: [slides.storage(sheet)] }), 'talk.ppt')
		expect(factsOf(facts, 'hidden').map(({ what }) => what)).toContain('very-hidden-sheet')
	})
	test('the end of the compressed data may be missing, the content may not', () => {
		const stored = slides.storage(sheet)
		const short = (bytes: number): Uint8Array => artRecord(0x1011, stored.subarray(8, stored.length - bytes), 1)
		const gaps = (bytes: number): readonly string[] => inspected(presentationFile({ document: [slides.object(0x0fcc, 'Excel.Sheet.8', 2)], objects: [short(bytes)] }), 'talk.ppt').report.gaps.map(({ gap }) => gap)
		expect(gaps(4)).toEqual([])
		expect(gaps(60)).toContain('damaged')
	})
	test('an empty storage', () => {
		expect(inspected(presentationFile({ objects: [artRecord(0x1011, u32(0), 1)] }), 'talk.ppt').report.gaps).toEqual([])
	})
})

describe('streams', () => {
	const { main, user } = presentationStreams({ document: [link], earlier: [artRecord(0x0fba, new Uint8Array(2))] })
	test('without a current user the last edit is found', () => {
		const { facts } = inspected(compoundFile([stream('PowerPoint Document', main)]), 'talk.ppt')
		expect(factsOf(facts, 'hidden')).toMatchObject([{ what: 'previous-version' }])
		expect(references(facts)).toEqual(['hyperlink click https://example.org'])
	})
	test('records-do-not-lead-to-the-object: only the directory does', () => {
		const streams = presentationStreams({ objects: [artRecord(0x0fba, concat([new Uint8Array(6), artContainer(0x03ee, [link])]))] })
		const at = new DataView(streams.main.buffer)
		const offset = streams.offsets[1] ?? 0
		// the directory points into the middle of a record that a walk would pass over
		for (let from = 0; from + 4 <= streams.main.length; from++) if (at.getUint32(from, true) === offset) at.setUint32(from, offset + 14, true)
		expect(references(inspected(compoundFile([stream('PowerPoint Document', streams.main), stream('Current User', streams.user)]), 'talk.ppt').facts)).toEqual(['hyperlink click https://example.org'])
	})
	test('the newer of two presentations in one file', () => {
		const dual = compoundFile([stream('PowerPoint Document', new Uint8Array(64)), storage('PP97_DUALSTORAGE', [stream('PowerPoint Document', main), stream('Current User', user)])])
		expect(references(inspected(dual, 'talk.ppt').facts)).toEqual(['hyperlink click https://example.org'])
	})
	test('PowerPoint 95 is named, not read', () => {
		const { report } = inspected(compoundFile([stream('PowerPoint Document', artContainer(0x0001, []))]), 'old.ppt')
		expect(report.format).toMatchObject({ id: 'ppt', version: '95' })
		expect(report.gaps).toMatchObject([{ gap: 'unsupported' }])
	})
	test('PowerPoint 4 is named, not read', () => {
		const { report } = inspected(compoundFile([stream('PP40', new Uint8Array(100))]), 'old.ppt')
		expect(report.format).toMatchObject({ id: 'ppt', version: '4' })
		expect(report.gaps).toMatchObject([{ gap: 'unsupported' }])
	})
})

test.each([
	['edit-chain-loop', presentationFile({ earlier: [artRecord(0x0fba, new Uint8Array(2))], loop: true })],
	['object-outside', ((): Uint8Array => {
		const { main, user } = presentationStreams({})
		const view = new DataView(main.buffer)
		const edit = main.length - 36
		main.set(u32(0x00ffffff), view.getUint32(edit + 8 + 12, true) + 12)
		return compoundFile([stream('PowerPoint Document', main), stream('Current User', user)])
	})()],
])('%s', (_, file) => {
	expect(defects(inspected(file, 'talk.ppt').facts)).toContain('record-damaged')
})
