// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The tab of the sidebar as a web component, so that it does not matter with what Files itself is made. */

import { defineCustomElement } from 'vue'
import FileTab from '../views/FileTab.vue'
import { TAB_TAG } from './offers.ts'

/** Twice is once. */
export function defineTab(): void {
	// without a shadow, so that the styles of Nextcloud reach it
	if (window.customElements.get(TAB_TAG) === undefined) window.customElements.define(TAB_TAG, defineCustomElement(FileTab, { shadowRoot: false }))
}
