// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who wrote a document, with what, on which machine: `meta.xml` and `settings.xml`. ODF 1.4 part 3 §3.10 and §4.3. */

import type { MetadataFact } from '../../model/facts.ts'
import type { ElementReader, ElementTable, Scene } from './scene.ts'

function reporting(what: MetadataFact['what']): ElementReader {
	return (scene, _attributes, element) => {
		const at = scene.at(element)
		scene.whenText((text) => {
			if (text.trim() !== '') scene.found.fact({ kind: 'metadata', what, value: text.trim(), at })
		})
	}
}

const inMeta = (reader: ElementReader): ElementReader => (scene, attributes, element) => {
	if (scene.parent === 'office:meta') reader(scene, attributes, element)
}

/** User-defined properties whose names say what they are. */
const userDefined: Readonly<Record<string, MetadataFact['what']>> = { company: 'company', firma: 'company', manager: 'manager', 'e-mail': 'e-mail', email: 'e-mail' }

const ofDocument = (act: (scene: Scene, text: string) => void): ElementReader => (scene) => {
	if (scene.document.isOutermost && scene.parents.length <= 2) scene.whenText((text) => act(scene, text.trim()))
}

/** Settings that tell about the machine or about sources of data. */
function readSetting(scene: Scene, name: string, value: string, at: ReturnType<Scene['at']>): void {
	if (value === '') return
	if (name === 'PrinterName') scene.found.fact({ kind: 'metadata', what: 'printer', value, at })
	else if (name === 'CurrentDatabaseDataSource') scene.found.fact({ kind: 'connection', type: 'mail-merge', target: value, automatic: false, at })
}

const settings: ReadonlySet<string> = new Set(['CurrentDatabaseDataSource', 'PrinterName'])

export const metadataElements: ElementTable = {
	'dc:creator': inMeta(reporting('last-author')),
	'meta:initial-creator': inMeta(reporting('author')),
	'meta:printed-by': inMeta(reporting('last-author')),
	'dc:title': inMeta(ofDocument((scene, text) => scene.found.conformance({ title: text !== '' }))),
	'dc:language': inMeta(ofDocument((scene, text) => {
		if (text !== '') scene.found.conformance({ lang: text })
	})),
	'meta:generator': inMeta(ofDocument((scene, text) => {
		if (text !== '') scene.found.about({ producer: text })
	})),
	'meta:document-statistic': (scene, attributes) => {
		const pages = Number(attributes.get('meta:page-count') ?? '')
		if (scene.document.isOutermost && Number.isSafeInteger(pages) && pages > 0) scene.found.about({ pages })
	},
	'meta:user-defined': (scene, attributes, element) => {
		const name = attributes.get('meta:name') ?? ''
		const at = scene.at(element)
		const key = name.trim().toLowerCase()
		const what = Object.hasOwn(userDefined, key) ? (userDefined[key] as MetadataFact['what']) : 'custom'
		scene.whenText((text) => {
			if (text.trim() !== '') scene.found.fact({ kind: 'metadata', what, value: what === 'custom' ? `${name}: ${text.trim()}` : text.trim(), at })
		})
	},
	'config:config-item': (scene, attributes, element) => {
		const name = attributes.get('config:name') ?? ''
		if (!settings.has(name)) return
		const at = scene.at(element)
		scene.whenText((text) => readSetting(scene, name, text.trim(), at))
	},
}
