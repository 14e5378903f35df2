// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The sidebar of Nextcloud 32: it asks for an element to be put into its place, and names the file by an object of its own. */

import type { GateNode } from './gate-node.ts'
import { prepareTab, TAB, TAB_TAG, tabIcon, tabName } from './offers.ts'

/** What that sidebar hands in. */
interface FileInfo {
	readonly node?: GateNode
	readonly type?: string
}

interface TabOptions {
	readonly id: string
	readonly name: string
	readonly iconSvg: string
	readonly enabled: (file: FileInfo) => boolean
	readonly mount: (place: HTMLElement, file: FileInfo) => Promise<void>
	readonly update: (file: FileInfo) => void
	readonly destroy: () => void
}

interface LegacySidebar {
	readonly Tab: new (options: TabOptions) => object
	registerTab(tab: object): void
	setActiveTab(id: string): void
	open(path: string): Promise<void>
}

const sidebar = (): LegacySidebar | undefined => (window as { OCA?: { Files?: { Sidebar?: LegacySidebar } } }).OCA?.Files?.Sidebar

export function registerLegacyTab(): void {
	const there = sidebar()
	if (there === undefined) return
	let element: HTMLElement & { node?: GateNode | undefined } | undefined
	there.registerTab(new there.Tab({
		id: TAB,
		name: tabName(),
		iconSvg: tabIcon,
		enabled: ({ type }) => type === 'file',
		async mount(place, { node }) {
			await prepareTab()
			element = document.createElement(TAB_TAG)
			element.node = node
			place.replaceChildren(element)
		},
		update({ node }) {
			if (element !== undefined) element.node = node
		},
		destroy() {
			element?.remove()
			element = undefined
		},
	}))
}

export function openLegacyTab(node: GateNode): void {
	sidebar()?.setActiveTab(TAB)
	void sidebar()?.open(node.path)
}
