// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../../src/bytes/text.ts'
import { ContentReader } from '../../../../../src/remedies/pdf/content/content-reader.ts'
import { Sight } from '../../../../../src/remedies/pdf/words/sight.ts'
import { budget } from '../copied.ts'

/** The mark of each text that is shown. */
function marksOf(content: string): readonly (string | undefined)[] {
	const reader = new ContentReader(toUtf8(content), budget())
	const sight = new Sight(undefined, undefined)
	const marks: (string | undefined)[] = []
	while (reader.next()) {
		const mark = sight.next(reader)
		if (reader.operator === 'Tj') marks.push(mark)
	}
	return marks
}

test.each([
	['usual text', '(a) Tj', [undefined]],
	['text that is not painted', '3 Tr (a) Tj', ['hidden']],
	['a path to clip by', '7 Tr (a) Tj', ['hidden']],
	['outlines', '1 Tr (a) Tj', [undefined]],
	['a mode that is saved', '3 Tr q 0 Tr (a) Tj Q (b) Tj', [undefined, 'hidden']],
	['more is restored than was saved', '3 Tr Q (a) Tj', [undefined]],
	['marked content without a layer', '/Span BMC (a) Tj EMC EMC (b) Tj', [undefined, undefined]],
] as const)('%s', (_name, content, expected) => expect(marksOf(content)).toEqual(expected))
