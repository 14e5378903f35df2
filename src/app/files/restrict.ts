// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Actions of others that would only meet a refusal are not offered on documents that wait. The server decides anyway. */

import { mayRead, stateOf, waits, type GateNode } from './gate-node.ts'

/** What waits is not shared, whoever asks. */
const sharing: ReadonlySet<string> = new Set(['sharing-status', 'share', 'share-link'])
/** What somebody may not read, he cannot take along or turn into something else. */
const reading = /^(?:download|edit-locally|convert(?:-.+)?|view|open-.+)$/

export function isWithheld(action: string, node: GateNode): boolean {
	if (!waits(stateOf(node))) return false
	return sharing.has(action) || (reading.test(action) && !mayRead(node))
}

interface ForeignAction<Question extends readonly unknown[]> {
	readonly id: string
	readonly enabled?: ((...question: Question) => boolean) | undefined
}

const restricted = new WeakSet<object>()

/** @param nodesOf the files that the question of Files is about */
export function restrict<Question extends readonly unknown[]>(action: ForeignAction<Question>, nodesOf: (...question: Question) => readonly GateNode[]): void {
	if (restricted.has(action) || !Object.isExtensible(action) || !(sharing.has(action.id) || reading.test(action.id))) return
	restricted.add(action)
	const enabled = action.enabled?.bind(action)
	Object.defineProperty(action, 'enabled', {
		configurable: true,
		enumerable: true,
		writable: true,
		value: (...question: Question): boolean => !nodesOf(...question).some((node) => isWithheld(action.id, node)) && (enabled?.(...question) ?? true),
	})
}
