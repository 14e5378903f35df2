// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every format, in alphabetical order of its folder. */

import type { Format } from './format.ts'
import { gzip } from './inert/gzip.ts'
import { inertFormats } from './inert/inert.ts'
import { text } from './inert/text.ts'
import { pdf } from './pdf/pdf.ts'
import { rtf } from './rtf/rtf.ts'
import { zip } from './zip/zip.ts'

export const formats: readonly Format[] = [
	gzip,
	...inertFormats,
	pdf,
	rtf,
	text,
	zip,
]
