// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { limitWords } from '../../../src/app/limit-words.ts'
import { limitKeys } from '../../../src/policy/shape.ts'

test('every limit has a name of its own', () => expect(new Set(limitKeys.map((limit) => limitWords(limit).title)).size).toBe(limitKeys.length))
