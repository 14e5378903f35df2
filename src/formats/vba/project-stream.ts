// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The `PROJECT` stream of a VBA project, the list of modules that the editor shows. [MS-OVBA] §2.3.1. */

import { decodeText } from '../../bytes/text.ts'

export interface ProjectList {
	/** Upper-case names of all modules listed. */
	readonly modules: ReadonlySet<string>
	/** Upper-case names of those that belong to an object: the document, a class, a form. */
	readonly objects: ReadonlySet<string>
	/** Upper-case names of those that are forms. */
	readonly forms: ReadonlySet<string>
}

export function readProjectStream(bytes: Uint8Array, encoding: string): ProjectList {
	const modules = new Set<string>()
	const objects = new Set<string>()
	const forms = new Set<string>()
	for (const [, key, value] of decodeText(bytes, encoding).matchAll(/^(Document|Module|Class|BaseClass)=([^\r\n/]*)/gim)) {
		const name = (value ?? '').trim().toUpperCase()
		modules.add(name)
		if (key?.toLowerCase() !== 'module') objects.add(name)
		if (key?.toLowerCase() === 'baseclass') forms.add(name)
	}
	return { modules, objects, forms }
}
