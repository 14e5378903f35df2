// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What rules ask about locked documents. */

import type { EncryptionFact } from '../model/facts.ts'

/** Locked by a server that knows who may read, not by a password. [MS-OFFCRYPTO] §1.3.2 */
export function isRightsManaged(fact: EncryptionFact): boolean {
	return /rights/i.test(fact.method)
}
