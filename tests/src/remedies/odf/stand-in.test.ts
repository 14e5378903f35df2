// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { edited } from './edited.ts'

test('in a flat document the placeholder is written out beside the object', () => {
	const { body } = edited('<draw:frame svg:width="1in" svg:height="1in"><draw:applet draw:code="A"/></draw:frame>')
	expect(body).toMatch(/^<draw:frame svg:width="1in" svg:height="1in"><draw:image><office:binary-data>iVBORw0[^<]+<\/office:binary-data><\/draw:image><\/draw:frame>$/)
})
test('in a flat document a linked picture loses its link', () => {
	const { body } = edited('<draw:image xlink:href="http://example.org/a.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>')
	expect(body).toMatch(/^<draw:image><office:binary-data>iVBORw0/)
})
