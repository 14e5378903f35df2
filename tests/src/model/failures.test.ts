// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Damage, LimitReached } from '../../../src/model/failures.ts'

test('damage keeps its place', () => {
	expect(new Damage('torn', 7)).toMatchObject({ name: 'Damage', message: 'torn', offset: 7 })
	expect(new Damage('torn').offset).toBeUndefined()
})
test('a limit names itself', () => {
	expect(new LimitReached('entries')).toMatchObject({ name: 'LimitReached', limit: 'entries', message: 'limit entries reached' })
})
