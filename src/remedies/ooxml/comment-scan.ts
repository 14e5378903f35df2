// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Marks and boxes of comments, where comments are to go. ECMA-376-1 §17.13.4, ECMA-376-4 §19.4.2.12, [MS-PPTX]. */

import type { ScanHandler, ScanHandlers } from './part-scan.ts'
import { dropIfCut } from './scan-handlers.ts'

const mark: ScanHandler = (scan) => {
	if (scan.rebuild.wants('drop-comments')) scan.drop()
}

export const commentScan: ScanHandlers = {
	open: {
		'w:commentRangeStart': mark,
		'w:commentRangeEnd': mark,
		'w:commentReference': mark,
		'excel:ClientData': (scan, attributes) => {
			if (attributes.get('ObjectType') !== 'Note' || !scan.rebuild.wants('drop-comments')) return
			const shape = scan.nearest('v:shape', 'v:rect')
			if (shape !== undefined) scan.drop(shape)
		},
		'p188:commentRel': dropIfCut('r:id'),
	},
}
