// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Takes out what an office program would start or load as an object: their pictures stay. Charts and formulas of the same family stay. ODF 1.4 part 3 §10.4. */

import { foreignControl, isPlayer } from '../../formats/odf/controls.ts'
import type { TagEditor } from '../../formats/xml/xml-rewriter.ts'
import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { FateReader, FateTable, PartEditor } from './part-editor.ts'
import { standIn } from './stand-in.ts'

function isKept(here: PartEditor, attributes: XmlAttributes): boolean {
	const target = attributes.get('xlink:href')
	if (target === undefined) return here.element === 'draw:object' && here.lookahead.everydayObjects.has(here.offset)
	const reach = here.reach(target)
	if (reach.where !== 'inside' || !here.workshop.sound.has(reach.entry)) return false
	here.workshop.shown.add(reach.entry)
	return true
}

const object: FateReader = (here, attributes, tag) => {
	if (isKept(here, attributes)) return 'keep'
	const target = attributes.get('xlink:href') ?? ''
	if (here.isOutside(target)) here.change({ remedy: 'cut-external-references', action: 'unlinked', subject: 'linked-object', target })
	else {
		const reach = here.reach(target)
		here.change({ remedy: 'drop-objects', action: 'replaced', subject: 'object', ...(reach.where === 'inside' ? { target: reach.entry } : {}) })
	}
	standIn(here, tag, attributes, 'object', here.isOutside(target) ? target : '')
	return 'drop'
}

function control(here: PartEditor, attributes: XmlAttributes, tag: TagEditor, subject: 'applet' | 'plug-in', name: string | undefined): 'drop' {
	here.change({ remedy: 'drop-controls', action: 'replaced', subject, ...(name === undefined ? {} : { target: name }) })
	standIn(here, tag, attributes, 'object', name ?? '')
	return 'drop'
}

const plugin: FateReader = (here, attributes, tag) => {
	const target = attributes.get('xlink:href')
	if (!isPlayer(attributes)) return control(here, attributes, tag, 'plug-in', attributes.get('draw:mime-type') ?? target)
	const reach = target === undefined ? undefined : here.reach(target)
	const isBad = reach?.where === 'inside' && here.workshop.badPictures.has(reach.entry)
	if (reach?.where !== 'outside' && !isBad) return 'keep'
	here.change({ remedy: isBad ? 'rebuild-container' : 'cut-external-references', action: 'replaced', subject: 'media', ...(target === undefined ? {} : { target }) })
	standIn(here, tag, attributes, 'media', isBad ? '' : (target ?? ''))
	return 'drop'
}

/** A control that belongs to no office program; its shape goes where it is met. */
const implementation: FateReader = (here, attributes) => {
	const name = foreignControl(attributes)
	if (name === undefined) return 'keep'
	here.change({ remedy: 'drop-controls', action: 'removed', subject: 'control', target: name })
	for (const id of ['form:id', 'xml:id']) {
		const value = attributes.get(id)
		if (value !== undefined) here.lostControls.add(value)
	}
	return 'drop'
}

const formElements = ['form:control', 'form:generic-control', 'form:button', 'form:checkbox', 'form:combobox', 'form:listbox', 'form:text', 'form:textarea', 'form:value-range']

export const objectFates: FateTable = {
	...Object.fromEntries(formElements.map((element) => [element, implementation])),
	'draw:applet': (here, attributes, tag) => control(here, attributes, tag, 'applet', attributes.get('draw:code') ?? attributes.get('draw:object') ?? attributes.get('draw:archive')),
	'draw:control': (here, attributes) => (here.lostControls.has(attributes.get('draw:control') ?? '') ? 'drop' : 'keep'),
	'draw:floating-frame': (here, attributes, tag) => {
		const target = attributes.get('xlink:href')
		if (!here.isOutside(target)) return 'keep'
		here.change({ remedy: 'cut-external-references', action: 'replaced', subject: 'frame', target })
		standIn(here, tag, attributes, 'frame', target)
		return 'drop'
	},
	'draw:object': object,
	'draw:object-ole': object,
	'draw:plugin': plugin,
}
