// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Starts the check page. There is no Nextcloud here, so language and colours come with the page. */

import { isGerman } from './set-language.ts'
import { register } from '@nextcloud/l10n'
import { createApp } from 'vue'
import german from '../../../l10n/de.json'
import '../../../css/check-page.css'
import CheckView from '../views/CheckView.vue'
import { t } from '../language.ts'

if (isGerman) register('documentgate', german.translations)
document.title = t('Document Gate')
createApp(CheckView).mount('#check')
