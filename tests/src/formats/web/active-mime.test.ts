// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { compoundFile, latin, stream } from '../../../make/ole.ts'
import { activeMime } from '../../../make/web.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

const content = compoundFile([stream('x', 'text'.repeat(2_000))])
const wrapped = (headerBytes: number): Uint8Array => activeMime(content, headerBytes)

formatContract('editdata.mso', () => wrapped(50))

test.each([50, 12, 200, 1_000])('data behind a header of %i bytes', (headerBytes) => {
	expect(seen(wrapped(headerBytes), 'editdata.mso').of('format').map(({ format }) => format)).toEqual(['activemime', 'ole', 'text'])
})
test('no data', () => {
	expect(seen(latin(`ActiveMime${'\0'.repeat(300)}`), 'editdata.mso').gaps).toEqual(['damaged:no compressed data in ActiveMime'])
})
