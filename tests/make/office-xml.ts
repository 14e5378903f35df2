// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes Word and Excel documents in one XML file each, as of 2003. */

import { latin } from './ole.ts'

export function wordXml(content: string): Uint8Array {
	return latin(`<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">${content}</w:wordDocument>`)
}

export const run = (mark: string): string => `<w:r>${mark}</w:r>`

/** A field whose instruction stands between marks. */
export const wordXmlField = (instruction: string): string => `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${instruction}</w:instrText>`)}${run('<w:fldChar w:fldCharType="end"/>')}`

export function excelXml(content: string): Uint8Array {
	return latin(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:o="urn:schemas-microsoft-com:office:office">${content}</Workbook>`)
}

export const excelXmlSheet = (content: string): string => `<Worksheet ss:Name="Tabelle1">${content}</Worksheet>`
