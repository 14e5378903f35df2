// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Imported before anything that asks for the language: what the address says, else what the browser prefers. */

const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language

export const isGerman = wanted.toLowerCase().startsWith('de')

document.documentElement.lang = isGerman ? 'de' : 'en'
document.documentElement.dataset['locale'] = isGerman ? 'de_DE' : 'en_GB'
