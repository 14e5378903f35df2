// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { offers, pillOf, prepareTab, submitEntry, tabIcon, TAB_TAG } from '../../../../src/app/files/offers.ts'
import { node, offerConversions, toOdt } from './node.ts'

const dialogs = vi.hoisted(() => ({ openCheck: vi.fn(), convertAndTell: vi.fn(async () => true) }))
vi.mock('../../../../src/app/files/dialogs.ts', () => dialogs)
vi.mock('../../../../src/app/files/define-tab.ts', () => ({ defineTab: () => window.customElements.define(TAB_TAG, class extends HTMLElement {}) }))

const files = { openTab: vi.fn(), appeared: vi.fn(async () => undefined) }
const [pill, check, convert] = offers(files)

beforeEach(() => vi.clearAllMocks())
afterEach(() => offerConversions([]))

describe('the pill', () => {
	test.each([
		[undefined, undefined], ['clean', undefined], ['released', undefined], ['withdrawn', undefined],
		['held', 'held for review'], ['pending', 'is being checked'], ['replaced', 'safe copy'], ['returned', 'returned'],
	] as const)('of %s says %s', (state, words) => {
		const file = node(state === undefined ? {} : { state })
		expect(pillOf(file)?.words).toBe(words)
		expect(pill?.isOffered(file)).toBe(words !== undefined)
		expect(pill?.draw?.(file)?.textContent).toBe(words)
	})
	test('is a button that opens the tab and nothing else', () => {
		const outside = vi.fn()
		const row = document.createElement('div')
		row.addEventListener('click', outside)
		const file = node({ state: 'held' })
		const button = pill?.draw?.(file)
		row.append(button ?? '')
		button?.click()
		expect(button?.tagName).toBe('BUTTON')
		expect(files.openTab).toHaveBeenCalledExactlyOnceWith(file)
		expect(outside).not.toHaveBeenCalled()
	})
	test('of an unknown state is text', () => expect(pill?.draw?.(node({ state: '<b>x</b>' }))?.querySelector('b')).toBeNull())
	test('in the menu opens the tab', async () => {
		await pill?.run(node({ state: 'held' }))
		expect(files.openTab).toHaveBeenCalledOnce()
		expect(pill?.label(node({ state: 'held' }))).toBe('held for review')
		expect(pill?.label(undefined)).toBe('Document check')
	})
	test('is not for folders', () => expect(pill?.isOffered(node({ state: 'held', type: 'folder' }))).toBe(false))
})

test('a check opens the dialog', async () => {
	expect(check?.isOffered(node())).toBe(true)
	expect(check?.label(node())).toBe('Check document')
	await check?.run(node())
	expect(dialogs.openCheck).toHaveBeenCalledOnce()
})

test('converting is offered where the server can', async () => {
	expect(convert?.isOffered(node())).toBe(false)
	offerConversions([toOdt])
	expect(convert?.isOffered(node())).toBe(true)
	expect(convert?.label(node())).toBe('Convert to open format')
	await convert?.run(node())
	expect(dialogs.convertAndTell).toHaveBeenCalledExactlyOnceWith(node(), files)
})

test('every icon is a picture', () => {
	for (const icon of [tabIcon, submitEntry().iconSvgInline, ...offers(files).map((offer) => offer.icon)]) expect(icon).toMatch(/^<svg .*<path d="M[^"]+"\/><\/svg>$/)
})

test('the New menu leads to the view that knows the folder', () => {
	const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined)
	submitEntry().handler({ path: '/Eingang/Ausschuss & Rat' })
	expect(assign.mock.calls[0]?.[0]).toMatch(/\/apps\/documentgate\/\?folder=%2FEingang%2FAusschuss%20%26%20Rat$/)
	assign.mockRestore()
})

test('the tab is prepared when it is wanted', async () => {
	await prepareTab()
	expect(window.customElements.get(TAB_TAG)).toBeDefined()
})
