// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Compares what a document's name promises with what its content is. Templates, shows and other names of the same kind keep the promise. */

import type { FormatFact } from '../model/facts.ts'
import { formatKind, formatKinds, type FormatKind } from '../model/formats.ts'

/** `kept`: the name says what it is, or says nothing. `macros-hidden`: the same kind, but with macros the name denies. */
export type Claim = 'kept' | 'other-kind' | 'macros-hidden' | 'unrecognised'

/** Only documents and attachments have names that somebody chose for readers; names of parts are technical. */
export function claimOf(fact: FormatFact): Claim {
	if (fact.within !== undefined && fact.within !== 'attachment') return 'kept'
	const claimed = formatKinds.filter((kind) => kind.extensions.includes(fact.extension))
	if (claimed.length === 0 || fact.format === 'empty') return 'kept'
	const content = formatKind(fact.format)
	if (content.extensions.includes(fact.extension)) return 'kept'
	// a container whose document part is missing or damaged: that is told as damage
	if (claimed.some((kind) => kind.family === unfinished[content.id])) return 'kept'
	if (content.id === 'unknown') return fact.within === undefined && claimed.some((kind) => documentFamilies.has(kind.family)) ? 'unrecognised' : 'kept'
	if (!claimed.some((kind) => documentFamilies.has(kind.family)) && !documentFamilies.has(content.family)) return 'kept'
	const sameKind = claimed.filter((kind) => application(kind) === application(content))
	if (sameKind.length === 0) return fact.within === undefined || isActive(content) ? 'other-kind' : 'kept'
	return content.macroEnabled === true && sameKind.every((kind) => kind.macroEnabled !== true) ? 'macros-hidden' : 'kept'
}

/** An attachment under another name matters where its content can do something; other mix-ups are everyday. */
function isActive(content: FormatKind): boolean {
	return content.family === 'web' || content.family === 'program' || content.macroEnabled === true
}

/** Containers of a family in which no document was found. */
const unfinished: Readonly<Record<string, string>> = { opc: 'ooxml', ole: 'msdoc' }

const documentFamilies: ReadonlySet<string> = new Set(['odf', 'ooxml', 'msdoc', 'rtf', 'pdf', 'web'])

/** The family and what the document is for, whatever its packaging: `odf text`, `ooxml spreadsheet`. */
function application(kind: FormatKind): string {
	let root = kind
	while (root.base !== undefined) root = formatKind(root.base)
	return `${kind.family} ${applications[root.id] ?? root.id}`
}

const applications: Readonly<Record<string, string>> = {
	odt: 'text', fodt: 'text', ods: 'spreadsheet', fods: 'spreadsheet', odp: 'presentation', fodp: 'presentation', odg: 'drawing', fodg: 'drawing',
	docx: 'text', docm: 'text', xlsx: 'spreadsheet', xlsm: 'spreadsheet', xlsb: 'spreadsheet', pptx: 'presentation', pptm: 'presentation', vsdx: 'drawing', vsdm: 'drawing',
}
