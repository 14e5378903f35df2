// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { platform } from '../../../src/bytes/platform-web.ts'

// answers that both hosts share are tested in platform.test.ts and inflate-stream.test.ts

test.each([8_191, 8_192, 8_193, 300_000])('text of %d bytes is put together from pieces', (length) => {
	const text = platform.latin1(Uint8Array.from({ length }, (_, index) => index % 251))
	expect(text).toHaveLength(length)
	expect([0, 8_191, 8_192, length - 1].filter((at) => at < length).every((at) => text.charCodeAt(at) === at % 251)).toBe(true)
})
