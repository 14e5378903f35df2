// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Starts the app's own page inside Nextcloud. */

import { createApp } from 'vue'
import DocumentGate from './views/DocumentGate.vue'
import { router } from './router.ts'

createApp(DocumentGate).use(router).mount('#documentgate')
