// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which fields of a word processor stay as fields in a safe copy; of any other only the last result stays. ECMA-376-1 §17.16.5. */

import { argumentsOf, parseInstruction, valueOfSwitch, type FieldWord } from '../../formats/fields/instruction.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import { isSafeLink } from '../safe-links.ts'
import type { RawChange } from '../remedy.ts'

/** Fields that count, number, date or refer within the document; and form fields. */
const inert: ReadonlySet<string> = new Set([
	'=', 'ADVANCE', 'AUTHOR', 'AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'BIBLIOGRAPHY', 'CITATION', 'COMMENTS', 'CREATEDATE', 'DATE', 'DOCPROPERTY', 'EDITTIME', 'EQ', 'FILENAME', 'FILESIZE', 'FORMCHECKBOX', 'FORMDROPDOWN', 'FORMTEXT', 'INDEX',
	'INFO', 'KEYWORDS', 'LASTSAVEDBY', 'LISTNUM', 'MERGEFIELD', 'MERGEREC', 'MERGESEQ', 'NOTEREF', 'NUMCHARS', 'NUMPAGES', 'NUMWORDS', 'PAGE', 'PAGEREF', 'PRINTDATE', 'REF', 'REVNUM', 'SAVEDATE', 'SECTION', 'SECTIONPAGES', 'SEQ', 'STYLEREF',
	'SUBJECT', 'SYMBOL', 'TA', 'TC', 'TEMPLATE', 'TIME', 'TITLE', 'TOA', 'TOC', 'USERADDRESS', 'USERINITIALS', 'USERNAME', 'XE',
])

/** Fields that fetch, start or ask for something, and how it is told. */
const active: Readonly<Record<string, Pick<RawChange, 'remedy' | 'subject'>>> = {
	CONTROL: { remedy: 'drop-controls', subject: 'control' },
	DATA: { remedy: 'cut-connections', subject: 'mail-merge' },
	DATABASE: { remedy: 'cut-connections', subject: 'connection' },
	DATENBANK: { remedy: 'cut-connections', subject: 'connection' },
	DDE: { remedy: 'drop-dde', subject: 'dde' },
	DDEAUTO: { remedy: 'drop-dde', subject: 'dde' },
	EINFÜGENGRAFIK: { remedy: 'cut-external-references', subject: 'picture' },
	EINFÜGENTEXT: { remedy: 'cut-external-references', subject: 'field' },
	HTMLCONTROL: { remedy: 'drop-controls', subject: 'control' },
	IMPORT: { remedy: 'cut-external-references', subject: 'picture' },
	INCLUDE: { remedy: 'cut-external-references', subject: 'field' },
	INCLUDEPICTURE: { remedy: 'cut-external-references', subject: 'picture' },
	INCLUDETEXT: { remedy: 'cut-external-references', subject: 'field' },
	LINK: { remedy: 'cut-external-references', subject: 'linked-object' },
	MACROBUTTON: { remedy: 'drop-macros', subject: 'event' },
	RD: { remedy: 'cut-external-references', subject: 'sub-document' },
	VERKNÜPFUNG: { remedy: 'cut-external-references', subject: 'linked-object' },
}

/** Fields whose text to read stands in the instruction, behind the name of what a click starts. */
const buttons: ReadonlySet<string> = new Set(['MACROBUTTON', 'GOTOBUTTON'])

/** What the field is about: a file, an address, a command. */
function targetOf(words: readonly FieldWord[], subject: ChangeSubject): string {
	switch (subject) {
		case 'connection': return valueOfSwitch(words, 'd') ?? valueOfSwitch(words, 'c') ?? ''
		case 'dde': return argumentsOf(words, '').join(' ')
		case 'field': return argumentsOf(words, 'cntx')[0] ?? ''
		case 'linked-object': {
			const [className, file] = argumentsOf(words, 'f')
			return file ?? className ?? ''
		}
		default: return argumentsOf(words, 'c')[0] ?? ''
	}
}

export interface FieldFate {
	/** It stays a field; otherwise its result stands there as plain content. */
	readonly stays: boolean
	/** What to tell; absent for fields that were no danger. */
	readonly change?: RawChange
	/** Text that stands in the instruction and has to stay. */
	readonly label?: string
	/** What it would have shown, for a placeholder where there is no last result. */
	readonly picture?: string
}

/** @param isNested another field computes a part of the instruction, so that nobody can say what it does */
export function fateOfField(instruction: string, isNested: boolean): FieldFate {
	const { name, words } = parseInstruction(instruction)
	if (name === 'HYPERLINK') {
		const target = argumentsOf(words, 'lot')[0] ?? ''
		if (!isNested && isSafeLink(target)) return { stays: true }
		return { stays: false, change: { remedy: 'cut-links', action: 'unlinked', subject: 'link', target: target.trim() } }
	}
	if (inert.has(name) && !isNested) return { stays: true }
	const loss = Object.hasOwn(active, name) ? active[name] : undefined
	const label = buttons.has(name) ? { label: words.slice(1).map(({ text }) => text).join(' ') } : {}
	if (loss === undefined) return { stays: false, ...label }
	const target = targetOf(words, loss.subject)
	// without a name of anything nothing was fetched
	if (target.trim() === '' && loss.remedy === 'cut-external-references') return { stays: false, ...label }
	return {
		stays: false, change: { remedy: loss.remedy, action: 'kept-result', subject: loss.subject, target: target.trim() }, ...label,
		...(loss.subject === 'picture' || loss.subject === 'linked-object' ? { picture: target.trim() } : {}),
	}
}
