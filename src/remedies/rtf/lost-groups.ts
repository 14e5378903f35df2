// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tells which groups went. What one was about often stands in its own text, so it is told when the group ends. */

import { codePageLabel } from '../../bytes/text.ts'
import { TextCollector } from '../../formats/rtf/text-collector.ts'
import { readTarget } from '../../model/target.ts'
import type { RawChange } from '../remedy.ts'
import type { Loss } from './destinations.ts'

interface Capture {
	readonly depth: number
	readonly loss: Loss
	readonly name: string
	readonly text: TextCollector
}

export class LostGroups {
	codePage = 1252
	private readonly changes: RawChange[]
	private capture: Capture | undefined

	constructor(changes: RawChange[]) {
		this.changes = changes
	}

	/** Where the text of the group goes, while one is listened to. */
	get text(): TextCollector | undefined {
		return this.capture?.text
	}

	/** @param depth how many groups are around the one that goes */
	begin(loss: Loss, name: string, depth: number): void {
		if (this.capture !== undefined) return
		if (loss.named === true) this.capture = { depth, loss, name, text: new TextCollector(() => codePageLabel(this.codePage)) }
		else this.tell(loss, name, loss.subject === 'unknown-part' || loss.subject === 'property' ? `\\${name}` : '')
	}

	/** A group with so many around it ends. */
	close(depth: number): void {
		const { capture } = this
		if (capture?.depth !== depth) return
		this.capture = undefined
		this.tell(capture.loss, capture.name, capture.text.take().trim())
	}

	private tell(loss: Loss, name: string, target: string): void {
		if (loss.quiet === true || (loss.named === true && target === '')) return
		// a template nearby is no danger, but tells of somebody's folders
		const remedy = name === 'template' && !readTarget(target).isNetwork ? 'drop-metadata' : loss.remedy
		this.changes.push({ remedy, action: loss.action ?? 'removed', subject: loss.subject, ...(target === '' ? {} : { target }) })
	}
}
