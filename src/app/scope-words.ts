// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where the gate stands, in words. */

import { visible } from '../model/visible.ts'
import { t } from './language.ts'
import type { Scope } from './services/shapes.ts'

export const scopeKinds = ['path', 'team-folder', 'group', 'public-links', 'all'] as const
export type ScopeKind = (typeof scopeKinds)[number]

export const scopeModes = ['observe', 'enforce'] as const

export function kindWords(kind: ScopeKind): { readonly title: string; readonly explanation: string } {
	switch (kind) {
	case 'path': return { title: t('A folder'), explanation: t('and everything in it, whoever puts it there') }
	case 'team-folder': return { title: t('A team folder'), explanation: t('or a folder inside it') }
	case 'group': return { title: t('A group'), explanation: t('the files of all its members') }
	case 'public-links': return { title: t('Public links'), explanation: t('whatever people without an account hand in') }
	case 'all': return { title: t('Everything'), explanation: t('all files of this Nextcloud') }
	}
}

export function modeWords(mode: string): { readonly title: string; readonly explanation: string } {
	return mode === 'observe'
		? { title: t('Observe'), explanation: t('Everything is inspected and counted, nothing is held.') }
		: { title: t('Hold'), explanation: t('What the rules want reviewed waits until somebody decides.') }
}

/** The place a scope covers, in one line. */
export function scopePlace({ kind, owner, path, teamFolderId, group }: Scope): string {
	const folder = visible(path ?? '')
	switch (kind) {
	case 'path': return t('Folder {path} of {owner}', { path: folder === '' ? '/' : folder, owner: visible(owner?.name ?? '') })
	case 'team-folder': return folder === '' ? t('Team folder {number}', { number: teamFolderId ?? '' }) : t('Folder {path} in team folder {number}', { path: folder, number: teamFolderId ?? '' })
	case 'group': return folder === '' ? t('All files of the group {group}', { group: visible(group ?? '') }) : t('Folder {path} of everybody in the group {group}', { path: folder, group: visible(group ?? '') })
	case 'public-links': return t('Everything that comes through public links')
	default: return t('Everything in this Nextcloud')
	}
}
