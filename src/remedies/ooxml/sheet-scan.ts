// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of SpreadsheetML that a safe copy changes: formulas that reach outside, links, connections, sheets and names that go. ECMA-376-1 §18, [MS-XLSX] §2.6. */

import type { Frame, PartScan, ScanHandler, ScanHandlers } from './part-scan.ts'
import { dropIfCut } from './scan-handlers.ts'

const goes: ScanHandler = (scan) => scan.drop()
const goesIfCut = dropIfCut('r:id')

/** Judges the text of the element; where it reaches outside, `owner` goes. */
function formula(owner: (scan: PartScan) => Frame | undefined): ScanHandler {
	return (scan) => {
		scan.gather((text) => {
			const cause = scan.formulas.causeOf(text)
			if (cause === undefined) return
			scan.change({ action: 'kept-result', ...cause })
			const frame = owner(scan)
			if (frame !== undefined) scan.drop(frame)
		})
	}
}

const itself = (scan: PartScan): Frame => scan.frame(0)
const around = (...names: readonly string[]) => (scan: PartScan): Frame => scan.nearest(...names) ?? scan.frame(0)

/** Formulas several cells share, by number, of which the first one went. */
function goneShares(scan: PartScan): Set<string> {
	let gone = scan.notes.get('gone-shares') as Set<string> | undefined
	if (gone === undefined) scan.notes.set('gone-shares', (gone = new Set()))
	return gone
}

/** The formula of a cell: where it goes the cell keeps its value. */
const cellFormula: ScanHandler = (scan, attributes) => {
	const share = attributes.get('t') === 'shared' ? attributes.get('si') : undefined
	const element = scan.frame(0)
	const cell = scan.openElements > 1 ? scan.frame(1) : undefined
	const leave = (): void => {
		scan.drop(element)
		// it says that the formula spills, [MS-XLSX] §2.2.4.8
		if (cell?.name === 'x:c') scan.plan.remove(cell.offset, 'cm')
	}
	scan.gather((text) => {
		if (text === '') {
			if (share !== undefined && goneShares(scan).has(share)) leave()
			return
		}
		const cause = scan.formulas.causeOf(text)
		if (cause === undefined) return
		scan.change({ action: 'kept-result', ...cause })
		if (share !== undefined) goneShares(scan).add(share)
		leave()
	})
}

const sheet: ScanHandler = (scan, attributes, offset) => {
	const { workbook } = scan.rebuild
	const part = scan.links.get(attributes.get('r:id'))?.part
	if (part === undefined || scan.rebuild.excluded.has(part) || !scan.links.stays(attributes.get('r:id') ?? '')) scan.drop()
	else if (part === workbook?.shown) scan.plan.remove(offset, 'state')
}

const name: ScanHandler = (scan, attributes, offset) => {
	const { workbook } = scan.rebuild
	if (workbook === undefined) return
	const ordinal = (scan.notes.get('names') as number | undefined) ?? 0
	scan.notes.set('names', ordinal + 1)
	const cause = workbook.goneNames.get(ordinal)
	if (cause !== undefined) {
		scan.drop()
		if (cause.subject !== 'name') scan.change({ action: 'removed', ...cause })
		return
	}
	const local = attributes.get('localSheetId')
	if (local !== undefined && workbook.newIndex(Number(local)) !== Number(local)) scan.plan.set(offset, 'localSheetId', String(workbook.newIndex(Number(local))))
}

/** Which sheet is in front, after some went. */
const view: ScanHandler = (scan, attributes, offset) => {
	const { workbook } = scan.rebuild
	for (const attribute of ['activeTab', 'firstSheet']) {
		const index = attributes.get(attribute)
		if (index === undefined || workbook === undefined) continue
		const moved = workbook.newIndex(Number(index))
		if (moved === Number(index)) continue
		if (moved === undefined) scan.plan.remove(offset, attribute)
		else scan.plan.set(offset, attribute, String(moved))
	}
}

const without = (...attributes: readonly string[]): ScanHandler => (scan, present, offset) => {
	for (const attribute of attributes) if (present.get(attribute) !== undefined) scan.plan.remove(offset, attribute)
}

/** A table that was filled by a query stays as a plain one. */
const table: ScanHandler = (scan, attributes, offset) => {
	if (attributes.get('tableType') !== 'queryTable') return
	scan.notes.set('was-query', true)
	without('tableType', 'connectionId', 'insertRowShift')(scan, attributes, offset)
}

const tableColumn: ScanHandler = (scan, attributes, offset) => {
	if (scan.notes.get('was-query') === true) without('queryTableFieldId')(scan, attributes, offset)
}

export const sheetScan: ScanHandlers = {
	open: {
		'x:f': cellFormula,
		'x:formula': formula(around('x:cfRule', 'x14:cfRule')),
		'x:formula1': formula(around('x:dataValidation', 'x14:dataValidation')),
		'x:formula2': formula(around('x:dataValidation', 'x14:dataValidation')),
		'x:oldFormula': formula(itself),
		'x:calculatedColumnFormula': formula(itself),
		'x:totalsRowFormula': formula(itself),
		'xm:f': formula(around('x14:dataValidation', 'x14:cfRule', 'x14:sparkline')),
		'x14:formula': formula(itself),
		'excel:FmlaPict': formula(itself),
		'excel:FmlaLink': formula(itself),
		'excel:FmlaRange': formula(itself),
		'excel:FmlaTxbx': formula(itself),
		'x:sheet': sheet,
		'x:definedName': name,
		'x:workbookView': view,
		'x:workbookPr': without('refreshAllConnections'),
		'x:table': table,
		'x:tableColumn': tableColumn,
		'x:customPr': goesIfCut,
		'x:drawing': goesIfCut,
		'x:drawingHF': goesIfCut,
		'x:externalReference': goesIfCut,
		'x:hyperlink': goesIfCut,
		'x:legacyDrawing': goesIfCut,
		'x:legacyDrawingHF': goesIfCut,
		'x:picture': goesIfCut,
		'x:pivotCache': goesIfCut,
		'x:smartTagType': without('url'),
		'x:tablePart': goesIfCut,
		'x:webPublishItems': goes,
		'x14:slicer': goesIfCut,
		'x14:slicerCache': goesIfCut,
		'x14:pivotCacheDefinition': goesIfCut,
		'x15:dataModel': goes,
		'x15:connection': goes,
		'x15:timelineCacheRef': goesIfCut,
		'x15:timelineRef': goesIfCut,
		'x15:pivotTableReferences': goes,
		'x15:cachedUniqueNames': goes,
		'x15:webExtension': goes,
		'{http://schemas.microsoft.com/office/drawing/2010/slicer}slicer': (scan) => dropOrphan(scan, 'slicer'),
		'{http://schemas.microsoft.com/office/drawing/2012/timeslicer}timeslicer': (scan) => dropOrphan(scan, 'timeline'),
	},
}

/** A filter in a drawing whose pivot table went. */
function dropOrphan(scan: PartScan, kind: 'slicer' | 'timeline'): void {
	if (![...scan.rebuild.excluded.keys()].some((part) => part.contentType.includes(`ms-excel.${kind}`))) return
	const frame = scan.nearest('xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor')
	if (frame !== undefined) scan.drop(frame)
}
