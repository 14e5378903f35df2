// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { u8 } from '../../../../make/biff.ts'
import { artContainer, artRecord, presentationFile, type PresentationRecipe, shape, slides } from '../../../../make/msdoc.ts'
import { concat, u32, wide } from '../../../../make/ole.ts'
import { factsOf, hidden, inspected, references } from '../seen.ts'

const factsIn = (recipe: PresentationRecipe): ReturnType<typeof inspected>['facts'] => inspected(presentationFile(recipe), 'talk.ppt').facts
const inDocument = (...document: readonly Uint8Array[]): ReturnType<typeof factsIn> => factsIn({ document })
const vba = artContainer(0x03ff, [artRecord(0x0400, concat([u32(3), u32(1), u32(2)]))])

describe('links', () => {
	test.each([
		['an address', { 0: 'shown', 1: 'https://example.org' }, ['hyperlink click https://example.org']],
		['an address that is its own name', { 0: 'www.example.org' }, ['hyperlink click www.example.org']],
		['a file and a place in it', { 0: 'shown', 1: 'other.ppt', 3: '256,1,Slide 1' }, ['hyperlink click other.ppt']],
		['a slide', { 0: 'Slide 1', 3: '256,1,Slide 1' }, []],
		['the next slide', { 0: 'NEXT', 1: '-1,-1,NEXT' }, []],
	])('%s', (_, texts, expected) => {
		expect(references(inDocument(slides.hyperlink(texts)))).toEqual(expected)
	})
})

describe('media', () => {
	test.each([['a film', 0x1005], ['music', 0x100d], ['a sound', 0x1010]])('%s beside the presentation', (_, type) => {
		expect(references(inDocument(artContainer(type, [slides.text(0, 'C:\\a.avi')])))).toEqual(['media load C:\\a.avi'])
	})
	test('a linked picture', () => {
		expect(references(factsIn({ objects: [slides.slide(false, shape([0x0105, wide('http://example.org/a.png\u0000')], [0x0106, 0x0a]))] }))).toEqual(['image load http://example.org/a.png'])
	})
})

describe('actions', () => {
	test('a program', () => {
		expect(references(factsIn({ objects: [slides.slide(false, slides.action(2, 'C:\\run.exe'))] }))).toEqual(['hyperlink click C:\\run.exe'])
	})
	test.each([['a click', 0, 'click'], ['the pointer above it', 1, 'mouse-over']])('%s starts a macro', (_, instance, event) => {
		expect(factsOf(factsIn({ document: [vba], objects: [slides.slide(false, slides.action(1, 'Go', instance))] }), 'trigger')).toMatchObject([{ event, target: 'Go', automatic: false }])
	})
	test('a macro that is gone starts nothing', () => {
		expect(factsOf(factsIn({ objects: [slides.slide(false, slides.action(1, 'Go'))] }), 'trigger')).toEqual([])
	})
	test.each([['a jump', 3], ['nothing', 0]])('%s is no fact', (_, action) => {
		expect(references(factsIn({ objects: [slides.slide(false, slides.action(action, 'x'))] }))).toEqual([])
	})
})

describe('what is hidden', () => {
	test('slides', () => {
		expect(hidden(factsIn({ objects: [slides.slide(true), slides.slide(false), slides.slide(true)] }))).toEqual(['hidden-slide 2'])
	})
	test('comments, in a tag of PowerPoint', () => {
		const comment = (author: string): Uint8Array => artContainer(0x2ee0, [slides.text(0, author), slides.text(1, 'What?'), artRecord(0x2ee1, new Uint8Array(28))])
		const tag = artContainer(0x138a, [slides.text(0, '___PPT10'), artRecord(0x138b, concat([comment('Ann'), comment('Bob'), comment('Ann')]))])
		expect(hidden(factsIn({ objects: [slides.slide(false, tag)] }))).toEqual(['comment 2 Ann', 'comment 1 Bob'])
	})
	test('slides of earlier saves are not counted', () => {
		expect(hidden(factsIn({ earlier: [slides.slide(true)] }))).toEqual(['previous-version 1 earlier saves'])
	})
})

test('an object record that is too short is no object', () => {
	const facts = inDocument(artContainer(0x0fcc, [artRecord(0x0fc3, u8(1, 2, 3)), slides.text(2, 'Excel.Sheet.8')]))
	expect(factsOf(facts, 'embedded')).toEqual([])
})
