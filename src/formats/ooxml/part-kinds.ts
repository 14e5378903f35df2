// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How a part is read, decided by its content type and the relationships that lead to it, never by its path. ECMA-376-1 §11 to §15, [MS-OFFMACRO2], [MS-XLSB] §2.1.7. */

import type { Part } from './part.ts'

export type PartKind =
	/** Markup whose elements are looked at. */
	| 'xml'
	/** Records of a binary workbook. */
	| 'biff12'
	/** An embedded object, document or package. */
	| 'object'
	/** A whole file that is imported as text. */
	| 'chunk'
	| 'vba'
	| 'macro-signature'
	| 'picture'
	/** Sound, film, fonts and other kinds that clearly do nothing. */
	| 'quiet'
	| 'printer'
	/** Stored state of an ActiveX control. */
	| 'control-state'
	| 'unknown'

const byRelationship: Readonly<Record<string, PartKind>> = {
	activexcontrolbinary: 'control-state',
	afchunk: 'chunk',
	oleobject: 'object',
	package: 'object',
	printersettings: 'printer',
	vbaproject: 'vba',
	vbaprojectsignature: 'macro-signature',
	vbaprojectsignatureagile: 'macro-signature',
	vbaprojectsignaturev3: 'macro-signature',
}

const byType: Readonly<Record<string, PartKind>> = {
	'application/vnd.ms-office.vbaproject': 'vba',
	'application/vnd.ms-office.vbaprojectsignature': 'macro-signature',
	'application/vnd.ms-office.vbaprojectsignatureagile': 'macro-signature',
	'application/vnd.ms-office.vbaprojectsignaturev3': 'macro-signature',
	'application/vnd.ms-office.activex': 'control-state',
	'application/vnd.openxmlformats-officedocument.oleobject': 'object',
	'application/vnd.openxmlformats-officedocument.vmldrawing': 'xml',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.printersettings': 'printer',
	'application/vnd.openxmlformats-officedocument.presentationml.printersettings': 'printer',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.printersettings': 'printer',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.customproperty': 'quiet',
	'application/vnd.openxmlformats-officedocument.obfuscatedfont': 'quiet',
	'application/vnd.openxmlformats-package.digital-signature-origin': 'quiet',
	'application/vnd.openxmlformats-package.digital-signature-certificate': 'quiet',
	'application/vnd.ms-package.obfuscated-opentype': 'quiet',
	'application/vnd.ms-opentype': 'quiet',
	'application/x-fontdata': 'quiet',
	'application/x-font-ttf': 'quiet',
	'application/x-font-otf': 'quiet',
	'application/x-font': 'quiet',
	'application/vnd.ms-office.legacydiagramtext': 'quiet',
	'application/vnd.ms-office.legacydoctextinfo': 'quiet',
	'application/vnd.ms-color.iccprofile': 'quiet',
	'application/vnd.ms-excel.attachedtoolbars': 'quiet',
	'application/vnd.ms-word.attachedtoolbars': 'quiet',
	'application/vnd.openxmlformats-officedocument.model+data': 'quiet',
	'application/vnd.ms-excel.binindexws': 'quiet',
	'application/vnd.ms-excel.binindexms': 'quiet',
}

/** Binary parts of an xlsb workbook: `application/vnd.ms-excel.worksheet` and the like, without `+xml`. */
const binaryWorkbookPart = /^application\/vnd\.ms-excel\.(?:sheet\.binary\.macroenabled\.main|worksheet|chartsheet|dialogsheet|macrosheet|intlmacrosheet|externallink|connections|querytable|comments|pivotcachedefinition|pivotcacherecords|pivottable|slicer|slicercache|table|tablesinglecells|styles|sharedstrings|calcchain|sheetmetadata|usernames|revisionheaders|revisionlog|volatiledependencies|timelines?|timelinecache)$/

export function isBinaryWorkbookPart(contentType: string): boolean {
	return binaryWorkbookPart.test(contentType)
}

export function kindOf(part: Part): PartKind {
	for (const type of part.leadsHere) if (Object.hasOwn(byRelationship, type)) return byRelationship[type] as PartKind
	const { contentType } = part
	if (Object.hasOwn(byType, contentType)) return byType[contentType] as PartKind
	if (isBinaryWorkbookPart(contentType)) return 'biff12'
	if (contentType === 'image/svg+xml') return 'picture'
	if (contentType.endsWith('+xml') || contentType.endsWith('/xml')) return 'xml'
	if (contentType.startsWith('image/')) return 'picture'
	if (/^(?:audio|video|font|model)\//.test(contentType)) return 'quiet'
	if (isDocumentType(contentType)) return 'object'
	if (contentType === '' && /\.(?:xml|rels|vml)$/.test(part.key)) return 'xml'
	if (part.leadsHere.has('image')) return 'picture'
	if (isNoteToSelf(part)) return 'quiet'
	return 'unknown'
}

/** What Google's editors leave for themselves in a file they export, in a form of their own; no other program reads it. Another relationship to it would make it more than that. */
function isNoteToSelf(part: Part): boolean {
	return part.contentType === 'application/binary' && [...part.leadsHere].every((type) => type === 'workbookmetadata' || type === 'presentationmetadata') && part.leadsHere.size > 0
}

/** A whole document by its content type, wherever it stands. */
function isDocumentType(contentType: string): boolean {
	return /^application\/(?:msword|pdf|rtf|vnd\.visio|vnd\.ms-(?:excel|powerpoint|word|visio|project|publisher)(?:\.[\w.]*12)?|vnd\.openxmlformats-officedocument\.(?:wordprocessingml|spreadsheetml|presentationml)\.(?:document|template|sheet|presentation|slideshow|slide)|vnd\.oasis\.opendocument\.[\w-]+)$/.test(contentType)
}

/** A sheet of Excel 4 macros, in XML or in binary. */
export function isMacroSheet(part: Part): boolean {
	return /^application\/vnd\.ms-excel\.(?:intl)?macrosheet(?:\+xml)?$/.test(part.contentType) || part.leadsHere.has('xlmacrosheet') || part.leadsHere.has('xlintlmacrosheet')
}

/** A part that says itself what control it is: ActiveX properties, or a form control that runs nothing of its own. */
export function describesControl(part: Part): boolean {
	return /^application\/vnd\.ms-(?:office\.activex|excel\.controlproperties)\+xml$/.test(part.contentType) || part.leadsHere.has('ctrlprop')
}
