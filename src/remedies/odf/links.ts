// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Cuts links that do more than show a page: the words stay. ODF 1.4 part 3 §6.1.8, §10.4.12, §10.4.13, §13. */

import { isSafeLink } from '../safe-links.ts'
import type { FateReader, FateTable, PartEditor } from './part-editor.ts'
import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'

/** The target that has to be cut, or undefined. */
function cutTarget(here: PartEditor, attributes: XmlAttributes): string | undefined {
	const target = attributes.get('xlink:href')
	if (target === undefined || here.reach(target).where === 'here') return undefined
	return isSafeLink(target) ? undefined : target
}

const aroundWords: FateReader = (here, attributes) => {
	const target = cutTarget(here, attributes)
	if (target === undefined) return 'keep'
	here.change({ remedy: 'cut-links', action: 'unlinked', subject: 'link', target })
	return 'unwrap'
}

const area: FateReader = (here, attributes) => {
	const target = cutTarget(here, attributes)
	if (target === undefined) return 'keep'
	here.change({ remedy: 'cut-links', action: 'removed', subject: 'link', target })
	return 'drop'
}

const ofControl: FateReader = (here, attributes, tag) => {
	const target = cutTarget(here, attributes)
	if (target === undefined) return 'keep'
	here.change({ remedy: 'cut-links', action: 'removed', subject: 'link', target })
	tag.remove('xlink:href')
	return 'keep'
}

export const linkFates: FateTable = {
	'draw:a': aroundWords,
	'text:a': aroundWords,
	'draw:area-circle': area,
	'draw:area-polygon': area,
	'draw:area-rectangle': area,
	'form:button': ofControl,
	'form:image': ofControl,
	'form:form': (here, attributes, tag) => {
		const target = cutTarget(here, attributes)
		if (target === undefined) return 'keep'
		here.change({ remedy: 'cut-links', action: 'removed', subject: 'form-action', target })
		tag.remove('xlink:href')
		return 'keep'
	},
}
