// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { latin1 } from '../../../../../src/bytes/text.ts'
import { Layers } from '../../../../../src/remedies/pdf/content/layers.ts'
import { shownContent } from '../../../../../src/remedies/pdf/content/shown-content.ts'
import { openDocument } from '../../../../../src/remedies/pdf/rewrite.ts'
import { Dict } from '../../../../../src/formats/pdf/values.ts'
import { pdf } from '../../../../make/pdf.ts'
import { bytesOf } from '../../../../make/rtf.ts'
import { budget } from '../copied.ts'

const shown = (content: string, off = '/OFF [20 0 R]'): string => {
	const file = pdf().set(20, '<< /Type /OCG >>').set(23, '<< /Properties << /M 20 0 R >> >>').catalog(`/OCProperties << /OCGs [20 0 R] /D << ${off} >> >>`)
	const doc = openDocument(file.bytes(), budget())
	const resources = doc.object(23)
	return latin1(shownContent(bytesOf(content), resources instanceof Dict ? resources : undefined, new Layers(doc), budget()))
}

test.each([
	['text goes, positions stay', '/OC /M BDC BT 1 2 Td (secret) Tj ET EMC (a) Tj', '/OC /M BDC BT 1 2 Td ET EMC (a) Tj'],
	['lines go on', "/OC /M BDC (secret) ' EMC", '/OC /M BDC\nT* EMC'],
	['paths end', '/OC /M BDC 0 0 9 9 re f EMC f', '/OC /M BDC 0 0 9 9 re\nn EMC f'],
	['pictures and drawings', '/OC /M BDC /X Do BI /W 1 ID secret EI sh EMC /X Do', '/OC /M BDC EMC /X Do'],
	['sections within each other', '/OC /M BDC /P BMC (secret) Tj EMC (secret) Tj EMC (a) Tj', '/OC /M BDC /P BMC EMC EMC (a) Tj'],
	['other sections', '/OC /Other BDC (a) Tj EMC /Span << >> BDC (b) Tj EMC EMC (c) Tj', '/OC /Other BDC (a) Tj EMC /Span << >> BDC (b) Tj EMC EMC (c) Tj'],
])('%s', (_, content, expected) => {
	expect(shown(content)).toBe(expected)
})

test('where no layer is hidden, nothing goes', () => {
	expect(shown('/OC /M BDC (a) Tj EMC', '')).toBe('/OC /M BDC (a) Tj EMC')
})
