// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Fields of a text, from their scattered marks: those that fetch, start or name something dangerous lose their instruction and keep their last result. ECMA-376-1 §17.16.18. */

import { FieldStack } from '../../formats/fields/field-stack.ts'
import { argumentsOf, parseInstruction } from '../../formats/fields/instruction.ts'
import type { Fact } from '../../model/facts.ts'
import { quietFound } from '../../formats/quiet-found.ts'
import type { RawChange } from '../remedy.ts'
import { isSafeLink } from '../safe-links.ts'
import { escapeText } from '../../formats/xml/escape.ts'
import type { PartScan } from './part-scan.ts'

type FieldCause = Pick<RawChange, 'remedy' | 'action' | 'subject' | 'target'>

interface OpenField {
	readonly begin: number
	readonly marks: number[]
	/** Content of runs in the instruction, nested fields with all that is theirs included. */
	readonly instruction: number[]
	/** Content of runs in the result. */
	readonly result: number[]
	text: string
	inResult: boolean
	isTainted: boolean
}

export class FieldScan {
	private readonly scan: PartScan
	private readonly stack: FieldStack
	private readonly open: OpenField[] = []
	private causes: FieldCause[] = []

	constructor(scan: PartScan) {
		this.scan = scan
		const found = quietFound(scan.rebuild.budget)
		this.stack = new FieldStack({ ...found, fact: (sighting) => this.hear(sighting) })
	}

	/** Text is part of an instruction or of a nested result. */
	get wantsText(): boolean {
		return this.stack.wantsText
	}

	text(text: string): void {
		this.stack.text(text)
		const field = this.open.at(-1)
		if (field !== undefined && !field.inResult && field.text.length < 4_096) field.text += text
	}

	/** A child of a run. */
	content(name: string, offset: number): void {
		const field = this.open.at(-1)
		if (field === undefined || name === 'w:rPr' || name === 'w:fldChar') return
		if (!field.inResult) field.instruction.push(offset)
		else if (this.open.length > 1) field.result.push(offset)
	}

	begin(offset: number): void {
		this.stack.begin({ offset })
		this.open.push({ begin: offset, marks: [offset], instruction: [], result: [], text: '', inResult: false, isTainted: false })
	}

	separate(offset: number): void {
		this.stack.separate()
		const field = this.open.at(-1)
		if (field === undefined) return
		field.marks.push(offset)
		field.inResult = true
	}

	end(offset?: number): void {
		const field = this.open.pop()
		if (field === undefined) return
		if (offset !== undefined) field.marks.push(offset)
		this.causes = []
		this.stack.end()
		const [cause] = this.causes
		if (cause !== undefined) this.scan.change(cause)
		const goes = cause !== undefined || field.isTainted
		if (goes) this.leaveResult(field)
		const outer = this.open.at(-1)
		if (outer === undefined) return
		if (!outer.inResult) {
			outer.isTainted ||= goes
			outer.instruction.push(...field.marks, ...field.instruction, ...field.result)
		} else if (this.open.length > 1) outer.result.push(...field.marks, ...field.instruction, ...field.result)
	}

	/** Fields that were never closed. */
	finish(): void {
		while (this.open.length > 0) this.end()
	}

	/** A field that is one element: `w:fldSimple`. @returns whether its instruction has to go */
	judge(instruction: string): boolean {
		this.causes = []
		const before = this.open.length
		this.stack.begin({})
		this.stack.text(instruction)
		this.stack.end()
		const [cause] = this.causes
		if (cause !== undefined) this.scan.change(cause)
		return cause !== undefined && before === this.open.length
	}

	private leaveResult(field: OpenField): void {
		const { plan } = this.scan
		for (const offset of field.marks) plan.drop(offset)
		for (const offset of field.instruction) plan.drop(offset)
		const shown = shownByInstruction(field.text)
		if (shown !== '') plan.insert(field.begin, 'before', this.scan.rebuild.textRun(shown))
	}

	private hear(fact: Omit<Fact, 'at'> & { readonly role?: string; readonly when?: string; readonly target?: string; readonly command?: string; readonly name?: string }): void {
		const target = fact.target ?? fact.command ?? fact.name
		const named = target === undefined || target === '' ? {} : { target }
		if (fact.kind === 'dde') this.causes.push({ remedy: 'drop-dde', action: 'kept-result', subject: 'dde', ...named })
		else if (fact.kind === 'connection') this.causes.push({ remedy: 'cut-connections', action: 'kept-result', subject: 'connection', ...named })
		else if (fact.kind === 'trigger') this.causes.push({ remedy: 'drop-macros', action: 'kept-result', subject: 'field', ...named })
		else if (fact.kind === 'control') this.causes.push({ remedy: 'drop-controls', action: 'removed', subject: 'control', ...named })
		else if (fact.role === 'hyperlink' || fact.when === 'click') {
			if (!isSafeLink(target ?? '')) this.causes.push({ remedy: 'cut-links', action: 'unlinked', subject: 'link', ...named })
		} else this.causes.push({ remedy: 'cut-external-references', action: 'kept-result', subject: fact.role === 'image' ? 'picture' : fact.role === 'linked-object' ? 'linked-object' : 'field', ...named })
	}
}

/** A button field has no result: it shows the end of its instruction. */
export function shownByInstruction(instruction: string): string {
	const { name, words } = parseInstruction(instruction)
	return name === 'MACROBUTTON' || name === 'GOTOBUTTON' ? argumentsOf(words, '').slice(1).join(' ') : ''
}

/** A text of a run. */
export function textElement(prefixed: string, uri: string, text: string): string {
	return `<${prefixed} xmlns:w="${uri}" xml:space="preserve">${escapeText(text)}</${prefixed}>`
}
