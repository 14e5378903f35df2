// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { escapeText, escapeValue } from '../../../../src/formats/xml/escape.ts'

test.each([
	{ name: 'markup', text: '<a b="c">&', inText: '&lt;a b="c"&gt;&amp;', inValue: '&lt;a b=&quot;c&quot;&gt;&amp;' },
	{ name: 'line ends and tabs', text: 'a\t\r\n', inText: 'a\t&#13;\n', inValue: 'a&#9;&#13;&#10;' },
	{ name: 'no characters of XML', text: 'a\u0000\u001f\ufffe\ud800b', inText: 'ab', inValue: 'ab' },
	{ name: 'beyond the first plane', text: '\u{1f333}', inText: '\u{1f333}', inValue: '\u{1f333}' },
])('$name', ({ text, inText, inValue }) => {
	expect(escapeText(text)).toBe(inText)
	expect(escapeValue(text)).toBe(inValue)
})
