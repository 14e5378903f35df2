// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { OdfDocument } from '../../../../src/formats/odf/scene.ts'
import { feedOf } from '../../../../src/remedies/odf/flat.ts'
import { wordsOf } from '../../../../src/remedies/odf/words.ts'
import { odt } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

const hides = [{ rule: 'hidden-text', remedy: 'drop-hidden-content' }]

test.each([
	{ name: 'a comment', body: '<text:p>a<office:annotation><text:p>Hm</text:p></office:annotation></text:p>', all: ['Hm', 'a'], left: ['a'] },
	{ name: 'a hidden sheet', body: '<table:table table:display="false"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>', all: ['x'], left: [] },
	{ name: 'hidden words', body: '<text:p>a<text:hidden-text text:is-hidden="true">b</text:hidden-text></text:p>', all: ['ab'], left: ['a'] },
	{ name: 'a hidden section', body: '<text:section text:display="none"><text:p>x</text:p></text:section>', all: ['x'], left: [] },
	{ name: 'a hidden page', body: '<draw:page presentation:visibility="hidden"><text:p>x</text:p></draw:page>', all: ['x'], left: [] },
	{ name: 'what was last read from a file', body: "<table:table table:name=\"'file:///a'#T\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>", all: [], left: [] },
	{ name: 'elements nobody knows', body: '<text:p>a<x:y xmlns:x="u">b</x:y></text:p>', all: ['a'], left: ['a'] },
	{ name: 'objects and scripts', body: '<text:p>a<draw:object><text:p>b</text:p></draw:object><text:script>c</text:script></text:p>', all: ['a'], left: ['a'] },
])('$name', ({ body, all, left }) => {
	const bytes = toUtf8(odt().body(body).contentXml())
	const words = (profile: 'safe' | 'private') => wordsOf(feedOf(bytes), new OdfDocument('', new Set(), true), budget(), orderOf(profile, hides), undefined)
	expect(words('safe')).toEqual(all)
	expect(words('private')).toEqual(left)
})
