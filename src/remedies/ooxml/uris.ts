// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of the namespaces our own markup uses, in the two dialects. ECMA-376-1 annex A and ECMA-376-4. */

export interface Uris {
	readonly w: string
	readonly x: string
	readonly p: string
	readonly a: string
	readonly r: string
	readonly c: string
	readonly pic: string
	readonly xdr: string
	/** Start of the names of relationship types. */
	readonly relationships: string
}

const transitional: Uris = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	x: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
	p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
	a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
	r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
	pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
	xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
	relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

const strict: Uris = {
	w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
	x: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
	p: 'http://purl.oclc.org/ooxml/presentationml/main',
	a: 'http://purl.oclc.org/ooxml/drawingml/main',
	r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
	c: 'http://purl.oclc.org/ooxml/drawingml/chart',
	pic: 'http://purl.oclc.org/ooxml/drawingml/picture',
	xdr: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
	relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

export const VML = 'urn:schemas-microsoft-com:vml'

export function uris(isStrict: boolean): Uris {
	return isStrict ? strict : transitional
}
