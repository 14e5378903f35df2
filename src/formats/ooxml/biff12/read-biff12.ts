// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Parts of binary workbooks. [MS-XLSB] §2.1.4. */

import type { Part } from '../part.ts'
import type { Reading } from '../reading.ts'

export function readBiff12(part: Part, reading: Reading): void {
	part.source.stream((chunk) => reading.found.budget.spend('steps', chunk.length))
}
