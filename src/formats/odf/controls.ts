// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an office program instantiates: applets, plug-ins, controls that are not its own. ODF 1.4 part 3 §10.4.7, §10.4.8 and §13. */

import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementReader, ElementTable } from './scene.ts'

/** OpenOffice writes sound and video as a plug-in of its own player. */
const PLAYER = /^\s*application\/vnd\.sun\.star\.media/i
/** Implementations that belong to the office program itself. */
const OWN_CONTROL = /^(?:ooo:|com\.sun\.star\.|stardiv\.)/i
const ACTIVEX = /activex|ocx|mscomctl|\{[0-9a-f]{8}-[0-9a-f]{4}-|(?:^|:)(?:forms|shell|msforms|clsid)[.:]/i

/** The name of a control that is none of the office program's own. */
export function foreignControl(attributes: XmlAttributes): string | undefined {
	const name = attributes.get('form:control-implementation') ?? attributes.get('form:service-name')
	return name === undefined || OWN_CONTROL.test(name) || !ACTIVEX.test(name) ? undefined : name
}

/** Sound and video of the office program's own player. */
export const isPlayer = (attributes: XmlAttributes): boolean => PLAYER.test(attributes.get('draw:mime-type') ?? '')

const implementation: ElementReader = (scene, attributes, element) => {
	const name = foreignControl(attributes)
	if (name === undefined) return
	scene.found.fact({ kind: 'control', technology: 'activex', name, at: scene.at(element) })
}

export const controlElements: ElementTable = {
	'draw:applet': (scene, attributes, element) => {
		const name = attributes.get('draw:code') ?? attributes.get('draw:object') ?? attributes.get('draw:archive')
		scene.found.fact({ kind: 'control', technology: 'applet', at: scene.at(element), ...(name === undefined ? {} : { name }) })
		for (const attribute of ['xlink:href', 'draw:archive']) {
			const target = attributes.get(attribute)
			if (target !== undefined) scene.reference('script', 'load', target, element)
		}
	},
	'draw:plugin': (scene, attributes, element) => {
		const type = attributes.get('draw:mime-type') ?? ''
		if (isPlayer(attributes)) return
		const name = type === '' ? attributes.get('xlink:href') : type
		scene.found.fact({ kind: 'control', technology: 'plugin', at: scene.at(element), ...(name === undefined ? {} : { name }) })
	},
	'form:control': implementation,
	'form:generic-control': implementation,
	'form:button': implementation,
	'form:checkbox': implementation,
	'form:combobox': implementation,
	'form:listbox': implementation,
	'form:text': implementation,
	'form:textarea': implementation,
	'form:value-range': implementation,
}
