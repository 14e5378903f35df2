// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { XmlAttributes } from '../../../../src/formats/xml/xml-reader.ts'
import type { PartScan } from '../../../../src/remedies/ooxml/part-scan.ts'
import { dropIfCut } from '../../../../src/remedies/ooxml/scan-handlers.ts'

test.each([['rIdStays', false], ['rIdGoes', true], ['', false], [undefined, false]])('an element that names “%s”', (id, goes) => {
	let isGone = false
	const scan = { links: { stays: (name: string) => name === 'rIdStays' }, drop: () => { isGone = true } } as unknown as PartScan
	dropIfCut('r:id')(scan, { get: () => id } as unknown as XmlAttributes, 0)
	expect(isGone).toBe(goes)
})
