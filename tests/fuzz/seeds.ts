// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents to break, by format: what the builders of the sample inbox make. */

import { extensionOf } from '../../src/model/formats.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

const variants: Readonly<Record<string, readonly string[]>> = {
	odf: ['odt', 'ods', 'odp'],
	'flat-odf': ['fodt'],
	ooxml: ['docx', 'docm', 'xlsx', 'pptx'],
	doc: ['doc'],
	xls: ['xls'],
	rtf: ['rtf'],
	pdf: ['pdf'],
}

export const seeds: Readonly<Record<string, () => readonly Uint8Array[]>> = Object.fromEntries(
	Object.entries(variants).map(([format, extensions]) => [format, () => sampleInbox().filter(({ name, bytes }) => extensions.includes(extensionOf(name)) && bytes.length > 0).map(({ bytes }) => bytes)]),
)
