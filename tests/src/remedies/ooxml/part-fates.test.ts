// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Part } from '../../../../src/formats/ooxml/part.ts'
import { fateOfPart } from '../../../../src/remedies/ooxml/part-fates.ts'
import { mainTypes, partTypes } from '../../../make/ooxml.ts'

const part = (contentType: string): Part => ({ contentType: contentType.toLowerCase(), key: 'x', name: 'x', leadsHere: new Set<string>(), relationships: new Map() }) as unknown as Part
const fate = (contentType: string, relationship = '', owner = ''): string => {
	const answer = fateOfPart(part(contentType), relationship, owner.toLowerCase())
	return answer.how === 'left' ? `${answer.remedy} ${answer.subject}` : answer.how
}

const rows: readonly (readonly [type: string, relationship: string, fate: string])[] = [
	[partTypes.vba, 'vbaproject', 'drop-macros macro'],
	['application/octet-stream', 'vbaproject', 'drop-macros macro'],
	[partTypes.vba, 'image', 'drop-macros macro'],
	[partTypes.macrosheet, 'worksheet', 'drop-macros macro'],
	[partTypes.activex, 'control', 'drop-controls control'],
	[partTypes.object, 'oleobject', 'drop-objects object'],
	[partTypes.sheet, 'oleobject', 'drop-objects object'],
	['text/html', 'afchunk', 'drop-attachments imported-content'],
	[partTypes.externalLink, 'externallink', 'cut-external-references workbook'],
	[partTypes.connections, 'connections', 'cut-connections connection'],
	[partTypes.signature, 'signature', 'rebuild-container digital-signature'],
	[partTypes.printer, 'printersettings', 'rebuild-container unknown-part'],
	['application/xml', 'extensibility', 'drop-macros toolbar'],
	['application/xml', 'customxml', 'custom'],
	['application/x-nobody-knows', 'package', 'drop-objects object'],
	['application/x-nobody-knows', 'nobody-knows', 'rebuild-container unknown-part'],
	['', 'image', 'rebuild-container unknown-part'],
	['image/png', 'image', 'picture'],
	['image/svg+xml', 'image', 'picture'],
	['image/x-nobody-knows', 'image', 'rebuild-container unknown-part'],
	['video/mp4', 'video', 'media'],
	['application/x-fontdata', 'font', 'font'],
	['application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml', 'calcchain', 'cache'],
	['constructor', 'constructor', 'rebuild-container unknown-part'],
]

describe('parts of a copy', () => {
	test.each(rows)('%s by %s: %s', (type, relationship, expected) => {
		expect(fate(type, relationship)).toBe(expected)
	})
	test.each(Object.values(mainTypes).filter((type) => type.endsWith('+xml') && !type.includes('visio')))('main part %s', (type) => {
		expect(fate(type, 'officedocument')).toBe('markup')
	})
	test.each([partTypes.sheet, partTypes.slide, partTypes.header, partTypes.drawing, partTypes.chart, partTypes.vml, partTypes.core, partTypes.app, partTypes.custom, partTypes.settings, partTypes.comments])('%s', (type) => {
		expect(fate(type)).toBe('markup')
	})
	test('the workbook behind a chart is no object', () => {
		expect(fate('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'package', partTypes.chart)).toBe('drop-objects chart-data')
	})
})
