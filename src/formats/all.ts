// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every format, in alphabetical order of its folder. */

import type { Format } from './format.ts'
import { zip } from './zip/zip.ts'

export const formats: readonly Format[] = [
	zip,
]
