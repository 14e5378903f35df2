// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the gate offers on a file, in words that both generations of Files can be told. Dialogs are loaded when they are opened. */

import { mdiFileSwapOutline, mdiFileDocumentPlusOutline, mdiMagnifyScan, mdiShieldCheckOutline } from '@mdi/js'
import '../../../css/files.css'
import { generateUrl } from '@nextcloud/router'
import { t } from '../language.ts'
import { stateWords } from '../state-words.ts'
import type { Tone } from '../verdict-sentence.ts'
import { isCheckable, openFormatOf, stateOf, type GateNode } from './gate-node.ts'

/** What differs between the generations of Files. */
export interface FilesApp {
	/** Opens the sidebar with our tab. */
	openTab(node: GateNode): void
	/** A file has come to be at this path. */
	appeared(path: string): Promise<void>
}

export interface Offer {
	readonly id: string
	readonly order: number
	readonly icon: string
	label(node: GateNode | undefined): string
	isOffered(node: GateNode): boolean
	run(node: GateNode): Promise<void>
	/** Drawn into the row instead of standing in the menu. */
	draw?(node: GateNode): HTMLElement | null
}

export const TAB = 'documentgate'
export const TAB_TAG = 'documentgate-files-tab'

const icon = (path: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}"/></svg>`

export const tabName = (): string => t('Document check')
export const tabIcon = icon(mdiShieldCheckOutline)

/** Defines the web component of the tab, when it is first shown. */
export async function prepareTab(): Promise<void> {
	const { defineTab } = await import('./define-tab.ts')
	defineTab()
}

/** What the row says; nothing where there is nothing to say. */
export function pillOf(node: GateNode): { readonly words: string; readonly tone: Tone } | undefined {
	const state = stateOf(node)
	switch (state) {
	case undefined:
	case 'clean':
	case 'released':
	case 'withdrawn': return undefined
	case 'replaced': return { words: t('safe copy'), tone: 'passes' }
	default: return stateWords(state)
	}
}

export function offers(files: FilesApp): readonly Offer[] {
	return [{
		id: 'documentgate-state',
		order: -20,
		icon: tabIcon,
		label: (node) => (node === undefined ? undefined : pillOf(node)?.words) ?? tabName(),
		isOffered: (node) => node.type === 'file' && pillOf(node) !== undefined,
		run: async (node) => files.openTab(node),
		draw(node) {
			const said = pillOf(node)
			if (said === undefined) return null
			const pill = document.createElement('button')
			pill.type = 'button'
			pill.className = `documentgate-pill documentgate-pill--${said.tone}`
			pill.textContent = said.words
			pill.title = t('Show what the check found')
			pill.addEventListener('click', (event) => {
				event.preventDefault()
				event.stopPropagation()
				files.openTab(node)
			})
			return pill
		},
	}, {
		id: 'documentgate-check',
		order: 35,
		icon: icon(mdiMagnifyScan),
		label: () => t('Check document'),
		isOffered: isCheckable,
		async run(node) {
			const { openCheck } = await import('./dialogs.ts')
			openCheck(node)
		},
	}, {
		id: 'documentgate-convert',
		order: 36,
		icon: icon(mdiFileSwapOutline),
		label: () => t('Convert to open format'),
		isOffered: (node) => openFormatOf(node) !== undefined,
		async run(node) {
			const { convertAndTell } = await import('./dialogs.ts')
			await convertAndTell(node, files)
		},
	}]
}

/** The entry of the New menu. */
export function submitEntry(): { id: string; displayName: string; iconSvgInline: string; order: number; handler: (folder: { readonly path: string }) => void } {
	return {
		id: 'documentgate-submit',
		displayName: t('Submit document'),
		iconSvgInline: icon(mdiFileDocumentPlusOutline),
		order: 90,
		handler: ({ path }) => window.location.assign(`${generateUrl('/apps/documentgate/')}?folder=${encodeURIComponent(path)}`),
	}
}
