// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Starts the settings of policy owners inside Nextcloud's administration. */

import { createApp } from 'vue'
import AdminPolicyView from './views/AdminPolicyView.vue'

createApp(AdminPolicyView).mount('#documentgate-admin')
