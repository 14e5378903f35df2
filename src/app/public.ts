// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Starts the pages that need no account: handing in behind a public link, the receipt, the numbers for everybody. */

import { createApp } from 'vue'
import { readPublicPage } from './services/public-page.ts'
import PublicPage from './views/PublicPage.vue'

createApp(PublicPage, { page: readPublicPage() }).mount('#documentgate-public')
