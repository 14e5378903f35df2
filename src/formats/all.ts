// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every format, in alphabetical order of its folder. */

import type { Format } from './format.ts'
import { gzip } from './inert/gzip.ts'
import { inertFormats } from './inert/inert.ts'
import { text } from './inert/text.ts'
import { biff } from './msdoc/excel/biff.ts'
import { ole } from './ole/ole.ts'
import { pdf } from './pdf/pdf.ts'
import { rtf } from './rtf/rtf.ts'
import { activeMime } from './web/active-mime.ts'
import { html } from './web/html.ts'
import { eml, mhtml } from './web/message.ts'
import { xml } from './xml/xml.ts'
import { zip } from './zip/zip.ts'

export const formats: readonly Format[] = [
	gzip,
	...inertFormats,
	biff,
	ole,
	pdf,
	rtf,
	text,
	activeMime,
	html,
	eml,
	mhtml,
	xml,
	zip,
]
