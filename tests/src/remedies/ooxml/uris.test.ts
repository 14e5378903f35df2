// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { namespaces } from '../../../../src/formats/xml/names.ts'
import { uris, VML } from '../../../../src/remedies/ooxml/uris.ts'

test.each([true, false])('strict: %s, every name is the one the reader knows', (isStrict) => {
	const { pic, relationships, ...known } = uris(isStrict)
	for (const [prefix, uri] of Object.entries(known)) expect(namespaces[uri]).toBe(prefix)
	expect(relationships).toBe(known.r)
	expect(pic).toContain('picture')
	expect(namespaces[VML]).toBe('v')
})
