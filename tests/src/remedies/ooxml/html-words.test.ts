// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { htmlWords } from '../../../../src/remedies/ooxml/html-words.ts'

test.each([
	['<p>a <b>b</b></p><p>c</p>', ['a b', 'c']],
	['<html><head><title>t</title></head><body>x<br>y</body></html>', ['x', 'y']],
	['<script>if (a<b) x</script><style>p{}</style><div>a</div>', ['a']],
	['<table><tr><td>1</td><td>2</td></tr></table>', ['1', '2']],
	['a &amp; b&nbsp;&lt;c&gt;', ['a & b <c>']],
	['a<!-- <p>hidden</p> -->b', ['ab']],
	['1 < 2 and 3 > 2', ['1 < 2 and 3 > 2']],
	['<p>never <b>closed', ['never closed']],
	['<script>never closed', ['never closed']],
	['a<!-- never closed', ['a']],
	['a <b', ['a']],
	['', []],
] as const)('%s', (html, words) => {
	expect(htmlWords(html)).toEqual(words)
})
