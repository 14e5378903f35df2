// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tracked changes of WordprocessingML, accepted or undone, where they are to go. ECMA-376-1 §17.13.5. */

import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { Frame, PartScan, ScanEnd, ScanHandler, ScanHandlers } from './part-scan.ts'

/** Elements that mark a change in their parent and hold nothing themselves. */
const markHolders: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:numPr', 'w:tblPrEx', 'w:tcPr'])
/** Elements that may stand between two paragraphs and do not part them. */
const between = /^w:(?:bookmark|comment|moveFromRange|moveToRange|perm|proofErr|customXml\w+Range)/

export function standsBetween(name: string): boolean {
	return between.test(name)
}

/** Names the first change of each kind in a part. */
function tell(scan: PartScan, attributes: XmlAttributes): void {
	const author = attributes.get('w:author') ?? ''
	const told = (scan.notes.get('authors') as Set<string> | undefined) ?? new Set<string>()
	scan.notes.set('authors', told)
	if (told.has(author)) return
	told.add(author)
	scan.change({ remedy: 'drop-changes', action: 'removed', subject: 'tracked-change', ...(author === '' ? {} : { target: author }) })
}

/** What `handler` does where changes are to go; `keeps` says whether the new state is the one that stays. */
function change(handler: (scan: PartScan, isAccepted: boolean, offset: number) => void): ScanHandler {
	return (scan, attributes, offset) => {
		if (!scan.rebuild.wants('drop-changes')) return
		tell(scan, attributes)
		handler(scan, scan.rebuild.order.trackedChanges === 'accept', offset)
	}
}

/** Something that came in, or went. */
const content = (stays: (isAccepted: boolean) => boolean): ScanHandler => change((scan, isAccepted, offset) => {
	const parent = scan.frame(1).name
	if (!markHolders.has(parent)) {
		if (stays(isAccepted)) scan.plan.unwrap(offset)
		else scan.drop()
		return
	}
	scan.drop()
	if (stays(isAccepted)) return
	if (parent === 'w:trPr') loseHolder(scan, 'w:tr')
	else if (parent === 'w:tcPr') loseHolder(scan, 'w:tc')
	else if (parent === 'w:rPr' && scan.frame(2).name === 'w:pPr' && scan.frame(3).name === 'w:p') scan.frame(3).notes = { ...scan.frame(3).notes, losesMark: true }
})

function loseHolder(scan: PartScan, name: string): void {
	const holder = scan.nearest(name)
	if (holder !== undefined) scan.drop(holder)
}

const isNew = (isAccepted: boolean): boolean => isAccepted
const isOld = (isAccepted: boolean): boolean => !isAccepted

/** Properties as they were before: they go, or they come back in place of the present ones. */
const properties: ScanHandler = change((scan, isAccepted, offset) => {
	const name = scan.frame(0).name
	const siblings = siblingsOf(scan.frame(1))
	// a section ends with its paragraph, and nothing may stand behind it
	if (isAccepted || name === 'w:numberingChange' || siblings.some((sibling) => sibling.name === 'w:sectPr')) {
		scan.drop()
		return
	}
	for (const sibling of siblings) scan.plan.drop(sibling.offset)
	scan.plan.unwrap(offset)
	scan.frame(0).notes = { bringsBack: true }
})

interface Sibling {
	readonly name: string
	readonly offset: number
}

function siblingsOf(frame: Frame): Sibling[] {
	return (frame.notes?.['siblings'] as Sibling[] | undefined) ?? []
}

const changeNames = ['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:numberingChange']
const ranges = ['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd', ...['Ins', 'Del', 'MoveFrom', 'MoveTo'].flatMap((kind) => [`w:customXml${kind}RangeStart`, `w:customXml${kind}RangeEnd`])]

const range: ScanHandler = (scan, attributes) => {
	if (!scan.rebuild.wants('drop-changes')) return
	if (scan.frame(0).name.endsWith('Start')) tell(scan, attributes)
	scan.drop()
}

/** Deleted text that comes back is text again. */
const deletedText = (name: string): ScanHandler => (scan, _attributes, offset) => {
	if (!scan.rebuild.wants('drop-changes') || scan.rebuild.order.trackedChanges === 'accept') return
	scan.plan.rename(offset, name, scan.rebuild.uris.w, ' xml:space="preserve"')
}

/** Paragraphs whose mark goes, waiting for the one they become part of. */
interface Joining {
	readonly depth: number
	readonly paragraphs: Frame[]
}

function paragraphCloses(scan: PartScan, frame: Frame): void {
	if (!scan.rebuild.wants('drop-changes')) return
	const joining = scan.notes.get('joining') as Joining | undefined
	const isNext = joining?.depth === scan.openElements
	const copy = { ...frame }
	if (frame.notes?.['losesMark'] === true && !frame.isGone) {
		if (isNext) joining.paragraphs.push(copy)
		else scan.notes.set('joining', { depth: scan.openElements, paragraphs: [copy] })
	} else if (isNext) {
		scan.notes.delete('joining')
		join(scan, [...joining.paragraphs, copy])
	}
}

/** One paragraph from several: those that lost all they had go, the others stand in one pair of tags. */
function join(scan: PartScan, paragraphs: readonly Frame[]): void {
	const last = paragraphs.at(-1)
	const filled = paragraphs.filter((frame) => frame === last || hasContent(frame))
	for (const frame of paragraphs) if (!filled.includes(frame)) scan.plan.drop(frame.offset)
	const [first] = filled
	if (first === undefined || last === undefined || first === last) return
	if (last.notes?.['section'] === true) return
	const { w } = scan.rebuild.uris
	for (const frame of filled) {
		scan.plan.unwrap(frame.offset)
		const properties = frame.notes?.['properties']
		if (frame !== first && typeof properties === 'number') scan.plan.drop(properties)
	}
	scan.plan.insert(first.offset, 'start', `<w:p xmlns:w="${w}">`)
	scan.plan.insert(last.offset, 'end', '</w:p>')
}

function hasContent(frame: Frame): boolean {
	const properties = frame.notes?.['properties'] === undefined ? 0 : 1
	return frame.children - properties - frame.gone > 0
}

/** Anything else than a paragraph parts those that would have been joined. */
export function partsParagraphs(scan: PartScan, name: string): void {
	const joining = scan.notes.get('joining') as Joining | undefined
	if (joining === undefined || scan.openElements !== joining.depth || name === 'w:p' || standsBetween(name)) return
	scan.notes.delete('joining')
	endJoining(scan, joining)
}

/** There is no paragraph they could become part of: those that lost all they had go, as far as one stays. */
function endJoining(scan: PartScan, { paragraphs }: Joining): void {
	for (const frame of paragraphs.slice(0, -1)) if (!hasContent(frame)) scan.plan.drop(frame.offset)
}

const rowsOfTable: ScanEnd = (scan, frame) => {
	if (!scan.rebuild.wants('drop-changes')) return
	const table = scan.nearest('w:tbl')
	if (table === undefined) return
	const count = (table.notes?.['rows'] as number | undefined) ?? 0
	const gone = (table.notes?.['goneRows'] as number | undefined) ?? 0
	table.notes = { ...table.notes, rows: count + 1, goneRows: gone + (frame.isGone ? 1 : 0) }
}

export const revisionScan: ScanHandlers = {
	open: {
		...Object.fromEntries(changeNames.map((name) => [name, properties])),
		...Object.fromEntries(ranges.map((name) => [name, range])),
		'w:ins': content(isNew),
		'w:moveTo': content(isNew),
		'w:del': content(isOld),
		'w:moveFrom': content(isOld),
		'w:cellIns': content(isNew),
		'w:cellDel': content(isOld),
		'w:cellMerge': change((scan) => scan.drop()),
		'w:delText': deletedText('w:t'),
		'w:delInstrText': deletedText('w:instrText'),
		'w:pPr': (scan, _attributes, offset) => {
			if (scan.frame(1).name === 'w:p') scan.frame(1).notes = { ...scan.frame(1).notes, properties: offset }
		},
		'w:sectPr': (scan) => {
			if (scan.openElements > 2 && scan.frame(2).name === 'w:p') scan.frame(2).notes = { ...scan.frame(2).notes, section: true }
		},
	},
	close: {
		'w:p': paragraphCloses,
		'w:tr': rowsOfTable,
		'w:tbl': (scan, frame) => {
			const rows = (frame.notes?.['rows'] as number | undefined) ?? 0
			if (rows > 0 && frame.notes?.['goneRows'] === rows) scan.drop(frame)
		},
	},
}

/** Remembers the children of properties that may have to give way to older ones. */
export function noteSibling(scan: PartScan, name: string, offset: number): void {
	if (scan.openElements < 2 || name.endsWith('Change')) return
	const parent = scan.frame(1)
	if (!/^w:(?:rPr|pPr|sectPr|tblPr|trPr|tcPr|tblPrEx|tblGrid)$/.test(parent.name)) {
		if (parent.notes?.['bringsBack'] === true) scan.plan.unwrap(offset)
		return
	}
	const siblings = siblingsOf(parent)
	siblings.push({ name, offset })
	parent.notes = { ...parent.notes, siblings }
}
