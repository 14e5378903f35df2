// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a safe copy is, by what the original was: variants with macros become those without. ECMA-376-1 §11.3.10, §12.3.23, §13.3.6. */

export interface PlainKind {
	/** Format id. */
	readonly format: string
	/** Content type of the main part. */
	readonly mainType: string
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const plain = (format: string, type: string): PlainKind => ({ format, mainType: `${OFFICE}${type}.main+xml` })

const docx = plain('docx', 'wordprocessingml.document')
const dotx = plain('dotx', 'wordprocessingml.template')
const xlsx = plain('xlsx', 'spreadsheetml.sheet')
const xltx = plain('xltx', 'spreadsheetml.template')
const pptx = plain('pptx', 'presentationml.presentation')
const potx = plain('potx', 'presentationml.template')
const ppsx = plain('ppsx', 'presentationml.slideshow')

/** By format id. */
export const plainKinds: Readonly<Record<string, PlainKind>> = {
	docx, docm: docx, dotx, dotm: dotx,
	xlsx, xlsm: xlsx, xlam: xlsx, xltx, xltm: xltx,
	pptx, pptm: pptx, potx, potm: potx, ppsx, ppsm: ppsx,
}
