// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { lastStep, partKey, percentDecoded, resolveTarget } from '../../../../src/formats/ooxml/part.ts'

describe('names of parts as readers compare them', () => {
	test.each([
		['word/document.xml', 'word/document.xml'],
		['/word/document.xml', 'word/document.xml'],
		['Word/DOCUMENT.xml', 'word/document.xml'],
		['word\\document.xml', 'word/document.xml'],
		['//word//document.xml', 'word/document.xml'],
		['word/./x/../document.xml', 'word/document.xml'],
		['../../word/document.xml', 'word/document.xml'],
		['word/%64ocument.xml', 'word/document.xml'],
		['word%2Fdocument.xml', 'word/document.xml'],
		['word/%2e%2e/document.xml', 'document.xml'],
		['word/%C3%A4.xml', 'word/ä.xml'],
		['', ''],
	])('%j', (name, key) => expect(partKey(name)).toBe(key))
})

describe('percent encoding', () => {
	test.each([
		['a%20b', 'a b'],
		['%e4%b8%ad', '中'],
		['100%', '100%'],
		['%zz%4', '%zz%4'],
		['%2541', '%41'],
	])('%j', (text, decoded) => expect(percentDecoded(text)).toBe(decoded))
	test('bytes that are no text do not break it', () => expect(percentDecoded('%ff%fe')).toBe('\ufffd\ufffd'))
})

describe('targets', () => {
	test.each([
		['word/document.xml', 'media/image1.png', 'word/media/image1.png'],
		['word/document.xml', '/word/media/image1.png', 'word/media/image1.png'],
		['word/document.xml', '\\word\\media\\image1.png', 'word/media/image1.png'],
		['word/document.xml', '../customXml/item1.xml', 'customxml/item1.xml'],
		['word/document.xml', '../../../customXml/item1.xml', 'customxml/item1.xml'],
		['word/document.xml', 'header1.xml#mark', 'word/header1.xml'],
		['word/document.xml', 'header1.xml?query\n', 'word/header1.xml'],
		['', 'word/document.xml', 'word/document.xml'],
		['', './word/document.xml', 'word/document.xml'],
	])('from %j to %j', (from, target, key) => expect(resolveTarget(from, target)).toBe(key))
})

test.each([['word/media/image1.png', 'image1.png'], ['image1.png', 'image1.png'], ['word/', '']])('the last step of %j', (name, step) => expect(lastStep(name)).toBe(step))
