// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { feedOf } from '../../../../src/remedies/odf/flat.ts'
import { genreOf } from '../../../../src/remedies/odf/genre.ts'
import { chart, formulaDocument, odg, ods, odt } from '../../../make/odf.ts'
import { budget } from './edited.ts'

test.each([
	['a text', odt().contentXml(), 'text'], ['a sheet', ods().contentXml(), 'spreadsheet'], ['a drawing', odg().contentXml(), 'graphics'], ['a chart', chart().contentXml(), 'chart'], ['a formula', formulaDocument().contentXml(), 'formula'],
	['by the class of OpenOffice.org 1.x', '<o:document-content xmlns:o="http://openoffice.org/2000/office" o:class="spreadsheet"/>', 'spreadsheet'],
	['nothing known', '<a/>', undefined], ['broken before it is told', '<a', undefined], ['broken after it was told', odt().contentXml().slice(0, -40), 'text'],
])('%s', (_, xml, genre) => {
	expect(genreOf(feedOf(toUtf8(xml)), budget())).toBe(genre)
})
