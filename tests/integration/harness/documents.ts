// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents for the scenarios: each different from every other, so that no report is reused by accident. */

let serial = 0
const mark = (): string => `${process.pid}-${++serial}-${Math.random().toString(36).slice(2)}`

/** Plain text: accepted by every preset. */
export const clean = (words = 'Antrag zum Radweg'): string => `${words} ${mark()}\n`

/** Rich text that fetches a template from elsewhere: waits for a person under the usual policy. */
export const risky = (words = 'Einladung'): string => `{\\rtf1\\ansi{\\*\\template https://example.org/${mark()}.dotm}${words}.}`
