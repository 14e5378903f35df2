// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words of the faces: every sentence goes through here, so that the German in `l10n/` is found for it. Rule texts come with the report in both languages. */

import { getCanonicalLocale, getLanguage, translate, translatePlural } from '@nextcloud/l10n'
import type { Language } from '../model/scales.ts'

const APP = 'documentgate'

/** A sentence with `{placeholders}`. What is filled in is text; Vue escapes it where it is shown. */
export function t(text: string, values: Readonly<Record<string, string | number>> = {}): string {
	return translate(APP, text, { ...values }, undefined, { escape: false, sanitize: false })
}

/** As `t`, for one or many; `%n` stands for the number. */
export function n(one: string, many: string, count: number, values: Readonly<Record<string, string | number>> = {}): string {
	return translatePlural(APP, one, many, count, { ...values }, { escape: false, sanitize: false })
}

/** German for people who read German, English for all others. */
export function language(): Language {
	return getLanguage().toLowerCase().startsWith('de') ? 'de' : 'en'
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size for people: `48 kB`, `1,2 MB`. @param bytes whole number */
export function sizeText(bytes: number): string {
	const power = Math.min(units.length - 1, bytes < 1_000 ? 0 : Math.floor(Math.log10(bytes) / 3))
	const value = bytes / 1_000 ** power
	return new Intl.NumberFormat(getCanonicalLocale(), { style: 'unit', unit: units[power] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 }).format(value)
}

/** A day for people. @param time milliseconds since 1970; the day in UTC */
export function dayText(time: number): string {
	return new Intl.DateTimeFormat(getCanonicalLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}

/** A moment for people, as far as it matters: today only the time, otherwise the day too. @param time milliseconds since 1970 */
export function timeText(time: number, now: number): string {
	const isToday = new Date(time).toDateString() === new Date(now).toDateString()
	return new Intl.DateTimeFormat(getCanonicalLocale(), isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}
