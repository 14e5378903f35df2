// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { beforeEach, expect, test, vi } from 'vitest'
import { findGroups, findPeople, findTeamFolders } from '../../../../src/app/services/directory-api.ts'

const { get } = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('@nextcloud/axios', () => ({ default: { get } }))
vi.mock('@nextcloud/router', () => ({ generateOcsUrl: String, generateUrl: String }))
const answers = (data: unknown): void => { get.mockResolvedValue({ data: { ocs: { data } } }) }
beforeEach(() => { get.mockReset() })

test('groups, people and team folders become choices', async () => {
	answers({ groups: ['rat', 7] })
	expect(await findGroups('r')).toEqual([{ id: 'rat', label: 'rat' }])
	answers([{ id: 'alice', label: 'Alice' }, { id: 'bob' }, null])
	expect(await findPeople('')).toEqual([{ id: 'alice', label: 'Alice' }, { id: 'bob', label: 'bob' }])
	answers({ 4: { id: 4, mount_point: 'Rat' } })
	expect(await findTeamFolders()).toEqual([{ id: '4', label: 'Rat' }])
})

test('where the server does not tell, there is nothing to choose', async () => {
	get.mockRejectedValue(new Error('404'))
	expect(await Promise.all([findGroups(''), findPeople(''), findTeamFolders()])).toEqual([[], [], []])
})
