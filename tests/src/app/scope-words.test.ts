// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { kindWords, modeWords, scopeKinds, scopePlace } from '../../../src/app/scope-words.ts'
import type { Scope } from '../../../src/app/services/shapes.ts'

const scope = (over: Partial<Scope>): Scope => ({ id: 1, name: 'Rat', kind: 'all', owner: null, path: null, teamFolderId: null, group: null, mode: 'enforce', policyName: 'strict', note: null, closesAt: null, updatedAt: null, ...over })

describe('a place', () => {
	test.each([
		[{ kind: 'path', path: '/Eingang', owner: { kind: 'user', id: 'alice', name: 'Alice' } } as const, 'Folder /Eingang of Alice'],
		[{ kind: 'team-folder', teamFolderId: 4 }, 'Team folder 4'],
		[{ kind: 'team-folder', teamFolderId: 4, path: '/In' }, 'Folder /In in team folder 4'],
		[{ kind: 'group', group: 'rat' }, 'All files of the group rat'],
		[{ kind: 'group', group: 'rat', path: '/In' }, 'Folder /In of everybody in the group rat'],
		[{ kind: 'public-links' }, 'Everything that comes through public links'],
		[{}, 'Everything in this Nextcloud'],
	])('%#', (over, words) => expect(scopePlace(scope(over))).toBe(words))
	test('direction marks in a folder are shown', () => expect(scopePlace(scope({ kind: 'path', path: '/a\u202eb' }))).not.toContain('\u202e'))
})

test('every kind and mode has words', () => {
	for (const kind of scopeKinds) expect(kindWords(kind).title).not.toBe('')
	expect(modeWords('observe').title).not.toBe(modeWords('enforce').title)
})
