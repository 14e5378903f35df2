// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is kept of a document's making: tracked changes, comments, earlier versions. ODF 1.4 part 3 §5.5, §9.9 and §14.1. */

import type { ElementReader, ElementTable } from './scene.ts'

const comment: ElementReader = (scene, attributes, element) => {
	scene.count('comment', element, attributes.get('office:author'))
}

const cellChange: ElementReader = (scene, _attributes, element) => {
	if (scene.parent === 'table:tracked-changes') scene.count('tracked-change', element)
}

export const revisionElements: ElementTable = {
	'office:annotation': comment,
	'officeooo:annotation': comment,
	'text:changed-region': (scene, _attributes, element) => scene.count('tracked-change', element),
	'table:cell-content-change': cellChange,
	'table:deletion': cellChange,
	'table:insertion': cellChange,
	'table:movement': cellChange,
	'office:change-info': (scene, attributes) => scene.nameLast('tracked-change', attributes.get('office:chg-author') ?? ''),
	'dc:creator': (scene) => {
		const { parent } = scene
		if (parent === 'office:annotation' || parent === 'officeooo:annotation') scene.whenText((name) => scene.nameLast('comment', name))
		else if (parent === 'office:change-info') scene.whenText((name) => scene.nameLast('tracked-change', name))
	},
	'ooo-versions:version-entry': (scene, attributes, element) => {
		scene.count('previous-version', element, attributes.get('ooo-versions:creator') ?? attributes.get('ooo-versions:title'))
	},
}
