// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents behind a lock that opens without asking for a password: Excel locks so what only should not be changed. [MS-OFFCRYPTO] §2.1, [MS-XLSX] §2.2. */

import type { Found } from '../../formats/format.ts'
import { isCfb } from '../../formats/ole/cfb.ts'
import { openLocked } from '../../formats/ole/encrypted-package.ts'
import { Damage } from '../../model/failures.ts'

/** The package itself. Throws `Damage` where it cannot be opened. @returns undefined where there is no lock */
export function behindLock(bytes: Uint8Array, found: Found): Uint8Array | undefined {
	if (!isCfb(bytes)) return undefined
	const opened = openLocked(bytes, found)
	if (opened === undefined) throw new Damage('locked')
	return opened
}
