// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** People, groups and team folders to choose from. Where the server does not tell, there is nothing to choose, and ids are typed. */

import axios from '@nextcloud/axios'
import { generateOcsUrl, generateUrl } from '@nextcloud/router'
import { isObject } from '../policy-draft.ts'

export interface Choice {
	readonly id: string
	readonly label: string
}

async function dataOf(url: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
	try {
		const { data } = await axios.get<unknown>(url, { params: { format: 'json', ...params }, headers: { 'OCS-APIRequest': 'true' } })
		const envelope = isObject(data) ? data['ocs'] : undefined
		return isObject(envelope) ? envelope['data'] : undefined
	} catch {
		return undefined
	}
}

export async function findGroups(search: string): Promise<readonly Choice[]> {
	const untrusted = await dataOf(generateOcsUrl('/cloud/groups'), { search, limit: 20 })
	const groups = isObject(untrusted) && Array.isArray(untrusted['groups']) ? untrusted['groups'] : []
	return groups.flatMap((group) => (typeof group === 'string' ? [{ id: group, label: group }] : []))
}

export async function findPeople(search: string): Promise<readonly Choice[]> {
	const untrusted = await dataOf(generateOcsUrl('/core/autocomplete/get'), { search, 'shareTypes[]': 0, limit: 20 })
	const people = Array.isArray(untrusted) ? untrusted : []
	return people.flatMap((person: unknown) => (isObject(person) && typeof person['id'] === 'string' ? [{ id: person['id'], label: typeof person['label'] === 'string' ? person['label'] : person['id'] }] : []))
}

export async function findTeamFolders(): Promise<readonly Choice[]> {
	const untrusted = await dataOf(generateUrl('/apps/groupfolders/folders'), {})
	const folders = Array.isArray(untrusted) ? untrusted : isObject(untrusted) ? Object.values(untrusted) : []
	return folders.flatMap((folder: unknown) => (isObject(folder) && typeof folder['id'] === 'number' ? [{ id: String(folder['id']), label: typeof folder['mount_point'] === 'string' ? folder['mount_point'] : String(folder['id']) }] : []))
}
