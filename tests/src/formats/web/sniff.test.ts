// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { webKind } from '../../../../src/formats/web/sniff.ts'
import { latin } from '../../../make/ole.ts'

test.each<[string, string, string | undefined]>([
	['page', '<!DOCTYPE html><p>', 'html'],
	['page behind comments', '\n<!-- a --> <!-- b --><html>', 'html'],
	['page behind a mark', '\u00ef\u00bb\u00bf<html>', 'html'],
	['page in a conditional comment', '<!--[if mso]><html><body></body></html><![endif]-->', 'html'],
	['page that begins with a script', '<script>x</script>', 'html'],
	['page behind text', 'garbage <html><body>', 'html'],
	['page of XML', '<?xml version="1.0"?><html xmlns="x">', undefined],
	['page behind a long comment', `<!-- ${'x'.repeat(100_000)} --><html>`, 'html'],
	['page behind long space', `${'\n'.repeat(100_000)}<html>`, 'html'],
	['archive behind long space', `${'\n'.repeat(100_000)}MIME-Version: 1.0\nContent-Type: multipart/related\n\n`, 'mhtml'],
	['XML', '<root/>', undefined],
	['text', 'A text about HTML.', undefined],
	['application', '<html><hta:application>', 'hta'],
	['web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n', 'mhtml'],
	['web archive of a browser', 'From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n', 'mhtml'],
	['web archive behind a line that means nothing', '\u00b5\u00b6garbage\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n', 'mhtml'],
	['mail', 'Received: from a\r\nFrom: a\r\nTo: b\r\nSubject: c\r\n\r\ntext', 'eml'],
	['mail with a page', 'From: a\r\nTo: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', 'eml'],
	['text with colons', 'Name: a\nOrt: b\n\ntext', undefined],
	['PDF', '%PDF-1.4\nMIME-Version: 1.0\n', undefined],
	['binary', '<html>\u0000\u0001', undefined],
	['nothing', '', undefined],
])('%s', (_, text, expected) => {
	expect(webKind(latin(text))).toBe(expected)
})
