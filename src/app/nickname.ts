// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** How somebody without an account calls himself. Nextcloud makes a folder of this name, so not every sign can be in it. */

import { t } from './language.ts'

const LONGEST = 64

/** Why a name cannot be used; undefined where it can, or where there is none yet. */
export function nicknameTrouble(name: string): string | undefined {
	const trimmed = name.trim()
	if (trimmed.startsWith('.')) return t('The name cannot begin with a dot.')
	if (/[\\/:*?"<>|\p{Cc}]/u.test(trimmed)) return t('Please use letters, digits, spaces and hyphens.')
	if (trimmed.length > LONGEST) return t('The name is too long.')
	return undefined
}

export const isNickname = (name: string): boolean => name.trim() !== '' && nicknameTrouble(name) === undefined
