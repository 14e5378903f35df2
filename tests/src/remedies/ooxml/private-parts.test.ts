// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import type { Relationship } from '../../../../src/formats/ooxml/part.ts'
import { privateParts } from '../../../../src/remedies/ooxml/private-parts.ts'
import type { Rebuild } from '../../../../src/remedies/ooxml/rebuild.ts'

const link = (type: string): Relationship => ({ id: 'rId1', type, typeUri: type, target: 'x', external: false, part: undefined })
const wanting = (...remedies: readonly string[]): Rebuild => ({ wants: (remedy: string) => remedies.includes(remedy) }) as unknown as Rebuild

describe('private parts', () => {
	test.each([
		['comments', 'drop-comments', 'comment'], ['commentsextended', 'drop-comments', 'comment'], ['threadedcomment', 'drop-comments', 'comment'], ['commentauthors', 'drop-comments', 'author'],
		['thumbnail', 'drop-metadata', 'preview'], ['custom-properties', 'drop-metadata', 'property'], ['people', 'drop-metadata', 'author'], ['revisionheaders', 'drop-changes', 'tracked-change'],
	])('%s', (type, remedy, subject) => {
		expect(privateParts(wanting(remedy), link(type))).toEqual({ remedy, action: 'removed', subject })
		expect(privateParts(wanting(), link(type))).toBeUndefined()
	})
	test.each(['styles', 'constructor', ''])('“%s” is not private', (type) => {
		expect(privateParts(wanting('drop-comments', 'drop-metadata', 'drop-changes'), link(type))).toBeUndefined()
	})
})
