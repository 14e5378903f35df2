// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Placeholders in one part for pictures from elsewhere and for objects without a picture: each of the size of the shape it stands in, with the removed address on it. */

import type { Missing, Size } from '../placeholder.ts'
import type { PartScan } from './part-scan.ts'

/** English Metric Units a point. ECMA-376-1 §22.9.2.1. */
const EMU_A_POINT = 12_700

const pointsByUnit: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 }

interface Waiting {
	readonly missing: Missing
	readonly address: string
	size: Size | undefined
}

export class Pictures {
	private readonly scan: PartScan
	private readonly waiting = new Map<string, Waiting>()
	/** What has no size yet. */
	private open: Waiting[] = []
	/** The last size somebody gave for what follows. */
	private last: Size | undefined

	constructor(scan: PartScan) {
		this.scan = scan
	}

	/** The picture elsewhere that this relationship names gets a placeholder; its size may come later. */
	replace(id: string): void {
		if (!this.waiting.has(id)) this.wait(id, 'picture', this.scan.links.pictureAddress(id) ?? '')
	}

	/** A placeholder that no relationship asks for yet. @returns the id of its relationship */
	add(missing: Missing, address: string, size?: Size): string {
		const id = this.scan.links.newId()
		this.wait(id, missing, address, size)
		return id
	}

	/** Size of the shape around: `a:ext`, `wp:extent`, in English Metric Units. */
	measure(width: string | undefined, height: string | undefined): void {
		const size = sizeOf(Number(width) / EMU_A_POINT, Number(height) / EMU_A_POINT)
		if (size !== undefined) this.settle(size)
	}

	/** Size of a shape in VML: `width:120pt;height:80pt`. */
	measureStyle(style: string | undefined): void {
		if (style === undefined) return
		this.last = sizeOf(points(style, 'width'), points(style, 'height')) ?? this.last
	}

	/** What follows is another shape, which says its size at its end. */
	forget(): void {
		this.last = undefined
	}

	/** After the part was read: makes what was asked for. */
	finish(): void {
		const { links, rebuild } = this.scan
		for (const [id, { missing, address, size }] of this.waiting) {
			const made = rebuild.placeholder(missing, address, size)
			links.add(rebuild.relationshipType('image'), { made }, id)
		}
	}

	private wait(id: string, missing: Missing, address: string, size = this.last): void {
		const waiting: Waiting = { missing, address, size }
		this.waiting.set(id, waiting)
		if (size === undefined) this.open.push(waiting)
		// attributes may name it from now on; what it leads to is made at the end
		this.scan.links.promise(id)
	}

	private settle(size: Size): void {
		this.last = size
		for (const waiting of this.open) waiting.size = size
		this.open = []
	}
}

function sizeOf(width: number, height: number): Size | undefined {
	return width > 0 && height > 0 ? { width, height } : undefined
}

function points(style: string, property: string): number {
	const [, value, unit = 'pt'] = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]{1,12})(pt|in|cm|mm|px|pc)?`, 'i').exec(style) ?? []
	return value === undefined ? Number.NaN : Number(value) * (pointsByUnit[unit.toLowerCase()] ?? 1)
}
