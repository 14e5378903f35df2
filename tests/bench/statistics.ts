// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Medians, percentiles, bootstrap intervals of ratios, slopes. */

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other)
	const at = (sorted.length - 1) * share
	const low = sorted[Math.floor(at)] ?? Number.NaN
	const high = sorted[Math.ceil(at)] ?? Number.NaN
	return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Median of paired ratios with a 95 % bootstrap interval; the seed makes it repeatable. */
export function ratioInterval(numerators: readonly number[], denominators: readonly number[]): { readonly ratio: number; readonly low: number; readonly high: number } {
	const ratios = numerators.map((value, index) => value / (denominators[index] ?? Number.NaN))
	let state = 12_345
	const next = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
	const medians = Array.from({ length: 500 }, () => median(ratios.map(() => ratios[Math.floor(next() * ratios.length)] ?? Number.NaN)))
	return { ratio: median(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) }
}

/** Slope of log(time) over log(size): 1 is linear. Least squares. */
export function logLogSlope(sizes: readonly number[], times: readonly number[]): number {
	const xs = sizes.map(Math.log)
	const ys = times.map(Math.log)
	const meanX = xs.reduce((sum, value) => sum + value, 0) / xs.length
	const meanY = ys.reduce((sum, value) => sum + value, 0) / ys.length
	const above = xs.reduce((sum, x, index) => sum + (x - meanX) * ((ys[index] ?? 0) - meanY), 0)
	const below = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
	return above / below
}
