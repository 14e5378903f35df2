// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What is different between two lists of strings: equal beginnings and ends are set aside, strings that are there once on both sides hold the rest together,
 * and between them the shortest way from one to the other is searched (E. Myers, An O(ND) Difference Algorithm, 1986).
 */

/** A stretch of both lists: equal, or one to take the place of the other. Ends are exclusive. */
export interface Stretch {
	readonly isEqual: boolean
	readonly from: number
	readonly to: number
	readonly otherFrom: number
	readonly otherTo: number
}

/** Steps between two breaks. */
const BREATH = 4_000
/** Differences that are searched for between two strings that hold together; where there are more, all of it is different. */
const MOST_DIFFERENCES = 400

/** Breaks off at every `yield`; see `inSlices`. */
export function* differences(before: readonly string[], after: readonly string[]): Generator<void, readonly Stretch[]> {
	const found = new Found()
	let start = 0
	let end = before.length
	let otherEnd = after.length
	while (start < end && start < otherEnd && before[start] === after[start]) if (++start % BREATH === 0) yield
	while (end > start && otherEnd > start && before[end - 1] === after[otherEnd - 1]) {
		end--
		if (--otherEnd % BREATH === 0) yield
	}
	found.add(true, 0, start, 0, start)
	let [at, otherAt] = [start, start]
	for (const [one, other] of yield* anchors(before, after, start, end, otherEnd)) {
		yield* between(before, after, at, one, otherAt, other, found)
		found.add(true, one, one + 1, other, other + 1)
		at = one + 1
		otherAt = other + 1
	}
	yield* between(before, after, at, end, otherAt, otherEnd, found)
	found.add(true, end, before.length, otherEnd, after.length)
	return found.stretches
}

/** Puts neighbours together. */
class Found {
	readonly stretches: Stretch[] = []

	add(isEqual: boolean, from: number, to: number, otherFrom: number, otherTo: number): void {
		if (from === to && otherFrom === otherTo) return
		const last = this.stretches[this.stretches.length - 1]
		if (last !== undefined && last.isEqual === isEqual) this.stretches[this.stretches.length - 1] = { ...last, to, otherTo }
		else this.stretches.push({ isEqual, from, to, otherFrom, otherTo })
	}
}

/** Places of strings that are there once on both sides, as many as stand in the same order. */
function* anchors(before: readonly string[], after: readonly string[], start: number, end: number, otherEnd: number): Generator<void, readonly (readonly [number, number])[]> {
	const places = new Map<string, { own: number; other: number }>()
	for (let index = start; index < end; index++) {
		const text = before[index] ?? ''
		places.set(text, { own: places.has(text) ? -1 : index, other: -2 })
		if (index % BREATH === 0) yield
	}
	for (let index = start; index < otherEnd; index++) {
		const place = places.get(after[index] ?? '')
		if (place !== undefined) place.other = place.other === -2 ? index : -1
		if (index % BREATH === 0) yield
	}
	const pairs = [...places.values()].flatMap(({ own, other }) => (own >= 0 && other >= 0 ? [[own, other] as const] : []))
	yield
	return yield* longestRising(pairs)
}

/** The longest part whose second numbers rise, too. */
function* longestRising(pairs: readonly (readonly [number, number])[]): Generator<void, readonly (readonly [number, number])[]> {
	const tails: number[] = []
	const previous = new Int32Array(pairs.length)
	for (const [index, [, other]] of pairs.entries()) {
		let low = 0
		let high = tails.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1
			else high = middle
		}
		previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1)
		tails[low] = index
		if (index % BREATH === 0) yield
	}
	const chain: (readonly [number, number])[] = []
	for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = previous[index] ?? -1) {
		const pair = pairs[index]
		if (pair !== undefined) chain.push(pair)
	}
	return chain.reverse()
}

/** The shortest way from a stretch of one list to a stretch of the other. */
function* between(before: readonly string[], after: readonly string[], from: number, to: number, otherFrom: number, otherTo: number, found: Found): Generator<void, void> {
	const [length, otherLength] = [to - from, otherTo - otherFrom]
	const most = Math.min(length + otherLength, MOST_DIFFERENCES)
	const reached = new Int32Array(2 * most + 3)
	const trail: Int32Array[] = []
	let steps = 0
	for (let count = 0; count <= most && length > 0 && otherLength > 0; count++) {
		trail.push(reached.slice())
		for (let diagonal = -count; diagonal <= count; diagonal += 2) {
			const down = diagonal === -count || (diagonal !== count && (reached[most + diagonal] ?? 0) < (reached[most + diagonal + 2] ?? 0))
			let x = down ? (reached[most + diagonal + 2] ?? 0) : (reached[most + diagonal] ?? 0) + 1
			while (x < length && x - diagonal < otherLength && before[from + x] === after[otherFrom + x - diagonal]) {
				x++
				if (++steps % BREATH === 0) yield
			}
			reached[most + diagonal + 1] = x
			if (++steps % BREATH === 0) yield
			if (x >= length && x - diagonal >= otherLength) {
				walkBack(trail, most, length, otherLength, (isEqual, a, b, c, d) => found.add(isEqual, from + a, from + b, otherFrom + c, otherFrom + d))
				return
			}
		}
	}
	found.add(false, from, to, otherFrom, otherTo)
}

/** Reads the way from its end and tells it from its beginning. */
function walkBack(trail: readonly Int32Array[], most: number, length: number, otherLength: number, tell: (isEqual: boolean, from: number, to: number, otherFrom: number, otherTo: number) => void): void {
	const way: (readonly [boolean, number, number, number, number])[] = []
	let [x, y] = [length, otherLength]
	for (let count = trail.length - 1; count > 0; count--) {
		const reached = trail[count] ?? new Int32Array(0)
		const diagonal = x - y
		const down = diagonal === -count || (diagonal !== count && (reached[most + diagonal] ?? 0) < (reached[most + diagonal + 2] ?? 0))
		const beforeX = down ? (reached[most + diagonal + 2] ?? 0) : (reached[most + diagonal] ?? 0)
		const beforeY = beforeX - (diagonal + (down ? 1 : -1))
		const [stepX, stepY] = down ? [beforeX, beforeY + 1] : [beforeX + 1, beforeY]
		way.push([true, stepX, x, stepY, y], [false, beforeX, stepX, beforeY, stepY])
		x = beforeX
		y = beforeY
	}
	way.push([true, 0, x, 0, y])
	for (const [isEqual, from, to, otherFrom, otherTo] of way.reverse()) tell(isEqual, from, to, otherFrom, otherTo)
}
