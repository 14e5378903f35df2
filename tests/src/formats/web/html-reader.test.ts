// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { decodeReferences, readTags } from '../../../../src/formats/web/html-reader.ts'

/** Tags as `name attribute=value`, with the content of raw text behind a colon. */
function tagsIn(html: string): string[] {
	const tags: string[] = []
	readTags(html, ({ name, attributes, content }) => tags.push([name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ') + (content === undefined ? '' : `:${content}`)))
	return tags
}

describe('tags', () => {
	test.each<[string, string, string[]]>([
		['quotes of all kinds', '<a href="x" title=\'y\' id=z>', ['a href=x title=y id=z']],
		['no values', '<input disabled><br/>', ['input disabled=', 'br']],
		['upper case', '<A HREF=X>', ['a href=X']],
		['slashes instead of spaces', '<img/src=x/onerror=y>', ['img src=x/onerror=y']],
		['a line end inside', '<a\nhref\n=\n"x"\n>', ['a href=x']],
		['the first of two', '<a href=1 href=2>', ['a href=1']],
		['references', '<a href="j&#97;v&#x61script&colon;x">', ['a href=javascript:x']],
		['raw text', '<script>if (a<b) "<img>"</script><b>', ['script:if (a<b) "<img>"', 'b']],
		['raw text without an end', '<style>a{}', ['style:a{}']],
		['comments', '<!-- <a> --><b>', ['b']],
		['comments that never end', '<!-- <a>', ['a']],
		['conditional comments', '<!--[if gte mso 9]><a><![endif]--><b>', ['a', 'b']],
		['hidden conditions', '<![if !vml]><img src=x><![endif]>', ['img src=x']],
		['comments of nothing', '<!--><a>--><!---><b>-->', ['a', 'b']],
		['a comment that ends loudly', '<!-- <a> --!><b> --><c>', ['b', 'c']],
		['titles in pictures', '<title><a></title><svg><title><b></title>', ['title:<a>', 'svg', 'title', 'b']],
		['styles in pictures', '<svg><style>x{}<b></style><c>', ['svg', 'style:x{}<b>', 'b', 'c']],
		['prefixes', '<v:imagedata src="x"/><o:p></o:p>', ['v:imagedata src=x', 'o:p']],
		['no tags', 'a < b, <3, </a>', []],
		['cut off', '<a href="x', ['a href=x']],
	])('%s', (_, html, expected) => {
		expect(tagsIn(html)).toEqual(expected)
	})
	test.each(['<', '<a ', '<script>', '<!--', '<a "', '</', '<![', '<textarea', '<svg><style>', '<!-- --!>', '<!--->'])('a million times %s is no work', (piece) => {
		const begin = performance.now()
		tagsIn(piece.repeat(300_000))
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})

test('references without an end, to nothing, to the unknown', () => {
	expect(decodeReferences('&#65&#x42;&amp;&unknown;&#0;&')).toBe('AB&&unknown;\ufffd&')
})
