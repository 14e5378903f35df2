// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Writes an RTF document anew, token by token: groups whose destination is known come along, everything else stays behind.
 * The result has balanced groups, one header, nothing before or after, and no raw binary data. RTF 1.9.1.
 */

import type { Budget } from '../../model/budget.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import { Damage } from '../../model/failures.ts'
import { rtfHeaderAt } from '../../formats/rtf/rtf.ts'
import type { Order, RawChange, Rewritten } from '../remedy.ts'
import { knownStarred, losses, lostWords, type Loss } from './destinations.ts'
import { placeholderGroup } from './pictures.ts'
import type { Group } from './group.ts'
import { LostGroups } from './lost-groups.ts'
import { fateOfProperty } from './properties.ts'
import { escapedText, RtfOutput } from './output.ts'
import { fateOfField } from './field-fates.ts'
import { surveyRtf, type Survey } from './survey.ts'
import { RtfTokens, type TokenHandler } from './tokens.ts'
import { isTrackedWord, TextState } from './text-state.ts'

export function rewriteRtf(bytes: Uint8Array, order: Order, budget: Budget): Rewritten {
	const from = rtfHeaderAt(bytes)
	if (from < 0) throw new Damage('no header')
	const copy = new RtfCopy(bytes, order, budget, surveyRtf(bytes, from, budget))
	const tokens = new RtfTokens(bytes, copy, budget)
	tokens.read(from)
	copy.finish()
	const isOdd = from > 0 || !tokens.isBalanced || order.findings.some(({ remedy }) => remedy === 'rebuild-container')
	if (isOdd) copy.changes.push({ remedy: 'rebuild-container', action: 'rebuilt', subject: 'container' })
	return { chunks: copy.out.chunks, format: 'rtf', changes: copy.changes }
}

class RtfCopy implements TokenHandler {
	readonly out: RtfOutput
	readonly changes: RawChange[] = []
	private readonly bytes: Uint8Array
	private readonly order: Order
	private readonly budget: Budget
	private readonly survey: Survey
	private readonly groups: Group[] = []
	private group: Group
	private readonly lost: LostGroups
	private hasHeader = false
	written = 0

	constructor(bytes: Uint8Array, order: Order, budget: Budget, survey: Survey) {
		this.bytes = bytes
		this.order = order
		this.budget = budget
		this.survey = survey
		this.out = new RtfOutput(bytes)
		this.lost = new LostGroups(this.changes)
		this.group = { mode: 'keep', at: 0, isWritten: true, within: undefined, field: undefined, fallback: 1, state: new TextState(order), ending: '' }
	}

	finish(): void {
		while (this.groups.length > 0) this.close(undefined)
		this.out.flush()
	}

	open(at: number): void {
		this.budget.check('rtfDepth', this.groups.length + 1)
		const { mode, within, field, fallback, state } = this.group
		this.groups.push(this.group)
		this.group = { mode: mode === 'data' ? 'skip' : mode, at, isWritten: false, within, field, fallback, state: state.inner(), ending: '' }
	}

	/** @param at undefined where the brace is missing */
	close(at: number | undefined): void {
		const { group } = this
		if (group.ending !== '') this.write(group.ending)
		this.lost.close(this.groups.length)
		if (group.isWritten) {
			if (at === undefined) this.out.write('}')
			else this.out.copy(at, at + 1)
		}
		this.group = this.groups.pop() ?? group
	}

	/** Writes the braces of the groups around that are still missing. */
	private reach(): void {
		if (this.group.isWritten) return
		let first = this.groups.length
		while (first > 0 && this.groups[first - 1]?.isWritten === false) first--
		for (let index = first; index <= this.groups.length; index++) {
			const group = this.groups[index] ?? this.group
			group.isWritten = true
			this.out.copy(group.at, group.at + 1)
		}
	}

	private copy(from: number, to: number, isWord = false): void {
		this.reach()
		this.written++
		this.out.copy(from, to, isWord)
	}

	private write(text: string, isWord = false): void {
		this.reach()
		this.written++
		this.out.write(text, isWord)
	}

	/** The rest of this group goes. */
	private lose(loss: Loss, name: string): void {
		this.group.mode = 'skip'
		this.group.within = undefined
		this.lost.begin(loss, name, this.groups.length)
	}

	word(name: string, value: number | undefined, from: number, to: number, star: number | undefined): void {
		const { group } = this
		if (name === 'u') return this.unicode(value, from, to)
		if (name === 'uc') group.fallback = Math.min(255, Math.max(0, value ?? 1))
		if (name === 'ansicpg' && value !== undefined && value > 0) this.lost.codePage = value
		if (!this.hasHeader) {
			this.hasHeader = true
			return this.write('\\rtf1', true)
		}
		if (group.mode === 'skip') return this.wordInside(name, from, to, star)
		if (group.mode === 'data') {
			if (star === undefined && /^(?:pic|wbm|wmeta|pmmeta|emf|png|jpeg|mac|dib|wbit|bliptag|blipupi)/.test(name)) this.copy(from, to, true)
			return
		}
		const loss = losses.get(name)
		if (loss !== undefined && (loss.onlyFor !== true || this.order.remedies.has(loss.remedy))) return this.lose(loss, name)
		switch (name) {
			case 'object': return this.object(from)
			case 'field': return this.field(from, to)
			case 'fldinst': return this.instruction()
			case 'fldrslt': {
				const { field } = group
				group.field = undefined
				if (field?.fate.stays === true) this.copy(from, to, true)
				return
			}
			case 'sp': return this.property(from, to)
			case 'pict': return this.picture(from, to, star)
			default:
		}
		if (star !== undefined && !knownStarred.has(name)) return this.lose({ remedy: 'rebuild-container', subject: 'unknown-part' }, name)
		if (lostWords.has(name) || (name.startsWith('fld') && group.field?.fate.stays === false) || (name === 'chatn' && this.order.remedies.has('drop-comments'))) return
		if (name === 'listoverridecount' && value !== 0 && value !== 1 && value !== 9) return
		group.state.word(name, value)
		if (isTrackedWord(name) && this.order.remedies.has('drop-changes')) {
			if (name === 'deleted' || name === 'revised') this.tellOnce({ remedy: 'drop-changes', action: 'removed', subject: 'tracked-change' })
			return
		}
		if (name === 'par' && group.state.loss !== undefined) return
		if (star !== undefined) this.copy(star, star + 2)
		this.copy(from, to, true)
	}

	/** Inside something that goes, some things stay. */
	private wordInside(name: string, from: number, to: number, star: number | undefined): void {
		const { group } = this
		if (group.within === 'object' && name === 'result') {
			group.mode = 'keep'
			group.within = undefined
		} else if ((group.within === 'picture' && name === 'picprop') || (group.within === 'instruction' && name === 'formfield')) {
			group.mode = 'keep'
			group.within = undefined
			if (star !== undefined) this.copy(star, star + 2)
			this.copy(from, to, true)
		}
	}

	private unicode(value: number | undefined, from: number, to: number): void {
		const code = ((value ?? 0) + 65_536) & 0xffff
		this.lost.text?.unicode(code)
		if (this.group.mode === 'keep' && this.group.state.loss === undefined) this.copy(from, to, true)
	}

	get fallback(): number {
		return this.group.fallback
	}

	private object(from: number): void {
		const note = this.survey.objects.get(from)
		const { group } = this
		group.mode = 'skip'
		group.within = 'object'
		if (note === undefined) return
		const isLink = note.kind === 'link' || note.topic !== ''
		const target = isLink ? note.topic : note.className
		this.changes.push({
			remedy: note.kind === 'control' ? 'drop-controls' : isLink ? 'cut-external-references' : 'drop-objects', action: note.hasResult ? 'unlinked' : 'replaced',
			subject: note.kind === 'control' ? 'control' : isLink ? 'linked-object' : 'object', ...(target === '' ? {} : { target }),
		})
		if (!note.hasResult) group.ending = placeholderGroup('object', target, note.width, note.height)
	}

	private field(from: number, to: number): void {
		const note = this.survey.fields.get(from)
		if (note === undefined) return
		const fate = fateOfField(note.instruction, note.isNested)
		this.group.field = { note, fate, isWritten: false }
		if (fate.change !== undefined) this.changes.push(fate.change)
		if (fate.stays) this.copy(from, to, true)
		else if (!note.hasResult && fate.label !== undefined) this.group.ending = escapedText(fate.label, this.group.fallback)
		else if (!note.hasResult && fate.picture !== undefined) this.group.ending = placeholderGroup('picture', fate.picture, undefined, undefined)
	}

	/** Of an instruction only its words are written, in one piece. */
	private instruction(): void {
		const { group } = this
		const { field } = group
		if (field?.fate.stays === true && !field.isWritten) {
			field.isWritten = true
			this.write(`\\*\\fldinst ${escapedText(field.note.instruction, group.fallback)}`)
		}
		group.mode = 'skip'
		group.within = field?.fate.stays === true ? 'instruction' : undefined
	}

	private property(from: number, to: number): void {
		const note = this.survey.properties.get(from)
		const fate = note === undefined ? { stays: false } : fateOfProperty(note)
		if (fate.change !== undefined) this.changes.push(fate.change)
		if (fate.stays) this.copy(from, to, true)
		else {
			if (fate.instead !== undefined) this.write(fate.instead)
			this.group.mode = 'skip'
			this.group.within = undefined
		}
	}

	private picture(from: number, to: number, star: number | undefined): void {
		if (this.group.state.loss !== undefined) {
			this.group.mode = 'skip'
			this.group.within = undefined
			return
		}
		if (this.survey.files.has(from)) return this.lose({ remedy: 'drop-attachments', subject: 'attachment' }, 'pict')
		if (star !== undefined) this.copy(star, star + 2)
		this.copy(from, to, true)
		this.group.mode = 'data'
		this.group.within = 'picture'
	}

	text(from: number, to: number): void {
		const { group } = this
		this.lost.text?.bytes(this.bytes, from, to)
		if (group.mode === 'keep') {
			if (group.state.loss !== undefined) this.tellGone(group.state.loss, from, to)
			else {
				this.reach()
				this.out.text(from, to)
			}
		} else if (group.mode === 'data') {
			this.reach()
			this.out.digits(from, to)
		}
	}

	symbol(byte: number | undefined, from: number, to: number): void {
		if (byte !== undefined) this.lost.text?.character(byte)
		if (this.group.mode === 'keep' && this.group.state.loss === undefined) this.copy(from, to)
	}

	lostFallback(): void {
		if (this.group.mode === 'keep' && this.group.state.loss === undefined) this.write('?')
	}

	binary(from: number, to: number): void {
		if (this.group.mode !== 'data') return
		this.reach()
		this.out.binary(from, to)
	}

	private tellGone(subject: ChangeSubject, from: number, to: number): void {
		let isBlank = true
		for (let at = from; at < to && isBlank; at++) isBlank = (this.bytes[at] as number) <= 32
		if (!isBlank) this.tellOnce({ remedy: subject === 'tracked-change' ? 'drop-changes' : 'drop-hidden-content', action: 'removed', subject })
	}

	/** Changes that are everywhere are told once. */
	private tellOnce(change: RawChange): void {
		if (!this.changes.some(({ subject }) => subject === change.subject)) this.changes.push(change)
	}
}
