// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { openPackage } from '../../../../src/remedies/odf/package.ts'
import { reportLeft } from '../../../../src/remedies/odf/left-behind.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import { odt, onePixel, signaturesXml, withVersion } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

test('everything worth a word is named, empty settings and lists are not', () => {
	const bytes = withVersion(odt(), 'V1', odt().package()).basic('M', 'Sub X\nEnd Sub').file('Dialogs/Standard/D.xml', '<a/>').file('Scripts/python/a.py', 'x = 1').file('Basic/Standard/P.pba', 'x').file('Configurations2/accelerator/current.xml', '')
		.file('Configurations2/toolbar/t.xml', '<a/>').file('META-INF/documentsignatures.xml', signaturesXml()).file('Thumbnails/t.png', onePixel).file('odd.bin', 'x').file('layout-cache', 'x').package()
	const workshop = new Workshop(orderOf('safe', [{ rule: 'unused-part', remedy: 'rebuild-container' }]), budget(), () => undefined, new Set())
	reportLeft(workshop, openPackage(bytes, budget()).files, ['only others see it'], (name) => name === 'content.xml')
	expect(workshop.changes.map(({ remedy, subject, part }) => `${remedy} ${subject} ${String(part ?? '')}`.trim()).sort()).toEqual([
		'drop-macros dialog Dialogs/Standard/D.xml', 'drop-macros macro Basic/Standard/M.xml', 'drop-macros macro Basic/Standard/P.pba', 'drop-macros script Scripts/python/a.py', 'drop-macros toolbar Configurations2/toolbar/t.xml',
		'drop-metadata preview Thumbnails/t.png', 'drop-versions version Versions/V1', 'rebuild-container container', 'rebuild-container digital-signature META-INF/documentsignatures.xml',
		'rebuild-container unknown-part odd.bin', 'rebuild-container unknown-part only others see it',
	])
})
