// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A construct is named by its target, else by the place where it stands. */

import { expect, test } from 'vitest'
import { pattern } from '../../../src/rules/pattern.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { exploit } from './facts.ts'

test.each([
	['target', exploit('url-moniker', { target: 'http://example.org' }), 'http://example.org'],
	['element', exploit('url-moniker', { at: { path: ['a.rtf'], element: '\\objdata' } }), '\\objdata'],
	['name', exploit('url-moniker'), 'url-moniker'],
])('named by its %s', (_, fact, target) => {
	expect([...pattern('url-moniker')(factsByKind([fact]))].map((match) => match.target)).toEqual([target])
})

test('other constructs do not match', () => {
	expect([...pattern('url-moniker')(factsByKind([exploit('shell-code')]))]).toEqual([])
})
