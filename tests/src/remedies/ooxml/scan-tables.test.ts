// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { elementTables } from '../../../../src/formats/ooxml/elements.ts'
import { scanTables } from '../../../../src/remedies/ooxml/scan-tables.ts'

/** Elements in which the inspection finds something and that no copy changes: what they name goes with their part or relationship, or may stay. */
const elsewhere: ReadonlySet<string> = new Set([
	// whole parts
	...[...elementTables.open.keys()].filter((name) => /^(?:customui|visio|xps|we|wne|ax|ds|data-mashup|xltc|p188):/.test(name)),
	...['x:connection', 'x:dbPr', 'x15:oledbPr', 'x:webPr', 'x:textPr', 'x15:textPr', 'x15:dataFeedPr', 'x15:rangePr', 'x:queryTable', 'x:ddeLink', 'x:pivotCacheDefinition', 'x:cacheSource', 'x:DataBinding', 'x:comment', 'w:comment', 'p:cm', 'dc:title', 'dc:language'],
	// inside something that goes
	...['w:connectString', 'w:udl', 'sl:schema', 'p:control'],
	// told, not changed
	...['w:lang', 'w:themeFontLang', 'ep:Application', 'ep:AppVersion', 'ep:Pages', 'ep:Slides', 'custom-properties:property', 'wordml:annotation', 'w:color', 'w:sz', 'w:shd', 'w:highlight', 'w:background', 'wp:anchor', 'w:tc', 'w:txbxContent', 'w:r'],
	...['x:rcc', 'x:rrc', 'x:rm', 'x:ris', 'x:rsnm', 'x:rdn', 'x:rfmt', 'x:raf', 'x:rcmt'],
])

test('wherever the inspection finds something in an element, a copy has an answer', () => {
	expect([...elementTables.open.keys()].filter((name) => !scanTables.open.has(name) && !elsewhere.has(name))).toEqual([])
})

test('what is joined keeps its members', () => {
	expect(scanTables.emptied.has('x:hyperlinks')).toBe(true)
	expect(scanTables.close.has('mc:AlternateContent')).toBe(true)
})
