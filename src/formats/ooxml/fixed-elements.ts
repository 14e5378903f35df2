// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of XPS pages and Visio drawings: links, actions, data sources. ECMA-388 §14, [MS-VSDX] §2.2.5. */

import type { ElementHandler, ElementHandlers } from './walk.ts'

const isElsewhere = (target: string): boolean => /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target)

const pageElement: ElementHandler = (walk, attributes, offset) => {
	const link = attributes.get('FixedPage.NavigateUri')
	if (link !== undefined && isElsewhere(link)) walk.reading.reference({ role: 'hyperlink', when: 'click', target: link, excerpt: link, at: walk.at(offset, 'FixedPage.NavigateUri') })
	const font = attributes.get('FontUri')
	if (font !== undefined && isElsewhere(font)) walk.reading.reference({ role: 'font', when: 'load', target: font, excerpt: font, at: walk.at(offset, 'FontUri') })
}

const pagePicture: ElementHandler = (walk, attributes, offset) => {
	const target = attributes.get('ImageSource')
	if (target !== undefined && isElsewhere(target)) walk.reading.reference({ role: 'image', when: 'load', target, excerpt: target, at: walk.at(offset, 'ImageSource') })
}

/** A cell of a shape sheet: the address of a link, or a formula that starts something when the shape is used. */
const shapeCell: ElementHandler = (walk, attributes, offset) => {
	const name = attributes.get('N') ?? ''
	const value = attributes.get('V') ?? ''
	if (name === 'Address' && value !== '' && !value.startsWith('#')) walk.reading.reference({ role: 'hyperlink', when: 'click', target: value, excerpt: value, at: walk.at(offset, 'Address') })
	const formula = attributes.get('F') ?? ''
	const start = /\b(?:RUNADDON|RUNADDONWARGS|RUNMACRO|CALLTHIS)\s*\(\s*"?([^",)]*)/i.exec(formula)
	if (start !== null) {
		const automatic = /^Event(?!DblClick|XFMod|Drop)/.test(name)
		walk.reading.found.fact({ kind: 'trigger', event: name, target: start[1] || formula, automatic, on: 'object', excerpt: formula, at: walk.at(offset, name) })
	}
}

export const fixedElements: ElementHandlers = {
	open: {
		'xps:Path': pageElement,
		'xps:Glyphs': pageElement,
		'xps:Canvas': pageElement,
		'xps:ImageBrush': pagePicture,
		'visio:Cell': shapeCell,
		'visio:DataConnection': (walk, attributes, offset) => {
			const target = attributes.get('ConnectionString') || attributes.get('FileName') || ''
			walk.reading.found.fact({ kind: 'connection', type: 'database', ...(target === '' ? {} : { target, excerpt: target }), automatic: attributes.get('AlwaysUseConnectionFile') === '1', at: walk.at(offset, 'DataConnection') })
		},
	},
}
