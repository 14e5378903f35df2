// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Program code inside XML: Basic modules and libraries, dialogs, inline scripts. ODF 1.4 part 3 §3.13, OpenOffice.org Basic libraries as `Basic/<library>/<module>.xml`. */

import type { CodeFact } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import { reportField } from '../fields/field-code.ts'
import { languageOf, readBasic, readScript } from './program-code.ts'
import type { ElementTable, Scene } from './scene.ts'

/** Reports the text of the current element as a module. */
function reportSource(scene: Scene, element: string, language: CodeFact['language'], module: string | undefined): void {
	const at = scene.at(element)
	const most = scene.found.budget.limits.partBytes
	scene.whenText((text) => {
		// a script element that only holds libraries has white space for a text
		if (module === undefined && text.trim() === '') return
		const content = language === 'basic' ? readBasic(text, module ?? '') : readScript(text)
		scene.found.fact({ kind: 'code', language, ...content, ...(module === undefined ? {} : { module }), at })
	}, most)
}

/** A library that is only linked is loaded from where the link says. */
function reportLink(scene: Scene, attributes: XmlAttributes, element: string): void {
	const target = attributes.get('xlink:href')
	if (target === undefined || target.includes('$(')) return
	scene.reference('script', 'load', target, element)
}

export const codeElements: ElementTable = {
	'script:module': (scene, attributes, element) => {
		const name = attributes.get('script:name')
		const language = languageOf(attributes.get('script:language') ?? 'basic') ?? 'other'
		reportSource(scene, element, language, name ?? scene.part ?? 'module')
	},
	'ooo:module': (scene, attributes) => {
		scene.module = attributes.get('ooo:name')
	},
	'ooo:source-code': (scene, _attributes, element) => reportSource(scene, element, 'basic', scene.module ?? 'module'),
	'ooo:library-linked': reportLink,
	'ooo-library:library': (scene, attributes, element) => {
		if (attributes.get('ooo-library:link') === 'true') reportLink(scene, attributes, element)
		if (attributes.get('ooo-library:passwordprotected') !== 'true') return
		const name = attributes.get('ooo-library:name')
		scene.found.fact({ kind: 'code', language: 'basic', runnable: true, autoRun: [], calls: [], at: scene.at(element), ...(name === undefined ? {} : { module: name }) })
		scene.found.fact({ kind: 'encryption', method: 'password-protected Basic library', opened: false, scope: 'part', at: scene.at(element) })
		scene.found.gap('encrypted', 'password-protected Basic library', scene.part === undefined ? {} : { part: scene.part })
	},
	'ooo:library-embedded': (scene, attributes, element) => {
		if (attributes.get('ooo:password-protected') === 'true') {
			scene.found.fact({ kind: 'encryption', method: 'password-protected Basic library', opened: false, scope: 'part', at: scene.at(element) })
		}
	},
	'office:script': (scene, attributes, element) => {
		reportSource(scene, element, languageOf(attributes.get('script:language') ?? '') ?? 'other', undefined)
	},
	'dlg:window': (scene, attributes, element) => {
		const name = attributes.get('dlg:id')
		scene.found.fact({ kind: 'code', language: 'dialog', runnable: false, autoRun: [], calls: [], at: scene.at(element), ...(name === undefined ? {} : { module: name }) })
	},
	// an unknown field of a Word document, kept for the way back
	'field:param': (scene, attributes, element) => {
		const value = attributes.get('field:value')
		if (value !== undefined && /field\.code$/.test(attributes.get('field:name') ?? '')) reportField(value, scene.found, scene.at(element))
	},
	'text:script': (scene, attributes, element) => {
		const target = attributes.get('xlink:href')
		if (target !== undefined) scene.reference('script', 'click', target, element)
		const language = languageOf(attributes.get('script:language') ?? '') ?? 'other'
		const at = scene.at(element)
		// a field that shows a script; office programs keep it for web pages and do not run it
		scene.whenText((text) => {
			if (text.trim() !== '') scene.found.fact({ kind: 'code', language, runnable: false, autoRun: [], calls: readScript(text).calls, excerpt: text, at })
		}, 100_000)
	},
}
