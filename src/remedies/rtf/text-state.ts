// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether the text at a place is hidden, inserted or deleted, and so goes when that was ordered. RTF 1.9.1, "Track changes" and "Font (character) formatting". */

import { silentWords } from '../../formats/rtf/destinations.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import type { TextMark } from '../../model/passages.ts'
import type { Order } from '../remedy.ts'

const silent: ReadonlySet<string> = new Set(silentWords)

/** Words that record a change: state, author and time. */
const tracked: ReadonlySet<string> = new Set(['crauth', 'crdate', 'deleted', 'mvauth', 'mvdate', 'mvf', 'mvt', 'revauth', 'revauthdel', 'revdttm', 'revdttmdel', 'revised', 'revisions'])

export function isTrackedWord(name: string): boolean {
	return tracked.has(name)
}

export class TextState {
	private readonly order: Pick<Order, 'remedies' | 'trackedChanges'>
	private isHidden = false
	private isDeleted = false
	private isInserted = false
	/** Inside tables of styles and the like text is not what somebody reads. */
	private isBody = true

	constructor(order: Pick<Order, 'remedies' | 'trackedChanges'>) {
		this.order = order
	}

	/** A copy for a group inside. */
	inner(): TextState {
		const state = new TextState(this.order)
		state.isHidden = this.isHidden
		state.isDeleted = this.isDeleted
		state.isInserted = this.isInserted
		state.isBody = this.isBody
		return state
	}

	word(name: string, value: number | undefined): void {
		switch (name) {
			case 'v':
				this.isHidden = value !== 0
				return
			case 'deleted':
			case 'mvf':
				this.isDeleted = value !== 0
				return
			case 'revised':
			case 'mvt':
				this.isInserted = value !== 0
				return
			case 'plain':
				this.isHidden = this.isDeleted = this.isInserted = false
				return
			default:
				if (silent.has(name)) this.isBody = false
		}
	}

	/** What the text here is, for those who must see all of it. */
	get mark(): TextMark | undefined {
		return this.isDeleted ? 'deleted' : this.isHidden ? 'hidden' : this.isInserted ? 'inserted' : undefined
	}

	/** Why the text goes here; undefined where it stays. */
	get loss(): ChangeSubject | undefined {
		const { remedies, trackedChanges } = this.order
		if (!this.isBody) return undefined
		if (remedies.has('drop-changes') && (trackedChanges === 'accept' ? this.isDeleted : this.isInserted)) return 'tracked-change'
		return remedies.has('drop-hidden-content') && this.isHidden ? 'hidden-content' : undefined
	}
}
