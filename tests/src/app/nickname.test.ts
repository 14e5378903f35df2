// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { isNickname, nicknameTrouble } from '../../../src/app/nickname.ts'

test.each(['Erika Muster', 'Fraktion Grün-Weiß', '李雷', 'Ömer Ç. (SPD)'])('%s is a name', (name) => {
	expect(nicknameTrouble(name)).toBeUndefined()
	expect(isNickname(name)).toBe(true)
})
test.each([['.verborgen', 'dot'], ['a/b', 'letters'], ['a\\b', 'letters'], ['a\nb', 'letters'], ['x'.repeat(65), 'too long']])('%j is none, and why is said', (name, why) => {
	expect(nicknameTrouble(name)).toContain(why)
	expect(isNickname(name)).toBe(false)
})
test('nothing is no trouble yet, but no name either', () => {
	expect(nicknameTrouble('  ')).toBeUndefined()
	expect(isNickname('  ')).toBe(false)
})
