// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { exitCodes, WrongUse } from '../../../src/node/wrong-use.ts'

test('is an error with its own sentence', () => {
	expect(new WrongUse('Name a folder.')).toMatchObject({ message: 'Name a folder.' })
	expect(new WrongUse('x')).toBeInstanceOf(Error)
})
test('exit codes are those of the documentation', () => {
	expect(exitCodes).toEqual({ fine: 0, stopped: 1, wrongUse: 2 })
})
