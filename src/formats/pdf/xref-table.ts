// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where each object is: the newest place, and the places of older revisions that it hides. ISO 32000-2 §7.5.4 and §7.5.8. */

/** `a` and `b` are offset and generation of a used entry, stream number and index of a compressed one. */
export interface Entry {
	readonly kind: 'free' | 'used' | 'compressed'
	readonly a: number
	readonly b: number
}

export interface OlderEntry extends Entry {
	readonly num: number
}

const FREE = 0, USED = 1, COMPRESSED = 2
const codes = { free: FREE, used: USED, compressed: COMPRESSED } as const
const LARGEST_B = 65_536

export class XrefTable {
	/** One number an object, so that a million of them fit: offset × 2^18 + generation × 4 + kind. Offsets stay below 2^34. */
	private readonly places = new Map<number, number>()
	/** Entries that a later section replaced. */
	readonly older: OlderEntry[] = []

	get size(): number {
		return this.places.size
	}

	get(num: number): Entry | undefined {
		const place = this.places.get(num)
		return place === undefined ? undefined : decode(place)
	}

	has(num: number): boolean {
		return this.places.has(num)
	}

	/** Sections are read from the newest to the oldest: the first entry of an object counts. */
	add(num: number, kind: Entry['kind'], a: number, b: number): void {
		const place = encode(kind, a, b)
		const known = this.places.get(num)
		if (known === undefined) this.places.set(num, place)
		else if (known !== place && kind !== 'free') this.older.push({ num, kind, a, b })
	}

	/** The other way round: what comes later counts. */
	replace(num: number, kind: Entry['kind'], a: number, b: number): void {
		const known = this.get(num)
		if (known !== undefined && known.kind !== 'free') this.older.push({ num, ...known })
		this.places.set(num, encode(kind, a, b))
	}

	*entries(): Iterable<readonly [num: number, entry: Entry]> {
		for (const [num, place] of this.places) yield [num, decode(place)]
	}

	numbers(): Iterable<number> {
		return this.places.keys()
	}
}

function encode(kind: Entry['kind'], a: number, b: number): number {
	return (Math.min(a, 2 ** 34) * LARGEST_B + Math.min(b, LARGEST_B - 1)) * 4 + codes[kind]
}

function decode(place: number): Entry {
	const kind = place % 4
	const rest = Math.floor(place / 4)
	return { kind: kind === USED ? 'used' : kind === COMPRESSED ? 'compressed' : 'free', a: Math.floor(rest / LARGEST_B), b: rest % LARGEST_B }
}
