// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which styles hide what they are applied to, and the language of the default style. Common styles come before automatic ones, styles before their use. ODF 1.4 part 3 §16 and §20. */

import type { ElementReader, ElementTable, Scene } from './scene.ts'

function hide(scene: Scene): void {
	const { style } = scene
	// properties also stand in list levels and page layouts, which hide nothing
	if (style !== undefined && scene.parent === 'style:style') scene.document.hidingStyles.add(`${style.family} ${style.name}`)
}

const textProperties: ElementReader = (scene, attributes) => {
	if (attributes.get('text:display') === 'none') hide(scene)
	if (scene.parent === 'style:default-style' && scene.document.isOutermost) readLanguage(scene, attributes.get('fo:language'), attributes.get('fo:country'))
}

const tableProperties: ElementReader = (scene, attributes) => {
	if (attributes.get('table:display') === 'false') hide(scene)
}

const pageProperties: ElementReader = (scene, attributes) => {
	if (attributes.get('presentation:visibility') === 'hidden') hide(scene)
}

function readLanguage(scene: Scene, language: string | undefined, country: string | undefined): void {
	if (language === undefined || language === 'none' || scene.style?.family !== 'paragraph') return
	scene.found.conformance({ lang: country === undefined || country === 'none' ? language : `${language}-${country}` })
}

export const styleElements: ElementTable = {
	'style:style': (scene, attributes) => {
		const family = attributes.get('style:family') ?? ''
		const name = attributes.get('style:name') ?? ''
		scene.style = { family, name }
		const { hidingStyles } = scene.document
		if (hidingStyles.size === 0) return
		const parent = attributes.get('style:parent-style-name')
		if (parent !== undefined && hidingStyles.has(`${family} ${parent}`)) hidingStyles.add(`${family} ${name}`)
	},
	'style:default-style': (scene, attributes) => {
		scene.style = { family: attributes.get('style:family') ?? '', name: '' }
	},
	'style:text-properties': textProperties,
	'style:table-properties': tableProperties,
	'style:drawing-page-properties': pageProperties,
	// OpenOffice.org 1.x has one element for all of them
	'style:properties': (scene, attributes, element) => {
		textProperties(scene, attributes, element)
		tableProperties(scene, attributes, element)
		pageProperties(scene, attributes, element)
	},
}
