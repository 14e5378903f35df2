// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What Nextcloud's own script puts into every page and our faces use: `OC` and `OCA`, made from the values that the server
 * has in the page. Needed only where a tree comes without that script; everything else in the page is the server's.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { Instance } from '../../integration/harness/instance.ts'

/** Whether the tree has the script that makes `OC`. */
export const hasOwnScript = ({ server }: Instance): boolean => existsSync(join(server, 'dist/core-common.js'))

export async function standIn(context: BrowserContext, instance: Instance): Promise<void> {
	if (hasOwnScript(instance)) return
	await context.addInitScript(() => {
		type Values = Readonly<Record<string, unknown>>
		const page = window as unknown as Record<string, unknown>
		const values = (name: string): Values => (page[name] ?? {}) as Values
		const registry = (name: string): Record<string, unknown> => (page[name] ??= {}) as Record<string, unknown>
		page['OC'] = {
			get webroot() { return page['_oc_webroot'] ?? '' },
			get appswebroots() { return values('_oc_appswebroots') },
			get config() { return values('_oc_config') },
			get appConfig() { return values('oc_appconfig') },
			get isUserAdmin() { return () => page['_oc_isadmin'] === true },
			get requestToken() { return document.head.dataset['requesttoken'] ?? '' },
			coreApps: ['', 'admin', 'log', 'core/search', 'core', '3rdparty'],
			filePath: (app: string, type: string, file: string) => `${String(values('_oc_appswebroots')[app] ?? '')}/${type === '' ? '' : `${type}/`}${file}`,
			getRootPath: () => page['_oc_webroot'] ?? '',
			L10N: {
				register(app: string, texts: Values) {
					registry('_oc_l10n_registry_translations')[app] = { ...registry('_oc_l10n_registry_translations')[app] as Values | undefined, ...texts }
					registry('_oc_l10n_registry_plural_functions')[app] = (count: number) => (count === 1 ? 0 : 1)
				},
			},
		}
		page['OCA'] ??= {}
	})
}

/** The settings page of a tree without that script shows nothing: the form is where the server has put it, for its own script to take. */
export async function showForm(page: Page, instance: Instance): Promise<void> {
	if (hasOwnScript(instance)) return
	await page.evaluate(() => {
		const form = document.querySelector('#original-settings-content')
		const place = document.createElement('main')
		// as the settings of Nextcloud lay it out: the form scrolls beside the navigation
		Object.assign(place.style, { position: 'fixed', inset: '50px 0 0 0', overflow: 'auto', background: 'white', zIndex: '1' })
		form?.classList.remove('hidden-visually')
		if (form !== null) place.append(form)
		document.body.append(place)
	})
}
