// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Name trees and number trees, written as one sorted list: hostile ones have no end. ISO 32000-2 §7.9.6 and §7.9.7. */

import { latin1 } from '../../bytes/text.ts'
import { Dict, PdfString, Ref, type Value } from '../../formats/pdf/values.ts'
import type { Copy } from './copy.ts'
import type { Role } from './shapes.ts'

/** @param role of the values */
export function flatTree(copy: Copy, root: Value, key: 'Names' | 'Nums', role: Role): Dict | undefined {
	const leaves = new Map<string | number, readonly [Value, Value]>()
	for (const [name, value] of leavesOf(copy, root, key)) {
		const id = name instanceof PdfString ? latin1(name.bytes) : name
		if (typeof id !== (key === 'Names' ? 'string' : 'number') || leaves.has(id as string | number)) continue
		const copied = copy.value(value, role)
		if (copied !== undefined) leaves.set(id as string | number, [name, copied])
	}
	if (leaves.size === 0) return undefined
	const sorted = [...leaves].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
	const dict = new Dict()
	dict.entries.set(key, sorted.flatMap(([, pair]) => pair))
	return dict
}

function* leavesOf({ doc }: Copy, root: Value, key: string): Iterable<readonly [Value, Value]> {
	const pending: Value[] = [root]
	const seen = new Set<number>()
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		doc.found.budget.spend('steps')
		if (node instanceof Ref && seen.has(node.num)) continue
		if (node instanceof Ref) seen.add(node.num)
		const dict = doc.resolve(node)
		if (!(dict instanceof Dict)) continue
		const kids = doc.array(dict.get('Kids')) ?? []
		for (let index = kids.length - 1; index >= 0; index--) pending.push(kids[index] ?? null)
		const leaves = doc.array(dict.get(key)) ?? []
		for (let index = 0; index + 1 < leaves.length; index += 2) {
			doc.found.budget.spend('steps')
			yield [doc.resolve(leaves[index] ?? null), leaves[index + 1] ?? null]
		}
	}
}
