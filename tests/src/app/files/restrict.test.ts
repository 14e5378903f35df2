// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test, vi } from 'vitest'
import type { GateNode } from '../../../../src/app/files/gate-node.ts'
import { isWithheld, restrict } from '../../../../src/app/files/restrict.ts'
import { node } from './node.ts'

describe('what is not offered', () => {
	test.each([
		['sharing-status', { state: 'held' }, true],
		['sharing-status', { state: 'clean' }, false],
		['sharing-status', {}, false],
		['download', { state: 'held' }, false],
		['download', { state: 'held', permissions: 2 }, true],
		['download', { state: 'clean', permissions: 2 }, false],
		['convert-odt', { state: 'pending', permissions: 2 }, true],
		['delete', { state: 'held', permissions: 2 }, false],
	] as const)('%s on %o: %s', (action, over, withheld) => expect(isWithheld(action, node(over))).toBe(withheld))
})

describe('an action of others', () => {
	const all = (nodes: readonly GateNode[]): readonly GateNode[] => nodes
	test('is asked only where we have no objection', () => {
		const enabled = vi.fn((_: readonly GateNode[]) => true)
		const action = { id: 'sharing-status', enabled }
		restrict(action, all)
		expect(action.enabled([node({ state: 'held' })])).toBe(false)
		expect(enabled).not.toHaveBeenCalled()
		expect(action.enabled([node()])).toBe(true)
	})
	test('says no for itself', () => {
		const action = { id: 'download', enabled: (_: readonly GateNode[]) => false }
		restrict(action, all)
		expect(action.enabled([node()])).toBe(false)
	})
	test('one of several is enough', () => {
		const action: { id: string; enabled?: (nodes: readonly GateNode[]) => boolean } = { id: 'download' }
		restrict(action, all)
		expect(action.enabled?.([node(), node({ state: 'held', permissions: 0 })])).toBe(false)
		expect(action.enabled?.([node(), node()])).toBe(true)
	})
	test('that is of no concern stays as it is', () => {
		const enabled = (_: readonly GateNode[]): boolean => true
		const action = { id: 'rename', enabled }
		restrict(action, all)
		expect(action.enabled).toBe(enabled)
	})
	test('is restricted once', () => {
		const action = { id: 'download', enabled: (_: readonly GateNode[]) => true }
		restrict(action, all)
		const { enabled } = action
		restrict(action, all)
		expect(action.enabled).toBe(enabled)
	})
	test('that cannot be changed is left alone', () => expect(() => restrict(Object.freeze({ id: 'download', enabled: (_: readonly GateNode[]) => true }), all)).not.toThrow())
	test('with a getter in its class is restricted, too', () => {
		class Action {
			id = 'download'
			get enabled() { return (_: readonly GateNode[]): boolean => true }
		}
		const action = new Action()
		restrict(action, all)
		expect(action.enabled([node({ state: 'held', permissions: 0 })])).toBe(false)
		expect(action.enabled([node()])).toBe(true)
	})
})
