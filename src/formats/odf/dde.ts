// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Links to running programs, dynamic data exchange. ODF 1.4 part 3 §14.6. */

import type { DdeFact } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementTable, Scene } from './scene.ts'

/** `application|topic!item`, as far as given. The namespace of the attributes has changed over the versions. */
export function commandOf(attributes: XmlAttributes): string {
	const parts = new Map<string, string>()
	for (let index = 0; index < attributes.count; index++) {
		const name = attributes.name(index)
		const local = name.slice(name.indexOf(':') + 1)
		if (local.startsWith('dde-')) parts.set(local, attributes.value(index))
	}
	const topic = parts.get('dde-topic')
	const item = parts.get('dde-item')
	return `${parts.get('dde-application') ?? ''}${topic === undefined ? '' : `|${topic}`}${item === undefined ? '' : `!${item}`}`
}

function report(form: DdeFact['form']) {
	return (scene: Scene, attributes: XmlAttributes, element: string): void => {
		const automatic = attributes.get('office:automatic-update') ?? attributes.get('text:automatic-update') ?? attributes.get('table:automatic-update')
		scene.found.fact({ kind: 'dde', form, command: commandOf(attributes), automatic: automatic !== 'false', at: scene.at(element) })
	}
}

export const ddeElements: ElementTable = {
	'office:dde-source': report('link'),
	'text:dde-connection-decl': report('field'),
	// the source inside says more, but a link without one is a link as well
	'table:dde-link': (scene, _attributes, element) => {
		if (scene.document.isNew('table:dde-link')) scene.found.fact({ kind: 'dde', form: 'link', command: '', automatic: true, at: scene.at(element) })
	},
	'text:dde-connection': (scene, attributes, element) => {
		const name = attributes.get('text:connection-name') ?? ''
		if (scene.document.isNew('text:dde-connection')) scene.found.fact({ kind: 'dde', form: 'field', command: name, automatic: true, at: scene.at(element) })
	},
}
