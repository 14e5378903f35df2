// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** XML of no document format. It is checked for being XML at all; roots by which Windows starts something are scripts; PDF and Visio files in XML clothes are unwrapped. */

import { Base64Decoder } from '../../bytes/base64.ts'
import { joinBytes } from '../../bytes/text.ts'
import type { Found } from '../format.ts'
import { reportDoctype } from './doctype.ts'
import { XmlReader } from './xml-reader.ts'

/** Root elements of files that Windows or a run-time environment acts upon. Common words only in their namespace. */
const acting: Readonly<Record<string, string>> = {
	'{http://schemas.microsoft.com/developer/msbuild/2003}Project': 'build', '{http://schemas.microsoft.com/windows/2004/02/mit/task}Task': 'scheduled task', '{urn:schemas-microsoft-com:asm.v1}assembly': 'application manifest',
	component: 'script component', job: 'Windows script', package: 'Windows script', scriptlet: 'script component',
}

/** The same, by local names nobody else uses. */
const actingLocal: Readonly<Record<string, string>> = {
	MMC_ConsoleFile: 'console', PCSettings: 'setting shortcut', jnlp: 'Java start', libraryDescription: 'library', persistedQuery: 'saved search', searchConnectorDescription: 'search connector',
}

/** Elements whose text is a file in Base64, by local name. */
const files: Readonly<Record<string, string>> = { chunk: 'document.pdf', VBProjectData: 'vbaProject.bin' }

const local = (name: string): string => name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1)

/** What Windows does with a file that has this root element, or undefined. */
export function actionOf(root: string): string | undefined {
	if (Object.hasOwn(acting, root)) return acting[root]
	return Object.hasOwn(actingLocal, local(root)) ? actingLocal[local(root)] : undefined
}

/** Reads any XML. @throws {Damage} where it is not well-formed */
export function readPlainXml(bytes: Uint8Array, found: Found, root: string): void {
	const action = actionOf(root)
	if (action !== undefined) found.identify({ id: 'script', version: action })
	let decoder: Base64Decoder | undefined
	let chunks: Uint8Array[] = []
	const reader: XmlReader = new XmlReader({
		open(name, attributes, offset) {
			const short = local(name)
			// a browser runs the scripts of pages and pictures in any XML
			if (short === 'script' && /\}script$|^(?:html:|svg-w3c:)?script$/.test(name)) found.fact({ kind: 'code', language: /vb/i.test(attributes.get('language') ?? '') ? 'other' : 'javascript', runnable: true, autoRun: [], calls: [], at: { offset, element: name } })
			if (short === 'include' && name.includes('XInclude') && attributes.get('href')) found.fact({ kind: 'reference', role: 'imported-content', target: attributes.get('href') ?? '', when: 'load', at: { offset, element: name } })
			if (Object.hasOwn(files, short)) {
				decoder = new Base64Decoder()
				chunks = []
				reader.wantsText = true
			}
		},
		text(text) {
			if (decoder === undefined) return
			const chunk = decoder.write(text)
			found.budget.spend('expandedBytes', chunk.length)
			chunks.push(chunk)
		},
		close(name) {
			const file = Object.hasOwn(files, local(name)) ? files[local(name)] : undefined
			if (decoder === undefined || file === undefined) return
			decoder = undefined
			reader.wantsText = false
			const content = joinBytes(chunks)
			if (content.length > 0) found.part(content, { name: file, role: 'content' })
		},
		doctype: (content, offset) => reportDoctype(content, found, { offset }),
	}, found.budget)
	reader.write(bytes)
	reader.end()
}
