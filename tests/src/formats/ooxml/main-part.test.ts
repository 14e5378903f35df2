// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { findMain, mainTypes } from '../../../../src/formats/ooxml/main-part.ts'
import type { Package } from '../../../../src/formats/ooxml/package.ts'
import type { Part, Relationship } from '../../../../src/formats/ooxml/part.ts'
import { mainTypes as typesOf } from '../../../make/ooxml.ts'

const part = (name: string, contentType = ''): Part => ({ name, contentType: contentType.toLowerCase() }) as unknown as Part
const opened = (links: readonly Partial<Relationship>[], ...parts: readonly Part[]): Package => ({ parts, relationships: new Map(links.map((link, index) => [`rId${index}`, link])) }) as unknown as Package

const main = part('word/document.xml', typesOf.docx)
const other = part('other.xml')

test.each([
	['what the package calls the document', opened([{ type: 'officedocument', part: other }], main, other), 'other.xml'],
	['of a fixed page', opened([{ type: 'fixedrepresentation', part: other }], other), 'other.xml'],
	['the first of a main type, where nobody calls it so', opened([{ type: 'thumbnail', part: other }], other, main), 'word/document.xml'],
	['where the name leads nowhere', opened([{ type: 'officedocument', part: undefined }], other, main), 'word/document.xml'],
	['none', opened([], other), undefined],
])('the main part: %s', (_name, found, name) => {
	expect(findMain(found)?.name).toBe(name)
})

test('types of relationships to it', () => {
	expect([...mainTypes]).toEqual(['officedocument', 'document', 'fixedrepresentation'])
})
