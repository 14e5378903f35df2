// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How far away something is, and by which name a text calls it. */

import { expect, test } from 'vitest'
import { readTarget } from '../../../src/model/target.ts'
import { clicked, everyReference, hostOf, isFar, isNear, loaded, readReferences } from '../../../src/rules/outside.ts'
import { factsByKind } from '../../../src/rules/rule.ts'
import { link, reference } from './facts.ts'

test.each([
	['https://example.org/a.png', 'far'],
	['ftp://example.org/a.png', 'far'],
	['gallery:17', 'far'],
	['../a.png', 'near'],
	['C:\\a.png', 'near'],
	['\\\\files.example\\a.png', 'neither'],
	['javascript:a', 'neither'],
	['#a', 'neither'],
	['data:,a', 'neither'],
])('%s is %s', (target, where) => {
	const read = readTarget(target)
	expect(isFar(read) ? 'far' : isNear(read) ? 'near' : 'neither').toBe(where)
})

test('a text names the host, or the target where there is none', () => {
	expect(hostOf(readTarget('https://Example.ORG./a'), 'https://Example.ORG./a')).toBe('example.org')
	expect(hostOf(readTarget('gallery:17'), 'gallery:17')).toBe('gallery:17')
})

test('what is loaded and what is clicked are never the same', () => {
	const facts = factsByKind([reference(), link('https://example.org/page'), reference({ when: 'never' })])
	expect([...loaded(['image', 'hyperlink'])(facts)].map((match) => match.target)).toEqual(['https://example.org/a.png'])
	expect([...clicked(['web'])(facts)].map((match) => match.target)).toEqual(['https://example.org/page'])
	expect([...everyReference(() => true)(facts)]).toHaveLength(3)
})

test('the excerpt goes along', () => {
	expect([...everyReference(() => true)(factsByKind([{ ...reference(), excerpt: '<draw:image/>' }]))][0]?.excerpt).toBe('<draw:image/>')
})

test('targets are read once', () => {
	const facts = factsByKind([reference(), link('https://example.org')])
	expect(readReferences(facts)).toBe(readReferences(facts))
	expect(readReferences(facts).map(({ target }) => target.host)).toEqual(['example.org', 'example.org'])
})
