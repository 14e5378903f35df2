// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A page as Nextcloud's templates write it, with what its own scripts would have put there. */

import { wearsServerStyles } from './server.ts'
import type { Theme } from './themes.ts'

/** The app's own page, the administration settings, and Files with room for its sidebar. */
export type PageKind = 'main' | 'admin' | 'files'

export interface PageLook {
	readonly nonce: string
	readonly german: boolean
	readonly theme: Theme
}

/** What our scripts use of Nextcloud's: addresses and translations. */
const standIn = `
	window._oc_webroot = ''
	window._oc_appswebroots = { documentgate: '/apps/documentgate' }
	window._oc_config = { modRewriteWorking: false, version: '34.0.1' }
	window._oc_capabilities = {}
	window.OCA = {}
	window.OC = {
		webroot: '', appswebroots: window._oc_appswebroots, coreApps: [], config: window._oc_config, requestToken: 'token',
		filePath: (app, type, file) => '/apps/' + app + '/' + (type === '' ? '' : type + '/') + file,
		linkTo: (app, file) => '/apps/' + app + '/' + file,
		getRootPath: () => '', isUserAdmin: () => false,
		L10N: { register: (app, words) => {
			window._oc_l10n_registry_translations = { ...window._oc_l10n_registry_translations, [app]: words }
			window._oc_l10n_registry_plural_functions = { ...window._oc_l10n_registry_plural_functions, [app]: (number) => number === 1 ? 0 : 1 }
		} },
	}
`

const places: Readonly<Record<PageKind, { readonly content: string; readonly script: string; readonly body: string }>> = {
	main: { content: '<div id="documentgate"></div>', script: 'documentgate-main.mjs', body: 'body-user' },
	admin: { content: '<main class="harness-frame"><div id="documentgate-admin"></div></main>', script: 'documentgate-admin.mjs', body: 'body-settings' },
	files: { content: '<main class="harness-frame"><div id="banner"></div><div id="row"></div></main><aside class="harness-frame harness-frame--sidebar" aria-label="Sidebar"><h2 class="hidden-visually">Document</h2><h3 class="hidden-visually">Tab</h3><div id="sidebar"></div></aside>', script: 'documentgate-files.mjs', body: 'body-user' },
}

const state = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

export function pageOf(kind: PageKind, { nonce, german, theme }: PageLook): string {
	const { content, script, body } = places[kind]
	const language = german ? 'de' : 'en'
	return `<!DOCTYPE html>
<html class="ng-csp" lang="${language}" data-locale="${german ? 'de_DE' : 'en_GB'}" translate="no">
<head data-user="alice" data-user-displayname="Alice Beispiel" data-requesttoken="token">
	<meta charset="utf-8">
	<title>${german ? 'Dokumentenschleuse' : 'Document Gate'} - Nextcloud</title>
	<meta name="csp-nonce" nonce="${nonce}">
	<meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0">
	<link rel="icon" href="data:,">
	<link rel="stylesheet" href="/nextcloud.css">
	${wearsServerStyles ? '<link rel="stylesheet" href="/core/css/server.css">' : ''}
	<link rel="stylesheet" id="theme" href="/theme/${theme}.css">
	<script nonce="${nonce}">${standIn}</script>
	${german ? `<script nonce="${nonce}" defer src="/apps/documentgate/l10n/de.js"></script>` : ''}
	<script nonce="${nonce}" type="module" src="/apps/documentgate/js/${script}"></script>
</head>
<body dir="ltr" id="${body}" data-themes="${theme}">
	<input type="hidden" id="initial-state-core-capabilities" value="${state({ files: { file_conversions: [] } })}">
	<div id="skip-actions"></div>
	<header id="header"></header>
	<div id="content" class="app-documentgate">
		<h1 class="hidden-visually" id="page-heading-level-1">Document Gate</h1>
		${content}
	</div>
</body>
</html>
`
}
