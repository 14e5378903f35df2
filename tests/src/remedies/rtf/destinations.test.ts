// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { knownStarred, losses, lostWords } from '../../../../src/remedies/rtf/destinations.ts'

test('nothing that goes is known to stay', () => {
	const both = [...losses].filter(([name, { onlyFor }]) => onlyFor !== true && knownStarred.has(name)).map(([name]) => name)
	expect(both).toEqual([])
	expect([...lostWords].filter((word) => knownStarred.has(word))).toEqual([])
})

test('what is dangerous goes', () => {
	for (const name of ['objdata', 'template', 'filetbl', 'mailmerge', 'ffentrymcr', 'htmltag', 'datastore']) expect(losses.get(name)?.onlyFor).toBeUndefined()
})
