// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Safe copies of Office Open XML documents: a new package from the parts that are understood, without macros, connections, objects and what leads outside. ECMA-376, [MS-OFFMACRO2]. */

import { behindLock } from './lock.ts'
import { findMain } from '../../formats/ooxml/main-part.ts'
import { formatOfType } from '../../formats/ooxml/main-kinds.ts'
import { openPackage } from '../../formats/ooxml/package.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { zipSources } from '../../formats/ooxml/zip-source.ts'
import { openZip } from '../../formats/zip/open-zip.ts'
import { Budget } from '../../model/budget.ts'
import { Damage } from '../../model/failures.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import { defineDisarmer, type Rewritten } from '../remedy.ts'
import { PartScan } from './part-scan.ts'
import { excludeSlides } from './hidden-slides.ts'
import { excludePivots } from './pivots.ts'
import { Rebuild } from './rebuild.ts'
import { scanTables } from './scan-tables.ts'
import { finishSheetObjects } from './sheet-objects.ts'
import { plainKinds } from './plain-kinds.ts'
import { Workbook } from './workbook.ts'
import { PackageWriter } from './write-package.ts'
import { comparable, words } from './words.ts'

export const ooxml = defineDisarmer({
	id: 'ooxml',
	handles: ({ id }) => Object.hasOwn(plainKinds, id),
	rewrite(bytes, kind, order, budget) {
		const enough = severalPasses(budget)
		const found = quietFound(enough, order.name)
		const unlocked = behindLock(bytes, found)
		const archive = openZip(unlocked ?? bytes, found)
		const opened = openPackage(zipSources(archive), found, () => undefined)
		const main = findMain(opened)
		if (main === undefined) throw new Damage('no main part')
		const rebuild = new Rebuild(opened, main, order, enough, archive)
		if (unlocked !== undefined) rebuild.change({ remedy: 'rebuild-container', action: 'rebuilt', subject: 'container' })
		return rewritePackage(rebuild, kind.id)
	},
	words,
	comparable,
})

/** Passes over one document: reading, writing, copying. */
const PASSES = 4

/** The inspection has held the document to the limits; what is read again here is the same. */
function severalPasses({ limits }: Budget): Budget {
	return new Budget({ ...limits, expandedBytes: limits.expandedBytes * PASSES, entries: limits.entries * PASSES, steps: limits.steps * PASSES })
}

function rewritePackage(rebuild: Rebuild, kind: string): Rewritten {
	const { main } = rebuild
	const plain = plainKinds[formatOfType(main.contentType) ?? kind] ?? plainKinds[kind]
	if (plain === undefined) throw new Damage('no such document')
	if (plain.format.startsWith('xl')) {
		rebuild.workbook = new Workbook(rebuild)
		excludePivots(rebuild)
	} else if (plain.format.startsWith('p')) excludeSlides(rebuild)
	rebuild.reach()
	const scans = new Map<Part, PartScan>()
	for (const [part, { how }] of rebuild.carried) {
		if (how !== 'markup' && how !== 'custom') continue
		const scan = new PartScan(part, rebuild, scanTables)
		scan.run()
		scans.set(part, scan)
	}
	for (const scan of scans.values()) finishSheetObjects(scan, scans)
	const chunks = new PackageWriter(rebuild, scans, plain.mainType).write()
	return { chunks, format: plain.format, changes: rebuild.changes }
}
