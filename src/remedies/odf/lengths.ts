// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lengths as ODF writes them, in points. ODF 1.4 part 3 §18.3.18. */

const points: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, inch: 72, pt: 1, pc: 12, px: 0.75 }

/** @returns undefined for anything that is no length of its own, such as a percentage */
export function lengthInPoints(text: string | undefined): number | undefined {
	const [, number, unit = ''] = /^\s*([0-9]*\.?[0-9]+)\s*([a-z]+)\s*$/i.exec(text ?? '') ?? []
	const factor = points[unit.toLowerCase()]
	return number === undefined || factor === undefined ? undefined : Number(number) * factor
}
