// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { Found, Sighting } from '../../../../src/formats/format.ts'
import { Deviations } from '../../../../src/formats/zip/deviations.ts'

test('the first ones are named, the rest is a number, for each sort', () => {
	const sightings: Sighting[] = []
	const deviations = new Deviations({ fact: (sighting) => sightings.push(sighting) } as Pick<Found, 'fact'> as Found)
	for (let index = 0; index < 12; index++) deviations.add('zip-name-twice', `n${index}`, index)
	deviations.add('zip-comment', 'c')
	deviations.finish()
	expect(sightings.map((sighting) => (sighting.kind === 'structure' ? `${sighting.defect} ${sighting.detail}` : ''))).toEqual([
		...Array.from({ length: 8 }, (_, index) => `zip-name-twice n${index}`), 'zip-comment c', 'zip-name-twice and 4 more',
	])
	expect(sightings[3]).toMatchObject({ at: { offset: 3 } })
})
