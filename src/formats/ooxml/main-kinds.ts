// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a package is, by the content type of its main part, or by that part's root element. ECMA-376-1 §11.3.10, §12.3.23, §13.3.6, [MS-OFFMACRO2] §2.2, [MS-VSDX], ECMA-388. */

/** Format id by content type, lower case. */
const formatByType: Readonly<Record<string, string>> = {
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml': 'dotx',
	'application/vnd.ms-word.document.macroenabled.main+xml': 'docm',
	'application/vnd.ms-word.template.macroenabledtemplate.main+xml': 'dotm',
	'application/vnd.ms-word.template.macroenabled.main+xml': 'dotm',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
	'application/vnd.ms-excel.sheet.macroenabled.main+xml': 'xlsm',
	'application/vnd.ms-excel.template.macroenabled.main+xml': 'xltm',
	'application/vnd.ms-excel.addin.macroenabled.main+xml': 'xlam',
	'application/vnd.ms-excel.sheet.binary.macroenabled.main': 'xlsb',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
	'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml': 'potx',
	'application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml': 'ppsx',
	'application/vnd.ms-powerpoint.presentation.macroenabled.main+xml': 'pptm',
	'application/vnd.ms-powerpoint.template.macroenabled.main+xml': 'potm',
	'application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml': 'ppsm',
	'application/vnd.ms-powerpoint.addin.macroenabled.main+xml': 'ppam',
	'application/vnd.ms-visio.drawing.main+xml': 'vsdx',
	'application/vnd.ms-visio.stencil.main+xml': 'vsdx',
	'application/vnd.ms-visio.template.main+xml': 'vsdx',
	'application/vnd.ms-visio.drawing.macroenabled.main+xml': 'vsdm',
	'application/vnd.ms-visio.stencil.macroenabled.main+xml': 'vsdm',
	'application/vnd.ms-visio.template.macroenabled.main+xml': 'vsdm',
	'application/vnd.ms-package.xps-fixeddocumentsequence+xml': 'xps',
	'application/vnd.openxmlformats-officedocument.thememanager+xml': 'thmx',
}

/** Format id by root element, for main parts of no known type. */
const formatByRoot: Readonly<Record<string, string>> = {
	'w:document': 'docx',
	'w:glossaryDocument': 'docx',
	'x:workbook': 'xlsx',
	'p:presentation': 'pptx',
	'visio:VisioDocument': 'vsdx',
	'xps:FixedDocumentSequence': 'xps',
	'a:themeManager': 'thmx',
}

const families: Readonly<Record<string, string>> = {
	docx: 'w', dotx: 'w', docm: 'w', dotm: 'w', xlsx: 'x', xltx: 'x', xlsm: 'x', xltm: 'x', xlam: 'x',
	pptx: 'p', potx: 'p', ppsx: 'p', pptm: 'p', potm: 'p', ppsm: 'p', ppam: 'p',
}

export function formatOfType(contentType: string): string | undefined {
	return Object.hasOwn(formatByType, contentType) ? formatByType[contentType] : undefined
}

export function formatOfRoot(root: string): string | undefined {
	return Object.hasOwn(formatByRoot, root) ? formatByRoot[root] : undefined
}

/** The declared format and the root element belong to different programs. */
export function disagrees(format: string, root: string): boolean {
	const family = families[format]
	const actual = formatOfRoot(root)
	return family !== undefined && actual !== undefined && families[actual] !== family
}
