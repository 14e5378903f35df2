// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which links a safe copy keeps. */

import { expect, test } from 'vitest'
import { isSafeLink } from '../../../src/remedies/safe-links.ts'

test.each([
	['page', 'https://example.org/a?b#c'], ['page without scheme', 'www.example.org'], ['mail', 'mailto:a@example.org'], ['telephone', 'tel:+4930123'],
	['place inside', '#chapter'], ['empty', ''],
])('%s stays', (_, target) => {
	expect(isSafeLink(target)).toBe(true)
})

test.each([
	['script', 'javascript:alert(1)'], ['program', 'https://example.org/a.exe'], ['file server', '\\\\host\\share'], ['file', 'file:///c:/a.txt'], ['neighbour', '../a.pdf'],
	['user name before the host', 'https://bank.example@evil.example/'], ['other program', 'ms-word:ofe|u|https://a.example/'], ['data', 'data:text/html,x'],
	['file transfer', 'ftp://example.org/a'], ['text message', 'sms:123'], ['unknown scheme', 'foo:bar'],
])('%s goes', (_, target) => {
	expect(isSafeLink(target)).toBe(false)
})
