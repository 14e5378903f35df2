// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { isReport } from '../../../src/node/stored-report.ts'
import { exampleReport } from './example.ts'

test('a report that was stored is one', () => {
	expect(isReport(JSON.parse(JSON.stringify(exampleReport())))).toBe(true)
})

test.each([null, [], 'report', {}, { ...exampleReport(), schema: 'documentgate-report/2' }, { ...exampleReport(), format: null }, { ...exampleReport(), findings: {} }, { ...exampleReport(), facts: null }])('%o is none', (untrusted) => {
	expect(isReport(untrusted)).toBe(false)
})
