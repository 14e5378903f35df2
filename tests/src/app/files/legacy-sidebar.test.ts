// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test, vi } from 'vitest'
import { openLegacyTab, registerLegacyTab } from '../../../../src/app/files/legacy-sidebar.ts'
import { node } from './node.ts'

vi.mock('../../../../src/app/files/define-tab.ts', () => ({ defineTab: vi.fn() }))

interface Options {
	readonly id: string
	readonly enabled: (file: object) => boolean
	readonly mount: (place: HTMLElement, file: object) => Promise<void>
	readonly update: (file: object) => void
	readonly destroy: () => void
}
type Shown = Element & { node?: unknown }

const there = {
	Tab: class {
		options: Options
		constructor(options: Options) {
			this.options = options
		}
	},
	registerTab: vi.fn<(tab: { options: Options }) => void>(),
	setActiveTab: vi.fn(),
	open: vi.fn(async () => undefined),
}

afterEach(() => {
	Reflect.deleteProperty(window, 'OCA')
	vi.clearAllMocks()
})

describe('the sidebar of Nextcloud 32', () => {
	test('gets the web component, with the file it shows', async () => {
		Object.assign(window, { OCA: { Files: { Sidebar: there } } })
		registerLegacyTab()
		const options = there.registerTab.mock.calls[0]?.[0].options
		expect(options?.id).toBe('documentgate')
		expect(options?.enabled({ type: 'file' })).toBe(true)
		expect(options?.enabled({ type: 'dir' })).toBe(false)
		const place = document.createElement('div')
		await options?.mount(place, { node: node() })
		const shown = place.firstElementChild as Shown
		expect(shown.tagName.toLowerCase()).toBe('documentgate-files-tab')
		expect(shown.node).toEqual(node())
		options?.update({ node: node({ id: '8' }) })
		expect(shown.node).toEqual(node({ id: '8' }))
		options?.destroy()
		expect(place.children).toHaveLength(0)
		options?.update({ node: node() })
	})
	test('opens our tab', () => {
		Object.assign(window, { OCA: { Files: { Sidebar: there } } })
		openLegacyTab(node())
		expect(there.setActiveTab).toHaveBeenCalledWith('documentgate')
		expect(there.open).toHaveBeenCalledWith('/Eingang/motion.docx')
	})
	test('may be missing', () => {
		expect(registerLegacyTab).not.toThrow()
		expect(() => openLegacyTab(node())).not.toThrow()
	})
})
