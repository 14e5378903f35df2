// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { Part, Relationship } from '../../../../src/formats/ooxml/part.ts'
import { Links } from '../../../../src/remedies/ooxml/links.ts'

const link = (id: string, target: string, part?: Part): Relationship => ({ id, type: 'image', typeUri: 'urn:image', target, external: part === undefined, part })

test('what stays is kept in order, what is added comes behind', () => {
	const links = new Links()
	links.set(link('rId1', 'http://a.example/'), 'stays')
	links.set(link('rId2', 'http://b.example/'), 'goes')
	links.set(link('rId3', 'http://c.example/x.png'), 'picture')
	expect(['rId1', 'rId2', 'rId3', 'rId9'].map((id) => links.stays(id))).toEqual([true, false, false, false])
	expect([links.pictureAddress('rId3'), links.pictureAddress('rId1'), links.pictureAddress(undefined)]).toEqual(['http://c.example/x.png', undefined, undefined])
	links.promise('rId3')
	expect(links.stays('rId3')).toBe(true)
	const made = { name: 'x.png', contentType: 'image/png', bytes: new Uint8Array(0) }
	links.add('urn:image', { made }, 'rId3')
	const id = links.add('urn:image', { made })
	expect(links.kept().map((kept) => kept.id)).toEqual(['rId1', 'rId3', id])
	expect(['rId1', 'rId2', 'rId3']).not.toContain(id)
})

test('a part is only there where its relationship stays', () => {
	const part = { name: 'a' } as unknown as Part
	const links = new Links()
	links.set(link('rId1', 'a', part), 'stays')
	links.set(link('rId2', 'a', part), 'goes')
	expect([links.part('rId1'), links.part('rId2'), links.part(undefined), links.get('rId2')?.part, links.get(undefined)]).toEqual([part, undefined, undefined, part, undefined])
})
