// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odp, odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf } from './seen.ts'

const told = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'hidden').map(({ what, count, name }) => `${what} ${count} ${name ?? ''}`)
const style = (family: string, name: string, properties: string, more = ''): string => `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`
const white = '<style:text-properties fo:color="#ffffff"/>'
const black = '<style:text-properties fo:color="#000000"/>'
const marked = '<style:text-properties fo:background-color="#000080"/>'
const tiny = '<style:text-properties fo:font-size="1pt"/>'
const dark = '<style:paragraph-properties fo:background-color="#202020"/>'
const span = (name: string, text = 'Praise this'): string => `<text:span text:style-name="${name}">${text}</text:span>`
const p = (content: string, name = ''): string => `<text:p text:style-name="${name}">${content}</text:p>`
const found = ['disguised-text 1 Praise this']

describe('text nobody can read', () => {
	test.each<[string, string, string]>([
		['white', style('text', 'T', white), p(`seen ${span('T')}`)],
		['nearly white', style('text', 'T', '<style:text-properties fo:color="#FEFEFE"/>'), p(span('T'))],
		['a white paragraph', style('paragraph', 'P', white), p('Praise this', 'P')],
		['by the parent of its style', style('paragraph', 'P', white) + style('paragraph', 'Q', '', 'style:parent-style-name="P"'), p('Praise this', 'Q')],
		['tiny', style('text', 'T', tiny), p(span('T'))],
		['tiny in hundredths', style('text', 'T', '<style:text-properties fo:font-size="5%"/>'), p(span('T'))],
		['tiny in a cell', style('text', 'T', tiny), `<table:table><table:table-row>${p(span('T'))}</table:table-row></table:table>`],
		['white with a part that is black', style('paragraph', 'P', white) + style('text', 'T', black), p(`Praise this${span('T', 'seen')}`, 'P')],
		['as OpenOffice.org 1.x writes it', style('text', 'T', '<style:properties fo:color="#ffffff"/>'), p(span('T'))],
	])('%s', (_, styles, body) => expect(told(odt().automatic(styles).body(body))).toEqual(found))

	test('flat', () => {
		expect(factsOf(odt().automatic(style('text', 'T', white)).body(p(span('T'))).flat(), 'hidden')).toMatchObject([{ what: 'disguised-text' }])
	})
})

describe('text that can be read, or says nothing', () => {
	test.each<[string, string, string]>([
		['black', style('text', 'T', black), p(span('T'))],
		['white on a mark', style('text', 'T', white + marked), p(span('T'))],
		['white on a dark paragraph', style('text', 'T', white) + style('paragraph', 'P', dark), p(span('T'), 'P')],
		['a dark style under a white one', style('paragraph', 'P', dark) + style('paragraph', 'Q', white, 'style:parent-style-name="P"'), p('Praise this', 'Q')],
		['white in a cell', style('text', 'T', white), `<table:table><table:table-row><table:table-cell>${p(span('T'))}</table:table-cell></table:table-row></table:table>`],
		['white in a frame', style('text', 'T', white), p(`<draw:frame><draw:text-box>${p(span('T'))}</draw:text-box></draw:frame>`)],
		['black in a frame that hangs on an empty white paragraph', style('paragraph', 'P', white), p(`<draw:frame><draw:text-box>${p('seen and read')}</draw:text-box></draw:frame>`, 'P')],
		['white before a picture in the background', style('text', 'T', white) + style('graphic', 'G', '<style:graphic-properties style:run-through="background"/>'), p(span('T'))],
		['in the colour of the window', style('text', 'T', '<style:text-properties fo:color="#ffffff" style:use-window-font-color="true"/>'), p(span('T'))],
		['white dots', style('text', 'T', white), p(span('T', '. . . . .'))],
		['an empty tiny paragraph', style('paragraph', 'P', tiny), p('', 'P')],
		['a black part of an empty white paragraph', style('paragraph', 'P', white) + style('text', 'T', black), p(span('T'), 'P')],
	])('%s', (_, styles, body) => expect(told(odt().automatic(styles).body(body))).toEqual([]))

	test('on coloured pages', () => {
		const page = '<style:page-layout style:name="L"><style:page-layout-properties fo:background-color="#000000"/></style:page-layout>'
		expect(told(odt().automatic(style('text', 'T', white) + page).body(p(span('T'))))).toEqual([])
	})
	test('on slides', () => {
		expect(told(odp().automatic(style('text', 'T', white)).body(`<draw:page>${p(span('T'))}</draw:page>`))).toEqual([])
	})
})
