// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Things that the server does only for a person who has just given their password. */

import { confirmPassword } from '@nextcloud/password-confirmation'
import '@nextcloud/password-confirmation/style.css'
import { NotConfirmed } from './ocs.ts'

/** @throws {NotConfirmed} */
export async function confirmed<Answer>(act: () => Promise<Answer>): Promise<Answer> {
	try {
		await confirmPassword()
	} catch {
		throw new NotConfirmed('not confirmed')
	}
	return act()
}
