// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a document can be converted to, and by which filter of LibreOffice. The filter names are those of its type detection. */

import { formatKind } from '../../model/formats.ts'

/** The module of LibreOffice that opens a document. */
export type OfficeModule = 'writer' | 'calc' | 'impress' | 'draw'

export const conversionTargets = ['odt', 'ods', 'odp', 'odg', 'pdf-a', 'docx', 'xlsx', 'pptx', 'txt'] as const
export type ConversionTarget = (typeof conversionTargets)[number]

export function isConversionTarget(untrusted: unknown): untrusted is ConversionTarget {
	return (conversionTargets as readonly unknown[]).includes(untrusted)
}

interface TargetKind {
	readonly extension: string
	readonly mediaType: string
	/** Filter by module; a module that is missing cannot write this. */
	readonly filters: Partial<Readonly<Record<OfficeModule, string>>>
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

export const targetKinds: Readonly<Record<ConversionTarget, TargetKind>> = {
	odt: { extension: 'odt', mediaType: `${odf}.text`, filters: { writer: 'writer8' } },
	ods: { extension: 'ods', mediaType: `${odf}.spreadsheet`, filters: { calc: 'calc8' } },
	odp: { extension: 'odp', mediaType: `${odf}.presentation`, filters: { impress: 'impress8' } },
	odg: { extension: 'odg', mediaType: `${odf}.graphics`, filters: { draw: 'draw8' } },
	'pdf-a': { extension: 'pdf', mediaType: 'application/pdf', filters: { writer: 'writer_pdf_Export', calc: 'calc_pdf_Export', impress: 'impress_pdf_Export', draw: 'draw_pdf_Export' } },
	docx: { extension: 'docx', mediaType: `${openXml}.wordprocessingml.document`, filters: { writer: 'MS Word 2007 XML' } },
	xlsx: { extension: 'xlsx', mediaType: `${openXml}.spreadsheetml.sheet`, filters: { calc: 'Calc MS Excel 2007 XML' } },
	pptx: { extension: 'pptx', mediaType: `${openXml}.presentationml.presentation`, filters: { impress: 'Impress MS PowerPoint 2007 XML' } },
	txt: { extension: 'txt', mediaType: 'text/plain', filters: { writer: 'Text (encoded)' } },
}

/** Which module opens documents of a format, by format id or the format it is a variant of. */
const modules: Readonly<Record<string, OfficeModule>> = {
	odt: 'writer', fodt: 'writer', docx: 'writer', docm: 'writer', doc: 'writer', rtf: 'writer', 'word-xml': 'writer', 'flat-opc': 'writer', html: 'writer', mhtml: 'writer', text: 'writer',
	ods: 'calc', fods: 'calc', xlsx: 'calc', xlsm: 'calc', xlsb: 'calc', xls: 'calc', 'excel-xml': 'calc',
	odp: 'impress', fodp: 'impress', pptx: 'impress', pptm: 'impress', ppt: 'impress',
	odg: 'draw', fodg: 'draw',
}

/** The module that opens a format, or undefined where LibreOffice is no reader of it for us. */
export function moduleFor(format: string): OfficeModule | undefined {
	return modules[format] ?? modules[formatKind(format).base ?? '']
}

const openTargets: Readonly<Record<OfficeModule, ConversionTarget>> = { writer: 'odt', calc: 'ods', impress: 'odp', draw: 'odg' }

/** The open format that fits best: for going on working where that is possible, else for filing. */
export function openTargetFor(format: string): ConversionTarget {
	const module = moduleFor(format)
	return module === undefined ? 'pdf-a' : openTargets[module]
}

/** The targets a format can be converted to, the best for further work first. A PDF becomes a PDF for filing only: its text has no paragraphs to edit. */
export function targetsFor(format: string): readonly ConversionTarget[] {
	if (format === 'pdf') return ['pdf-a']
	const module = moduleFor(format)
	if (module === undefined) return []
	return conversionTargets.filter((target) => targetKinds[target].filters[module] !== undefined)
}
