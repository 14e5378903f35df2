// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a workbook lists, read before anything is decided: sheets and names that go, because they are macros, lead outside, or are hidden from the reader. ECMA-376-1 §18.2. */

import { XmlReader } from '../../formats/xml/xml-reader.ts'
import { autoRunOf } from '../../formats/msdoc/excel/global-records.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { isMacroSheet } from '../../formats/ooxml/part-kinds.ts'
import { Damage } from '../../model/failures.ts'
import type { RawChange } from '../remedy.ts'
import { namesIn, type Cause } from './formula-check.ts'
import type { Rebuild } from './rebuild.ts'

export interface ListedSheet {
	readonly name: string
	readonly part: Part | undefined
	readonly state: string
	readonly isGone: boolean
}

interface ListedName {
	readonly name: string
	readonly sheet: number | undefined
	readonly isMacro: boolean
	formula: string
}

const LONGEST_FORMULA = 65_536

export class Workbook {
	readonly sheets: readonly ListedSheet[]
	/** By their place in the list, with the reason. */
	readonly goneNames: ReadonlyMap<number, Cause>
	/** Sheet that is shown in any case, where all that stay are hidden. */
	readonly shown: Part | undefined

	constructor(rebuild: Rebuild) {
		const { sheets, names } = readLists(rebuild)
		this.sheets = sheets
		for (const sheet of sheets) {
			if (!sheet.isGone) rebuild.formulas.knowSheet(sheet.name)
			else rebuild.formulas.loseSheet(sheet.name, (sheet.part === undefined ? undefined : rebuild.excluded.get(sheet.part)) ?? { remedy: 'rebuild-container', subject: 'unknown-part' })
		}
		const staying = sheets.filter((sheet) => !sheet.isGone)
		if (staying.length === 0) throw new Damage('no sheet is left')
		this.shown = staying.every((sheet) => sheet.state !== '') ? staying[0]?.part : undefined
		this.goneNames = judgeNames(names, sheets, rebuild)
	}

	/** The place of a sheet after others went; undefined for one that went itself. */
	newIndex(index: number): number | undefined {
		const sheet = this.sheets[index]
		if (sheet === undefined || sheet.isGone) return undefined
		return this.sheets.slice(0, index).filter(({ isGone }) => !isGone).length
	}
}

function readLists(rebuild: Rebuild): { readonly sheets: ListedSheet[]; readonly names: ListedName[] } {
	const sheets: ListedSheet[] = []
	const names: ListedName[] = []
	const { main } = rebuild
	const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'
	const reader = new XmlReader({
		open(element, attributes) {
			if (element === 'x:sheet') {
				const part = main.relationships.get(attributes.get('r:id') ?? '')?.part
				const name = attributes.get('name') ?? ''
				const written = attributes.get('state')
				const state = written === 'hidden' || written === 'veryHidden' ? written : ''
				const change = whyGone(part, state, name, rebuild)
				if (change !== undefined && part !== undefined) rebuild.excluded.set(part, change)
				sheets.push({ name, part, state, isGone: change !== undefined || part === undefined })
			} else if (element === 'x:definedName') {
				const local = attributes.get('localSheetId')
				names.push({
					name: attributes.get('name') ?? '', sheet: local === undefined ? undefined : Number(local), formula: '',
					isMacro: isYes(attributes.get('function')) || isYes(attributes.get('vbProcedure')) || isYes(attributes.get('xlm')),
				})
				reader.wantsText = true
			}
		},
		text(text) {
			const name = names.at(-1)
			if (name !== undefined && name.formula.length < LONGEST_FORMULA) name.formula += text
		},
		close(element) {
			if (element === 'x:definedName') reader.wantsText = false
		},
	}, rebuild.budget)
	rebuild.stream(main, (chunk) => reader.write(chunk))
	reader.end()
	return { sheets, names }
}

function whyGone(part: Part | undefined, state: string, target: string, rebuild: Rebuild): Omit<RawChange, 'part'> | undefined {
	if (part === undefined) return undefined
	if (isMacroSheet(part)) return { remedy: 'drop-macros', action: 'removed', subject: 'macro', target }
	if (state !== '' && rebuild.wants('drop-hidden-content')) return { remedy: 'drop-hidden-content', action: 'removed', subject: 'hidden-content', target }
	return undefined
}

/** Names whose formula reaches outside, starts macros, or speaks of something that goes; and names that speak of such names. */
function judgeNames(names: readonly ListedName[], sheets: readonly ListedSheet[], rebuild: Rebuild): ReadonlyMap<number, Cause> {
	const gone = new Map<number, Cause>()
	const speakers = new Map<string, number[]>()
	for (const [index, name] of names.entries()) {
		const cause = whyNameGoes(name, sheets, rebuild)
		if (cause !== undefined) gone.set(index, cause)
		for (const word of namesIn(name.formula)) {
			const indices = speakers.get(word)
			if (indices === undefined) speakers.set(word, [index])
			else indices.push(index)
		}
	}
	// a map that grows is walked to its end
	for (const [index, cause] of gone) {
		const name = names[index]?.name ?? ''
		if (cause.subject === 'name') continue
		rebuild.formulas.loseName(name, cause)
		for (const speaker of speakers.get(name.toLowerCase()) ?? []) if (!gone.has(speaker)) gone.set(speaker, { ...cause, target: names[speaker]?.name ?? '' })
	}
	return gone
}

function whyNameGoes({ name, formula, sheet, isMacro }: ListedName, sheets: readonly ListedSheet[], rebuild: Rebuild): Cause | undefined {
	if (sheet !== undefined && sheets[sheet]?.isGone !== false) return { remedy: 'rebuild-container', subject: 'name', target: name }
	if (isMacro || (autoRunOf(name) !== undefined && formula.trim() !== '')) return { remedy: 'drop-macros', subject: 'event', target: name }
	const cause = rebuild.formulas.causeOf(formula)
	return cause === undefined ? undefined : { ...cause, target: cause.target ?? name }
}
