// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../../src/engine/catalogue.ts'
import { sarifReport } from '../../../../src/node/reports/sarif-report.ts'
import { exampleFinding, exampleGap, exampleReport } from '../example.ts'

const { text } = exampleFinding()
const catalogue: Catalogue = [
	{ id: 'remote-image', trait: 'external-resource', severity: 'medium', confidence: 'certain', references: ['https://example.org/why'], text, remedy: 'cut-external-references' },
	{ id: 'unused', trait: 'macro', severity: 'high', confidence: 'certain', references: [], text },
]

describe('SARIF 2.1.0', () => {
	const log = sarifReport([{ path: 'in box/Ä.odt', report: exampleReport({ gaps: [exampleGap] }) }], catalogue, 'en')
	const [run] = log.runs
	test('names the version and the tool', () => {
		expect(log.version).toBe('2.1.0')
		expect(run?.tool.driver.name).toBe('Document Gate')
	})
	test('lists only rules that matched, and results point to them', () => {
		expect(run?.tool.driver.rules?.map((rule) => rule.id)).toEqual(['remote-image'])
		expect(run?.results?.[0]).toMatchObject({ ruleId: 'remote-image', ruleIndex: 0, level: 'warning' })
	})
	test('addresses are URI references', () => {
		expect(run?.artifacts?.[0]?.location?.uri).toBe('in%20box/%C3%84.odt')
	})
	test('the place inside is a logical location', () => {
		expect(run?.results?.[0]?.locations?.[0]?.logicalLocations?.[0]).toEqual({ fullyQualifiedName: 'content.xml', name: 'draw:image' })
	})
	test('a gap is a notification', () => {
		expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({ level: 'warning', message: { text: 'A part is damaged.' } })
	})
	test.each([['info', 'note'], ['low', 'note'], ['medium', 'warning'], ['high', 'error'], ['critical', 'error']] as const)('severity %s is level %s', (severity, level) => {
		expect(sarifReport([{ path: 'a', report: exampleReport({ findings: [exampleFinding({ severity })] }) }], catalogue, 'de').runs[0]?.results?.[0]?.level).toBe(level)
	})
	test('an offset in the document itself is a region', () => {
		const finding = exampleFinding({ at: { path: ['a.rtf'], offset: 7 } })
		expect(sarifReport([{ path: 'a.rtf', report: exampleReport({ findings: [finding] }) }], catalogue, 'en').runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ byteOffset: 7 })
	})
})
