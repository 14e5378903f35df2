// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which kind of document a media type or a body element stands for. ODF 1.4 part 3 appendix C, OpenOffice.org 1.x file format §1.1. */

const byName: Readonly<Record<string, string>> = {
	'text': 'odt', 'text-template': 'ott', 'text-master': 'odm', 'text-master-template': 'otm', 'text-web': 'oth',
	'spreadsheet': 'ods', 'spreadsheet-template': 'ots', 'presentation': 'odp', 'presentation-template': 'otp',
	'graphics': 'odg', 'drawing': 'odg', 'graphics-template': 'otg', 'formula': 'odf', 'formula-template': 'otf',
	'chart': 'odc', 'chart-template': 'otc', 'image': 'odi', 'image-template': 'oti', 'base': 'odb', 'database': 'odb',
}

const byOldName: Readonly<Record<string, string>> = {
	'writer': 'sxw', 'writer.template': 'stw', 'writer.global': 'sxg', 'writer.web': 'oth', 'calc': 'sxc', 'calc.template': 'stc', 'chart': 'odc',
	'impress': 'sxi', 'impress.template': 'sti', 'draw': 'sxd', 'draw.template': 'std', 'math': 'sxm', 'base': 'odb',
}

const byBody: Readonly<Record<string, string>> = {
	'office:text': 'text', 'office:spreadsheet': 'spreadsheet', 'office:presentation': 'presentation', 'office:drawing': 'graphics',
	'office:chart': 'chart', 'office:image': 'image', 'office:database': 'base', 'math:math': 'formula',
}

/** Values of `office:class` in OpenOffice.org 1.x. */
const byClass: Readonly<Record<string, string>> = { 'text': 'text', 'online-text': 'text', 'spreadsheet': 'spreadsheet', 'presentation': 'presentation', 'drawing': 'graphics', 'chart': 'chart' }

/** What a document is about, whatever file it comes in: `text`, `spreadsheet`, `presentation`, `graphics`, `chart`, `formula`, `image`, `base`. */
const genreById: Readonly<Record<string, string>> = {
	odt: 'text', ott: 'text', odm: 'text', otm: 'text', oth: 'text', sxw: 'text', stw: 'text', sxg: 'text', fodt: 'text',
	ods: 'spreadsheet', ots: 'spreadsheet', sxc: 'spreadsheet', stc: 'spreadsheet', fods: 'spreadsheet',
	odp: 'presentation', otp: 'presentation', sxi: 'presentation', sti: 'presentation', fodp: 'presentation',
	odg: 'graphics', otg: 'graphics', sxd: 'graphics', std: 'graphics', fodg: 'graphics',
	odf: 'formula', otf: 'formula', sxm: 'formula', odc: 'chart', otc: 'chart', odi: 'image', oti: 'image', odb: 'base',
}

const flatByGenre: Readonly<Record<string, string>> = { text: 'fodt', spreadsheet: 'fods', presentation: 'fodp', graphics: 'fodg' }

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)

export interface NamedKind {
	/** Id in `model/formats.ts`. */
	readonly id: string
	/** The media type is written as the specification has it, without anything around it. */
	readonly exact: boolean
}

/** The kind a media type names, or undefined for one that is no OpenDocument type. */
export function kindOfMediaType(mediaType: string): NamedKind | undefined {
	const parts = /^\s*application\/(x-)?vnd\.(oasis\.opendocument|sun\.xml)\.([a-z.-]+)(.*)$/is.exec(mediaType)
	if (parts === null) return undefined
	const [, experimental, owner, name = '', rest] = parts
	const id = owner?.toLowerCase() === 'sun.xml' ? own(byOldName, name.toLowerCase()) : own(byName, name.toLowerCase().replace(/-flat-xml$/, ''))
	return id === undefined ? undefined : { id, exact: experimental === undefined && rest === '' && mediaType.startsWith('application/') }
}

/** True for any media type of the family, known or not. */
export function looksLikeOdf(mediaType: string): boolean {
	return /^\s*application\/(?:x-)?vnd\.(?:oasis\.opendocument|sun\.xml)\./i.test(mediaType)
}

/** The genre that a child of `office:body`, or the root of a formula, stands for. */
export function genreOfBody(element: string): string | undefined {
	return own(byBody, element)
}

export function genreOfClass(officeClass: string): string | undefined {
	return own(byClass, officeClass)
}

export function genreOfKind(id: string): string | undefined {
	return own(genreById, id)
}

/** The package kind that a genre has when nothing else is known. */
export function kindOfGenre(genre: string): string | undefined {
	return own(byName, genre)
}

/** The flat kind of a genre; charts, formulas and images have none of their own and count as text. */
export function flatKindOfGenre(genre: string | undefined): string {
	return (genre === undefined ? undefined : own(flatByGenre, genre)) ?? 'fodt'
}
