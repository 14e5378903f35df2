// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who wrote it, where and for whom, where that is to go. ECMA-376-2 §8, ECMA-376-1 §22.2, [MS-XLSX] §2.3. */

import type { ChangeSubject } from '../../model/disarm.ts'
import type { ScanHandler, ScanHandlers } from './part-scan.ts'

const goes = (subject: ChangeSubject): ScanHandler => (scan) => {
	if (!scan.rebuild.wants('drop-metadata')) return
	scan.gather((text) => {
		if (text.trim() === '') return
		scan.drop()
		scan.change({ remedy: 'drop-metadata', action: 'removed', subject, target: text.trim() })
	})
}

const path: ScanHandler = (scan, attributes) => {
	if (!scan.rebuild.wants('drop-metadata')) return
	scan.drop()
	scan.change({ remedy: 'drop-metadata', action: 'removed', subject: 'property', target: attributes.get('url') ?? '' })
}

export const metadataScan: ScanHandlers = {
	open: {
		'dc:creator': (scan, attributes, offset) => {
			if (scan.root === 'cp:coreProperties') goes('author')(scan, attributes, offset)
		},
		'cp:lastModifiedBy': goes('author'),
		'ep:Company': goes('property'),
		'ep:Manager': goes('author'),
		'ep:HyperlinkBase': goes('property'),
		'ep:Template': goes('property'),
		// a signature that does not hold any more
		'ep:DigSig': (scan) => scan.drop(),
		'x15ac:absPath': path,
	},
}
