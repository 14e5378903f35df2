// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whose elements are carried over: those of the standard, and the documented extensions of the programs of the OpenOffice family. ODF 1.4 part 3 §22.3 lets readers ignore any other. */

/** Short names from `formats/xml/names.ts`. */
const known: ReadonlySet<string> = new Set([
	'office', 'meta', 'config', 'text', 'table', 'draw', 'presentation', 'dr3d', 'anim', 'chart', 'form', 'script', 'style', 'number', 'svg', 'fo', 'smil', 'dc', 'math', 'xlink', 'xforms',
	'xml-events', 'html', 'loext', 'calcext', 'officeooo', 'field', 'ooo', 'ooow', 'oooc', 'of',
])

const extensions: ReadonlySet<string> = new Set([
	'http://openoffice.org/2009/table', 'http://openoffice.org/2010/draw', 'http://openoffice.org/2010/chart', 'http://openoffice.org/2010/presentation', 'http://openoffice.org/2010/style',
	'http://openoffice.org/2005/report', 'http://www.w3.org/TR/css3-text/', 'urn:openoffice:names:experimental:ooxml-odf-interop:xmlns:form:1.0',
])

/** @param name as a reader of XML resolves it */
export function isKnownElement(name: string): boolean {
	if (name.startsWith('{')) return extensions.has(name.slice(1, name.indexOf('}')))
	const colon = name.indexOf(':')
	return colon > 0 && known.has(name.slice(0, colon))
}

/** The namespace of a foreign element, for the eye. */
export function namespaceOf(name: string): string {
	return name.startsWith('{') ? name.slice(1, name.indexOf('}')) : name.slice(0, Math.max(0, name.indexOf(':')))
}
