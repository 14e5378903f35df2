// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { openPackage } from '../../../../src/remedies/odf/package.ts'
import { keepVersions } from '../../../../src/remedies/odf/versions.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import type { Inner } from '../../../../src/remedies/remedy.ts'
import { odt, withVersion } from '../../../make/odf.ts'
import { budget, orderOf } from './edited.ts'

const change = { remedy: 'drop-macros', action: 'removed', subject: 'macro' } as const

test.each<{ name: string; inner: Inner; profile: 'safe' | 'private'; kept: readonly string[]; parts: readonly unknown[] }>([
	{ name: 'stay where they can be vouched for', inner: (bytes) => ({ chunks: [bytes], format: 'odt', changes: [] }), profile: 'safe', kept: ['VersionList.xml', 'Versions/V1'], parts: [] },
	{ name: 'stay disarmed', inner: (bytes) => ({ chunks: [bytes], format: 'odt', changes: [change, { ...change, part: 'a' }] }), profile: 'safe', kept: ['VersionList.xml', 'Versions/V1'], parts: [['Versions/V1'], ['Versions/V1', 'a']] },
	{ name: 'go where nobody vouches for them', inner: () => undefined, profile: 'safe', kept: [], parts: [] },
	{ name: 'go where that was ordered', inner: (bytes) => ({ chunks: [bytes], format: 'odt', changes: [] }), profile: 'private', kept: [], parts: [] },
])('earlier versions $name', ({ inner, profile, kept, parts }) => {
	const workshop = new Workshop(orderOf(profile), budget(), inner, new Set())
	const names: string[] = []
	keepVersions(workshop, openPackage(withVersion(odt(), 'V1', odt().package()).package(), budget()), (name) => names.push(name))
	expect(names).toEqual(kept)
	expect(workshop.changes.map(({ part }) => part)).toEqual(parts)
})
