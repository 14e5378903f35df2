// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is known of a group while it is written anew. RTF 1.9.1, "Conventions of an RTF reader". */

import type { FieldFate } from './field-fates.ts'
import type { FieldNote } from './survey.ts'
import type { TextState } from './text-state.ts'

/** `keep`: comes along. `skip`: nothing of it. `data`: digits of a picture. */
export type Mode = 'keep' | 'skip' | 'data'

export interface OpenField {
	readonly note: FieldNote
	readonly fate: FieldFate
	isWritten: boolean
}

export interface Group {
	mode: Mode
	/** Where the brace stands, and whether it has been written. */
	readonly at: number
	isWritten: boolean
	/** Inner groups that may come along although this one does not: the result of an object, the properties of a picture, a form field. */
	within: 'object' | 'picture' | 'instruction' | undefined
	field: OpenField | undefined
	/** Characters behind `\u`. */
	fallback: number
	readonly state: TextState
	/** Written when the group ends. */
	ending: string
}
