// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One line above the files of a folder where the gate stands. Whoever has read it once can put it away for good. */

import { getCurrentUser } from '@nextcloud/auth'
import { generateUrl } from '@nextcloud/router'
import '../../../css/files.css'
import { t } from '../language.ts'
import { getFileState } from '../services/file-api.ts'
import { fileIdOf } from './gate-node.ts'

export interface BannerFolder {
	readonly id?: string | undefined
	readonly fileid?: number | undefined
	readonly path: string
}

export interface Banner {
	readonly id: string
	readonly order: number
	render(place: HTMLElement, folder: BannerFolder): void
	updated(folder: BannerFolder): void
}

const key = (): string => `documentgate-banner-${getCurrentUser()?.uid ?? ''}`

function isPutAway(): boolean {
	try {
		return window.localStorage.getItem(key()) === 'put-away'
	} catch {
		// a browser that remembers nothing
		return false
	}
}

function putAway(): void {
	try {
		window.localStorage.setItem(key(), 'put-away')
	} catch {
		// it comes again with the next page
	}
}

/** @param ask whether the gate stands in a folder */
export function createBanner(ask: (folderId: number) => Promise<boolean> = async (id) => (await getFileState(id)).gated): Banner {
	const known = new Map<number, Promise<boolean>>()
	let place: HTMLElement | undefined
	let latest = 0

	const isGated = (id: number): Promise<boolean> => {
		const answer = known.get(id) ?? ask(id).catch(() => false)
		known.set(id, answer)
		return answer
	}

	async function show(folder: BannerFolder): Promise<void> {
		const mine = ++latest
		const gated = !isPutAway() && fileIdOf(folder) > 0 && await isGated(fileIdOf(folder))
		// another folder was opened meanwhile
		if (mine === latest) place?.replaceChildren(...(gated ? [line(folder)] : []))
	}

	function line(folder: BannerFolder): HTMLElement {
		const element = document.createElement('div')
		element.className = 'documentgate-banner'
		element.setAttribute('role', 'note')
		const words = document.createElement('span')
		words.textContent = t('Documents in this folder are checked.')
		const rules = document.createElement('a')
		rules.href = `${generateUrl('/apps/documentgate/rules')}?folder=${encodeURIComponent(folder.path)}`
		rules.textContent = t('Show the rules')
		const button = document.createElement('button')
		button.type = 'button'
		button.className = 'documentgate-banner__away'
		button.textContent = '×'
		button.setAttribute('aria-label', t('Do not show this again'))
		button.title = t('Do not show this again')
		button.addEventListener('click', () => {
			putAway()
			element.remove()
		})
		element.append(words, rules, button)
		return element
	}

	return {
		id: 'documentgate-banner',
		order: 20,
		render(element, folder) {
			place = element
			void show(folder)
		},
		updated: (folder) => { void show(folder) },
	}
}
