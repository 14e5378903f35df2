// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { isKnownType, judgeOutside } from '../../../../src/remedies/ooxml/link-fates.ts'
import type { Relationship } from '../../../../src/formats/ooxml/part.ts'

const link = (type: string, target: string): Relationship => ({ id: 'rId1', type, typeUri: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`, target, external: true, part: undefined })

const rows: readonly (readonly [type: string, target: string, fate: string, change: string])[] = [
	['hyperlink', 'https://a.example/', 'stays', ''],
	['hyperlink', 'mailto:a@a.example', 'stays', ''],
	['hyperlink', '#Sheet1!A1', 'stays', ''],
	['hyperlink', 'file:///c:/x.exe', 'goes', 'cut-links unlinked link'],
	['hyperlink', 'ms-word:ofe|u|http://a.example/x.docx', 'goes', 'cut-links unlinked link'],
	['image', 'http://a.example/x.png', 'picture', 'cut-external-references replaced picture'],
	['image', 'NULL', 'goes', ''],
	['oleobject', '', 'goes', ''],
	['attachedtemplate', 'http://a.example/x.dotm', 'goes', 'cut-external-references removed template'],
	['mailmergesource', 'x.csv', 'goes', 'cut-connections removed mail-merge'],
	['vbaproject', 'x.bin', 'goes', 'drop-macros removed macro'],
	['nobody-knows', 'x', 'goes', 'cut-external-references removed stream'],
	['constructor', 'x', 'goes', 'cut-external-references removed stream'],
]

describe('relationships out of the package', () => {
	test.each(rows)('%s to “%s” %s', (type, target, fate, expected) => {
		const { fate: actual, change } = judgeOutside(link(type, target))
		expect(actual).toBe(fate)
		expect(change === undefined ? '' : `${change.remedy} ${change.action} ${change.subject}`).toBe(expected)
		if (change !== undefined) expect(change.target).toBe(target)
	})
	test.each([['http://schemas.openxmlformats.org/x', true], ['http://purl.oclc.org/ooxml/x', true], ['http://schemas.microsoft.com/x', true], ['http://a.example/schemas.microsoft.com/', false], ['', false]])('type %s', (uri, isKnown) => {
		expect(isKnownType(uri)).toBe(isKnown)
	})
})
