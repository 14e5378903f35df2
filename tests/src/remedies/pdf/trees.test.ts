// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../make/pdf.ts'
import { copied } from './copied.ts'

describe('trees', () => {
	test('become one sorted list', () => {
		const file = pdf()
		const page = file.page()
		expect(copied(file.catalog(`/Names << /Dests << /Kids [<< /Names [(b) [${page} 0 R /Fit]] >> << /Names [(a) << /D [${page} 0 R /FitH 1] >> (b) [${page} 0 R /Again]] >>] >> >>`).bytes()).text).toContain('/Dests <</Names [(a) [3 0 R /FitH 1] (b) [3 0 R /Fit]]>>')
	})
	test('of numbers keep only what is told by number', () => {
		expect(copied(pdf().catalog('/PageLabels << /Nums [1 << /S /D >> 0 << /S /r /P (x) >> (odd) << /S /A >>] >>').bytes()).text).toContain('/PageLabels <</Nums [0 <</S /r/P (x)>> 1 <</S /D>>]>>')
	})
	test('in a circle end', () => {
		const file = pdf().set(30, '<< /Kids [31 0 R] >>').set(31, '<< /Kids [30 0 R] /Nums [0 << /S /D >>] >>')
		expect(copied(file.catalog('/PageLabels 30 0 R').bytes()).text).toContain('/PageLabels <</Nums [0 <</S /D>>]>>')
	})
	test('without leaves are left out', () => {
		expect(copied(pdf().catalog('/PageLabels << /Nums [] >> /Names << /Dests << /Names [(a) [99 0 R]] >> >>').bytes()).text).not.toMatch(/PageLabels|Dests/)
	})
	test('keep the places of the structure, also empty ones', () => {
		expect(copied(pdf().catalog('/StructTreeRoot << /Type /StructTreeRoot /ParentTree << /Nums [0 [null << /S /P >>]] >> >>').bytes()).text).toContain('/ParentTree <</Nums [0 [null <</S /P>>]]>>')
	})
})
