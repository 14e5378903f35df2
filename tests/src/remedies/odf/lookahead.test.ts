// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { OdfDocument } from '../../../../src/formats/odf/scene.ts'
import { feedOf } from '../../../../src/remedies/odf/flat.ts'
import { lookAhead } from '../../../../src/remedies/odf/lookahead.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import { odt } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

function looked(body: string, files: readonly string[]) {
	const xml = odt().body(body).contentXml()
	const document = new OdfDocument('', new Set(files), true)
	const ahead = lookAhead(new Workshop(orderOf(), budget(), () => undefined, new Set()), document, feedOf(toUtf8(xml)))
	const names = (offsets: ReadonlySet<number>): string[] => [...offsets].map((offset) => /^<[\w:-]+/.exec(xml.slice(offset))?.[0] ?? '?')
	return { frames: names(ahead.framesWithPicture), objects: names(ahead.everydayObjects), binaries: names(ahead.badBinaries), hidden: names(ahead.hiddenParagraphs) }
}

const none = { frames: [], objects: [], binaries: [], hidden: [] }
const text = btoa('x'.repeat(3_000))

test.each([
	{ name: 'a picture that is there', body: '<draw:frame><draw:object/><draw:image xlink:href="a.png"/></draw:frame>', found: { ...none, frames: ['<draw:frame'] } },
	{ name: 'a picture that is not there', body: '<draw:frame><draw:image xlink:href="b.png"/></draw:frame>', found: none },
	{ name: 'a picture from elsewhere', body: '<draw:frame><draw:image xlink:href="http://example.org/b.png"/></draw:frame>', found: { ...none, frames: ['<draw:frame'] } },
	{ name: 'a formula', body: '<draw:object><math:math/></draw:object>', found: { ...none, objects: ['<draw:object'] } },
	{ name: 'what is no picture', body: `<draw:fill-image><office:binary-data>${text}</office:binary-data></draw:fill-image>`, found: { ...none, binaries: ['<office:binary-data', '<draw:fill-image'] } },
	{ name: 'what is written out of an object', body: `<draw:object-ole><office:binary-data>${text}</office:binary-data></draw:object-ole>`, found: none },
	{ name: 'nothing written out', body: '<draw:fill-image><office:binary-data/></draw:fill-image>', found: none },
	{ name: 'a hidden paragraph', body: '<text:p><text:span><text:hidden-paragraph text:is-hidden="true"/></text:span></text:p>', found: { ...none, hidden: ['<text:p'] } },
	{ name: 'a field outside a paragraph', body: '<text:hidden-paragraph text:is-hidden="true"/>', found: none },
])('$name', ({ body, found }) => {
	expect(looked(body, ['a.png'])).toEqual(found)
})
