// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chart, odp, ods, odt } from '../../../make/odf.ts'
import { defectsIn, inspected } from './seen.ts'

describe('flat documents', () => {
	test.each([['text', odt(), 'fodt'], ['spreadsheet', ods(), 'fods'], ['presentation', odp(), 'fodp'], ['chart', chart(), 'fodt']])('%s', (_, recipe, id) => {
		const { format } = inspected(recipe.flat(), 'a.xml').report
		expect(format).toMatchObject({ id, version: '1.3' })
	})
	test('that say nothing are what their body is', () => {
		expect(inspected(ods().calling('').flat(), 'a.fods').report.format.id).toBe('fods')
	})
	test('that say something else', () => {
		expect(defectsIn(ods().calling('application/vnd.oasis.opendocument.text').flat(), 'a.fods')).toContain('odf-mimetype-differs')
	})
	test('of OpenOffice.org 1.x', () => {
		const old = '<office:document xmlns:office="http://openoffice.org/2000/office" office:class="spreadsheet" office:version="1.0"><office:body/></office:document>'
		expect(inspected(strToU8(old), 'a.xml').report.format).toMatchObject({ id: 'fods', version: '1.0' })
	})
})

test('the body of an inner document does not count', () => {
	const inner = '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet/></office:body></office:document>'
	expect(inspected(odt().calling('').body(`<draw:object>${inner}</draw:object>`).flat(), 'a.fodt').report.format.id).toBe('fodt')
})
