// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { factsOf } from './seen.ts'

test.each([
	['a message', 'app.alert("hello")', 0],
	['a calculation', 'event.value = this.getField("a").value * 2', 0],
	['unescape of a word', 'unescape("%u00e4")', 0],
	['machine code as text', `var s = unescape("${'%u1234'.repeat(20)}")`, 1],
	['memory filled with nothing', 'while (a.length < 9e5) a += unescape("%u9090%u9090")', 1],
	['a format string that overflows', 'util.printf("%45000f", 1)', 1],
])('%s', (_, script, count) => expect(factsOf(pdf().catalog(`/OpenAction << /S /JavaScript /JS ${text(script)} >>`).bytes(), 'exploit')).toHaveLength(count))

test('only the beginning of a long script is shown', () => {
	const [fact] = factsOf(pdf().catalog(`/OpenAction << /S /JavaScript /JS ${text('a'.repeat(5_000))} >>`).bytes(), 'pdf-action')
	expect(fact?.target).toHaveLength(400)
})
