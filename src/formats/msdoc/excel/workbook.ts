// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is known of a workbook while its records are read: sheets, links, names. */

import type { Found, Sighting } from '../../format.ts'
import type { FormulaNames } from './formula.ts'
import type { VirtualPath } from './virtual-path.ts'

export type BiffVersion = FormulaNames['version']

/** Kinds of substreams and sheets. */
export const sheetKinds = { globals: 0x05, module: 0x06, sheet: 0x10, chart: 0x20, macro: 0x40, workspace: 0x100 } as const

/** A sheet, macro sheet or chart sheet, and what was counted in it. */
export class Sheet {
	readonly name: string
	/** Where its records begin; undefined when nothing told. */
	readonly position: number | undefined
	isMacro: boolean
	formulas = 0
	/** First formula that is worth showing. */
	excerpt: string | undefined
	readonly calls = new Set<string>()
	readonly commentsByAuthor = new Map<string, number>()
	hiddenRows = 0
	hiddenColumns = 0
	/** Pieces of the drawing. */
	readonly drawing: Uint8Array[] = []

	constructor(name: string, position: number | undefined, isMacro: boolean) {
		this.name = name
		this.position = position
		this.isMacro = isMacro
	}
}

/** One external workbook, application or add-in that formulas speak of. */
export interface ExternalBook {
	readonly kind: 'own' | 'add-in' | VirtualPath['kind']
	readonly path: VirtualPath
	readonly offset: number
	readonly sheets: readonly string[]
	readonly names: { readonly name: string; readonly flags: number }[]
}

export interface DefinedName {
	readonly name: string
	/** `Auto_Open`, `Auto_Close` …; absent for a name that starts nothing. */
	readonly autoRun?: string
	/** Its tokens; they may speak of sheets and names that come later. */
	readonly formula: Uint8Array
	readonly offset: number
}

/** A query whose strings are still to come. */
export interface PendingQuery {
	readonly type: 'database' | 'web-query' | 'text-file' | 'pivot'
	readonly automatic: boolean
	readonly offset: number
	readonly texts: string[]
}

export class Workbook implements FormulaNames {
	readonly found: Found
	/** Path of the stream, or undefined where the document is nothing but the stream. */
	readonly part: string | undefined
	/** There are macros here, in a VBA project or on a sheet, that a click could start. */
	hasCode: boolean
	version: BiffVersion = 8
	label = 'windows-1252'
	readonly sheets: Sheet[] = []
	readonly sheetsByPosition = new Map<number, Sheet>()
	readonly books: ExternalBook[] = []
	/** Pairs of book and first sheet, by the number that formulas use. */
	readonly sheetLinks: { readonly book: number; readonly first: number }[] = []
	readonly names: DefinedName[] = []
	/** Sheet whose records are being read; undefined in the globals. */
	sheet: Sheet | undefined
	/** Query tables refresh when the workbook opens. */
	refreshes = false
	/** The record before announced a query. */
	awaitsQuery = false
	isPivotSource = false
	query: PendingQuery | undefined

	constructor(found: Found, part: string | undefined, hasCode: boolean) {
		this.found = found
		this.part = part
		this.hasCode = hasCode
	}

	/** Place of a record. */
	at(offset: number, element: string): NonNullable<Sighting['at']> {
		return { ...(this.part === undefined ? {} : { part: this.part }), offset, element }
	}

	definedName(index: number): string {
		return this.names[index - 1]?.name ?? `name ${index}`
	}

	externalName(link: number, index: number): string {
		const book = this.books[this.version === 8 ? (this.sheetLinks[link]?.book ?? -1) : Math.abs(link) - 1]
		if (book === undefined || book.kind === 'own') return this.definedName(index)
		const name = book.names[index - 1]?.name ?? `name ${index}`
		return book.path.kind === 'file' ? `[${book.path.target}]!${name}` : name
	}

	sheetName(link: number, sheet: number): string {
		if (this.version !== 8) return link < 0 ? this.ownSheet(sheet) : this.bookSheet(this.books[link - 1], 0)
		const target = this.sheetLinks[link]
		if (target === undefined) return '?'
		const book = this.books[target.book]
		return book === undefined || book.kind === 'own' ? this.ownSheet(target.first) : this.bookSheet(book, target.first)
	}

	private ownSheet(index: number): string {
		return this.sheets[index]?.name ?? `sheet ${index + 1}`
	}

	private bookSheet(book: ExternalBook | undefined, sheet: number): string {
		if (book === undefined) return '?'
		const { path } = book
		if (path.kind === 'link') return `${path.application}|${path.topic}`
		return path.kind === 'file' ? `[${path.target}]${book.sheets[sheet] ?? ''}` : (book.sheets[sheet] ?? '?')
	}
}
