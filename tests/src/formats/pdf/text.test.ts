// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { textString } from '../../../../src/formats/pdf/text.ts'

test.each([
	['PDFDocEncoding', [0x41, 0xe4, 0x80, 0x92, 0xa0, 0x18], 'A\u00e4\u2022\u2122\u20ac\u02d8'],
	['UTF-16 big endian', [0xfe, 0xff, 0, 0x41, 0x20, 0xac], 'A\u20ac'],
	['UTF-16 little endian', [0xff, 0xfe, 0x41, 0, 0xac, 0x20], 'A\u20ac'],
	['UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa4], '\u00e4'],
	['a language escape', [0xfe, 0xff, 0, 0x1b, 0, 0x64, 0, 0x65, 0, 0x1b, 0, 0x41], 'A'],
	['nothing', [], ''],
])('%s', (_, bytes, text) => expect(textString(Uint8Array.from(bytes))).toBe(text))
