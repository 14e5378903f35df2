// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Text that is there and that nobody can read: in the colour of the paper, or too small. Only in the flow of a text, where the paper is what stands behind it. ODF 1.4 part 3 §20. */

import { hasWords, isPaper, isTooSmall, SAMPLE } from '../fields/disguise.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementReader, ElementTable, Scene, TextListener } from './scene.ts'

/** What a style says about what its text looks like; undefined where it says nothing. */
export interface Look {
	readonly isPaper?: boolean
	readonly isTooSmall?: boolean
	/** Something else than paper is behind the text. */
	readonly hasBackdrop?: boolean
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, '%': 0.12 }

function points(size: string): number {
	const parts = /^([\d.]+)(pt|px|in|cm|mm|%)$/.exec(size.trim())
	return parts === null ? 12 : Number(parts[1]) * (POINTS[parts[2] as string] as number)
}

const background = (attributes: XmlAttributes): boolean | undefined => {
	const colour = attributes.get('fo:background-color')
	return colour === undefined ? undefined : colour !== 'transparent' && !isPaper(colour)
}

function textLook(attributes: XmlAttributes): Look {
	const colour = attributes.get('fo:color')
	const size = attributes.get('fo:font-size')
	const hasBackdrop = background(attributes)
	return {
		...(colour === undefined ? {} : { isPaper: isPaper(colour) }),
		...(attributes.get('style:use-window-font-color') === 'true' ? { isPaper: false } : {}),
		...(size === undefined ? {} : { isTooSmall: isTooSmall(points(size)) }),
		...(hasBackdrop === undefined ? {} : { hasBackdrop }),
	}
}

function put(scene: Scene, look: Look): void {
	const { style } = scene
	if (style === undefined || scene.parent !== 'style:style' || Object.keys(look).length === 0) return
	const key = `${style.family} ${style.name}`
	scene.document.looks.set(key, { ...scene.document.looks.get(key), ...look })
	if (look.isPaper === true || look.isTooSmall === true) scene.document.mayDisguise = true
}

const paragraphProperties: ElementReader = (scene, attributes) => {
	const hasBackdrop = background(attributes)
	if (hasBackdrop !== undefined) put(scene, { hasBackdrop })
}

const graphicProperties: ElementReader = (scene, attributes) => {
	// pictures and shapes behind the text; which text, only a layout can tell
	if (attributes.get('style:run-through') === 'background' && scene.parent === 'style:style') scene.document.hasBackdrop = true
}

/** Frames and shapes have a background of their own, and so have most cells. */
const standsApart = (name: string): boolean => name.startsWith('draw:') || name === 'table:table-cell' || name === 'text:tracked-changes' || name === 'office:annotation'

function isDisguised(scene: Scene, look: Look): boolean {
	const isLostOnPaper = look.isPaper === true && look.hasBackdrop !== true && !scene.document.hasBackdrop
	return (isLostOnPaper || look.isTooSmall === true) && scene.document.genre === 'text' && !scene.parents.some(standsApart)
}

class Disguised implements TextListener {
	private readonly scene: Scene
	private readonly element: string
	private heard = ''

	constructor(scene: Scene, element: string) {
		this.scene = scene
		this.element = element
		scene.disguises++
	}

	text(piece: string): void {
		if (this.heard.length < SAMPLE) this.heard += piece.slice(0, SAMPLE)
	}

	end(): void {
		this.scene.disguises--
		if (hasWords(this.heard)) this.scene.count('disguised-text', this.element, this.heard.trim())
	}
}

/** Text inside a disguised paragraph that is not: with a look of its own, or in a frame. */
const elsewhere: TextListener = { text: () => undefined, end: () => undefined }

const paragraph: ElementReader = (scene, attributes, element) => {
	const { looks, mayDisguise } = scene.document
	if (!mayDisguise) return
	const look = looks.get(`paragraph ${attributes.get('text:style-name') ?? ''}`) ?? {}
	scene.look = look
	if (isDisguised(scene, look)) scene.listen(new Disguised(scene, element))
	else if (scene.disguises > 0) scene.listen(elsewhere)
}

const span: ElementReader = (scene, attributes, element) => {
	const { looks, mayDisguise } = scene.document
	if (!mayDisguise) return
	const own = looks.get(`text ${attributes.get('text:style-name') ?? ''}`)
	if (own === undefined) return
	if (isDisguised(scene, { ...scene.look, ...own })) scene.listen(new Disguised(scene, element))
	else if (scene.disguises > 0) scene.listen(elsewhere)
}

export const lookElements: ElementTable = {
	'style:style': (scene, attributes) => {
		const { looks } = scene.document
		const parent = attributes.get('style:parent-style-name')
		const inherited = parent === undefined || looks.size === 0 ? undefined : looks.get(`${attributes.get('style:family') ?? ''} ${parent}`)
		if (inherited !== undefined) looks.set(`${attributes.get('style:family') ?? ''} ${attributes.get('style:name') ?? ''}`, inherited)
	},
	'style:text-properties': (scene, attributes) => put(scene, textLook(attributes)),
	'style:paragraph-properties': paragraphProperties,
	'style:graphic-properties': graphicProperties,
	'style:page-layout-properties': (scene, attributes) => {
		if (background(attributes) === true) scene.document.hasBackdrop = true
	},
	// OpenOffice.org 1.x has one element for all of them
	'style:properties': (scene, attributes) => put(scene, textLook(attributes)),
	'text:h': paragraph,
	'text:p': paragraph,
	'text:span': span,
}
