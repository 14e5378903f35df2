// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** All tables of elements in one, and what must not stay behind empty. An element means the same in whatever part it stands. */

import { alternateScan } from './alternate-scan.ts'
import { chartScan } from './chart-scan.ts'
import { commentScan } from './comment-scan.ts'
import { drawingScan } from './drawing-scan.ts'
import { hiddenScan } from './hidden-scan.ts'
import { metadataScan } from './metadata-scan.ts'
import { objectScan } from './object-scan.ts'
import { joinScanTables, type ScanHandlers } from './part-scan.ts'
import { revisionScan } from './revision-scan.ts'
import { sheetObjectScan } from './sheet-objects.ts'
import { sheetScan } from './sheet-scan.ts'
import { showScan } from './show-scan.ts'
import { wordScan } from './word-scan.ts'

/** Lists whose schema wants at least one member. */
const emptied = [
	'x:hyperlinks', 'x:definedNames', 'x:dataValidations', 'x:conditionalFormatting', 'x:externalReferences', 'x:pivotCaches', 'x:customProperties', 'x:tableParts', 'x:oleObjects', 'x:controls', 'x:cols',
	'x14:slicerList', 'x14:slicerCaches', 'x14:conditionalFormatting', 'x14:conditionalFormattings', 'x14:dataValidations', 'x14:sparklines', 'x14:sparklineGroup', 'x14:sparklineGroups', 'x14:pivotCaches', 'x15:timelineCacheRefs', 'x15:timelineRefs', 'x15:connections',
	'p:custShow', 'p:custShowLst', 'p:embeddedFont', 'p:embeddedFontLst', 'p:custDataLst',
	'a14:imgProps', 'mc:Choice',
]

const tables: readonly ScanHandlers[] = [alternateScan, chartScan, commentScan, drawingScan, hiddenScan, metadataScan, objectScan, revisionScan, sheetObjectScan, sheetScan, showScan, wordScan]

export const scanTables = joinScanTables(tables, emptied)
