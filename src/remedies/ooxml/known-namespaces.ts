// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Namespaces that office programs document. An element or attribute of any other one is not understood and is not taken over. ECMA-376-1 annex A, [MS-OE376], [MS-DOCX], [MS-XLSX], [MS-PPTX], [MS-ODRAWXML]. */

const starts = [
	'http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/', 'http://schemas.microsoft.com/office/', 'http://schemas.microsoft.com/ink/', 'http://schemas.microsoft.com/3dmodel', 'urn:schemas-microsoft-com:',
	'http://purl.org/dc/', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/2001/XMLSchema', 'http://www.w3.org/2003/InkML', 'http://www.w3.org/2003/04/emma', 'http://www.w3.org/XML/',
	// LibreOffice's, WPS Office's and the draft every program still reads
	'http://schemas.libreoffice.org/', 'urn:org:documentfoundation:', 'http://www.wps.cn/officeDocument/', 'http://schemas.microsoft.com/schemaLibrary/', 'http://descriptions.openxmlformats.org/',
]

const answers = new Map<string, boolean>()

/** @param name as the XML reader resolves it: names in namespaces of the common table are short, `w:p`; others are `{uri}local` */
export function isKnownName(name: string): boolean {
	if (!name.startsWith('{')) return true
	// `{?prefix}local`: a declaration of a prefix, or one that nobody declared
	if (name.startsWith('{?')) return name.startsWith('{?xml')
	const uri = name.slice(1, name.indexOf('}'))
	const known = answers.get(uri)
	if (known !== undefined) return known
	const answer = starts.some((start) => uri.startsWith(start))
	if (answers.size < 1_000) answers.set(uri, answer)
	return answer
}
