// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** ZIP archives: the container of ODF and OOXML, decided by what is inside. */

import { startsWith } from '../../bytes/text.ts'
import { defineFormat } from '../format.ts'
import { openZip } from './archive.ts'

export const zip = defineFormat({
	id: 'zip',
	recognises: (bytes) => (startsWith(bytes, 'PK\u0003\u0004') ? 'certain' : 'no'),
	read(bytes, found) {
		const archive = openZip(bytes, found)
		// an ODF package, an OPC package, a Java archive, or just an archive whose entries are attachments
		void archive
	},
})
