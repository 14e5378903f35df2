// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads a workbook stream from its first record to its last, then the sheets that lie elsewhere, and reports what only the whole tells. [MS-XLS] §2.1.7.20. */

import { ByteReader } from '../../../bytes/byte-reader.ts'
import { joinBytes } from '../../../bytes/text.ts'
import type { Found } from '../../format.ts'
import { reportDrawing } from '../office-art.ts'
import { readFilePass } from './file-pass.ts'
import { type Formula, readFormula } from './formula.ts'
import { formulaRecords, reportNaming } from './formula-records.ts'
import { isNaming, isRunning } from './functions.ts'
import { globalRecords, type RecordHandler } from './global-records.ts'
import { linkRecords, reportLinks } from './link-records.ts'
import { queryRecords, reportQuery } from './query-records.ts'
import { RecordCursor } from './record-cursor.ts'
import { sheetRecords } from './sheet-records.ts'
import { type BiffVersion, type DefinedName, Sheet, sheetKinds, Workbook } from './workbook.ts'

const END = 0x0a

/** Each break is a gap; a stream with more of them is broken, and no more is said of it. */
const MOST_BREAKS = 20

/** BOF by version: BIFF2 to BIFF4 have numbers of their own, BIFF5 and BIFF8 share one. */
const beginnings: Readonly<Record<number, 2 | 3 | 4 | 5>> = { 0x0009: 2, 0x0209: 3, 0x0409: 4, 0x0809: 5 }

const handlers: ReadonlyMap<number, RecordHandler> = new Map(
	Object.entries({ ...globalRecords, ...linkRecords, ...formulaRecords, ...sheetRecords, ...queryRecords }).map(([type, handler]) => [Number(type), handler]),
)

/** What a BOF record says. [MS-XLS] §2.4.21. */
interface Beginning {
	readonly version: BiffVersion
	readonly kind: number
	/** Year in which the program was built. */
	readonly year: number
}

function beginning(record: RecordCursor): Beginning | undefined {
	const family = beginnings[record.type]
	if (family === undefined || record.length < 4) return undefined
	const reader = new ByteReader(record.data)
	const stored = reader.u16()
	const kind = reader.u16()
	const year = record.length >= 8 ? reader.skip(2).u16() : 0
	return { version: family === 5 && stored !== 0x0500 ? 8 : family, kind, year }
}

/** Version of a workbook stream, in the words of people; undefined where it does not begin as one. */
export function workbookVersion(stream: Uint8Array, found: Found): string | undefined {
	const record = new RecordCursor(stream, 0, found.budget)
	const start = record.next() ? beginning(record) : undefined
	if (start === undefined) return undefined
	if (start.version === 8) return '97'
	return start.version === 5 ? (start.year > 1994 ? '95' : '5.0') : String(start.version)
}

/**
 * Reads `stream` and reports what is in it.
 * @param part path of the stream in the document; undefined where the document is nothing else
 * @param hasCode the document has a VBA project
 */
export function readWorkbook(stream: Uint8Array, part: string | undefined, hasCode: boolean, found: Found): void {
	const lock = readFilePass(stream, found.budget)
	if (lock !== undefined) {
		found.fact({ kind: 'encryption', method: lock.method, opened: lock.plain !== undefined, scope: 'document', at: part === undefined ? {} : { part } })
		if (lock.plain === undefined) return found.gap('encrypted', lock.method, part === undefined ? {} : { part })
	}
	new WorkbookReader(lock?.plain ?? stream, new Workbook(found, part, hasCode)).read()
}

class WorkbookReader {
	private readonly stream: Uint8Array
	private readonly book: Workbook
	/** Offsets at which sheets were read. */
	private readonly begun = new Set<number>()
	/** Substreams that are open, the innermost last: the sheet each belongs to. */
	private readonly open: (Sheet | undefined)[] = []
	private extraSheets = 0
	private cutAt: number | undefined

	constructor(stream: Uint8Array, book: Workbook) {
		this.stream = stream
		this.book = book
	}

	read(): void {
		const { book } = this
		this.walk(0, undefined)
		this.readSheetsElsewhere()
		for (let count = this.open.length; count > 0; count--) this.close()
		reportQuery(book)
		reportLinks(book)
		this.reportCode()
		if (this.begun.size === 0) book.found.fact({ kind: 'structure', defect: 'record-damaged', detail: 'no BOF record', at: book.at(0, 'BOF') })
		if (this.cutAt !== undefined) book.found.fact({ kind: 'structure', defect: 'record-damaged', detail: 'last record cut off', at: book.at(this.cutAt, 'record') })
	}

	/** Reads records from `start` on; a record that cannot be read costs only itself. */
	private walk(start: number, walked: Uint8Array | undefined): void {
		const { found, part } = this.book
		const record = new RecordCursor(this.stream, start, found.budget)
		let done = false
		for (let breaks = 0; !done && breaks < MOST_BREAKS; breaks++) done = found.guard(part ?? [], () => this.records(record, walked))
	}

	/** Reads to the end, or to a place in `walked` where a record was read already; marks places as it goes. */
	private records(record: RecordCursor, walked: Uint8Array | undefined): void {
		while (record.next()) {
			if (walked !== undefined) {
				if (walked[record.offset] !== 0) return
				walked[record.offset] = 1
			}
			if (record.cut) {
				// nothing is missing where everything that was begun had its end
				if (this.open.length > 0) this.cutAt = record.offset
				return
			}
			if (record.type === END) this.close()
			else if (beginnings[record.type] !== undefined) this.begin(record)
			else handlers.get(record.type)?.(record, this.book)
			if (walked !== undefined && this.open.length === 0) return
		}
	}

	/** Excel goes where the globals say that a sheet begins, whether or not the records before it lead there. */
	private readSheetsElsewhere(): void {
		const missed = this.book.sheets.filter(({ position }) => position !== undefined && position < this.stream.length && !this.begun.has(position))
		if (missed.length === 0) return
		const walked = new Uint8Array(this.stream.length)
		for (const { position } of missed) {
			const start = position as number
			const record = new RecordCursor(this.stream, start, this.book.found.budget)
			if (!record.next() || beginning(record) === undefined) continue
			this.open.length = 0
			this.walk(start, walked)
		}
	}

	private begin(record: RecordCursor): void {
		const start = beginning(record)
		if (start === undefined) return
		const { book, begun, open } = this
		if (begun.size === 0) book.version = start.version
		begun.add(record.offset)
		let sheet = open.length > 0 ? open[open.length - 1] : book.sheetsByPosition.get(record.offset)
		if (sheet === undefined && start.kind !== sheetKinds.globals && start.kind !== sheetKinds.workspace) {
			sheet = new Sheet(`sheet ${++this.extraSheets}`, record.offset, false)
			book.sheets.push(sheet)
		}
		if (sheet !== undefined && start.kind === sheetKinds.macro) {
			sheet.isMacro = true
			book.hasCode = true
		}
		open.push(sheet)
		book.sheet = sheet
	}

	private close(): void {
		const { book, open } = this
		const sheet = open.pop()
		book.sheet = open[open.length - 1]
		if (sheet === undefined || open.includes(sheet)) return
		reportQuery(book)
		this.reportSheet(sheet)
	}

	private reportSheet(sheet: Sheet): void {
		const { book } = this
		const at = book.at(sheet.position ?? 0, sheet.name)
		for (const [author, count] of sheet.commentsByAuthor) book.found.fact({ kind: 'hidden', what: 'comment', ...(author === '' ? {} : { name: author }), count, at })
		if (sheet.hiddenRows > 0) book.found.fact({ kind: 'hidden', what: 'hidden-row', name: sheet.name, count: sheet.hiddenRows, at })
		sheet.commentsByAuthor.clear()
		if (sheet.hiddenColumns > 0) book.found.fact({ kind: 'hidden', what: 'hidden-column', name: sheet.name, count: sheet.hiddenColumns, at })
		sheet.hiddenRows = 0
		sheet.hiddenColumns = 0
		if (sheet.drawing.length > 0) reportDrawing(joinBytes(sheet.drawing.splice(0)), book.found, at)
	}

	/** Macro sheets, names that run code, and what starts by itself. */
	private reportCode(): void {
		const { book } = this
		const names = book.names.map((name) => ({ ...name, ...readFormula(name.formula, book) }))
		const startersBySheet = this.startersBySheet(names)
		for (const sheet of book.sheets) {
			if (!sheet.isMacro && sheet.calls.size === 0) continue
			book.found.fact({
				kind: 'code', language: 'xlm', module: sheet.name, runnable: sheet.formulas > 0, autoRun: [...(startersBySheet.get(sheet) ?? [])], calls: [...sheet.calls].sort(),
				...(sheet.excerpt === undefined ? {} : { excerpt: sheet.excerpt }), at: book.at(sheet.position ?? 0, sheet.name),
			})
		}
		for (const name of names) this.reportName(name)
	}

	/** What starts by itself, by the macro sheet it leads to; where it leads to none, by the first. */
	private startersBySheet(names: readonly (DefinedName & Formula)[]): ReadonlyMap<Sheet, ReadonlySet<string>> {
		const macroSheets = new Map(this.book.sheets.filter((sheet) => sheet.isMacro).map((sheet) => [sheet.name, sheet]))
		const [first] = macroSheets.values()
		const starters = new Map<Sheet, Set<string>>()
		for (const { autoRun, text } of names) {
			const sheet = macroSheets.get(text.slice(0, text.lastIndexOf('!'))) ?? first
			if (autoRun === undefined || sheet === undefined) continue
			const known = starters.get(sheet)
			if (known === undefined) starters.set(sheet, new Set([autoRun]))
			else known.add(autoRun)
		}
		return starters
	}

	private reportName({ name, autoRun, text, calls, offset }: DefinedName & Formula): void {
		const { found } = this.book
		const at = this.book.at(offset, 'NAME')
		const target = text === '' ? name : text
		if (autoRun !== undefined && !target.includes('#REF!')) found.fact({ kind: 'trigger', event: autoRun, target, automatic: true, on: 'document', excerpt: `${name}=${target}`, at })
		const running = calls.filter((call) => isRunning(call.name)).map((call) => call.name)
		if (running.length > 0) found.fact({ kind: 'code', language: 'xlm', module: name, runnable: true, autoRun: autoRun === undefined ? [] : [autoRun], calls: [...new Set(running)].sort(), excerpt: `${name}=${text}`, at })
		for (const call of calls) if (isNaming(call.name)) reportNaming(call, `${name}=${text}`, offset, this.book, 'NAME')
	}
}
