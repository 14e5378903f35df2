// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { inspect } from '../../../../src/engine/inspect.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { zip } from '../../../make/zip.ts'

test('everything a second view reports has the longer path, and it does not say what the document is', () => {
	const bytes = zip().with('a.txt', 'first').with('a.txt', 'PK\u0003\u0004').with('b.rtf', '{\\rtf1 a}').bytes()
	const { report, facts, mistakes } = inspect({ bytes, name: 'x.zip' }, { policy: presets['council-practice'] })
	expect(mistakes).toEqual([])
	expect(report.format.id).toBe('zip')
	const paths = facts.flatMap((fact) => (fact.kind === 'embedded' ? [fact.at.path.join(' › ')] : []))
	expect(paths).toEqual(['x.zip › a.txt', 'x.zip › b.rtf', 'x.zip › (view 2) › a.txt', 'x.zip › (view 2) › b.rtf'])
	expect(report.gaps.map(({ gap, at }) => `${gap} ${at.path.join(' › ')}`)).toContain('damaged x.zip › a.txt')
})
