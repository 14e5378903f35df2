// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Starts the check page. There is no Nextcloud here, so language and colours come with the page. */

import { register } from '@nextcloud/l10n'
import { createApp } from 'vue'
import german from '../../../l10n/de.json'
import '../../../css/check-page.css'
import CheckView from '../views/CheckView.vue'
import { t } from '../language.ts'

const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language
const isGerman = wanted.toLowerCase().startsWith('de')
document.documentElement.lang = isGerman ? 'de' : 'en'
document.documentElement.dataset['locale'] = isGerman ? 'de_DE' : 'en_GB'
if (isGerman) register('documentgate', german.translations)
document.title = t('Document Gate')
createApp(CheckView).mount('#check')
