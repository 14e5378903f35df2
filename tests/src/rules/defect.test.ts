// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A defect is named with what shows it. */

import { expect, test } from 'vitest'
import { defect } from '../../../src/rules/defect.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { structure } from './facts.ts'

test('only the named defects match', () => {
	const facts = factsByKind([structure('zip-crc', { detail: 'content.xml' }), structure('zip-overlap'), structure('zip-comment')])
	expect([...defect('zip-crc', 'zip-overlap')(facts)].map((match) => match.target)).toEqual(['zip-crc: content.xml', 'zip-overlap'])
})
