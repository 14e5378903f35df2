// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The picture that stands where something was removed: a frame that says what was there and names its address. PNG (third edition), one bit a pixel, which every office program shows. */

import { crc32, deflateZlib } from '../bytes/deflate.ts'
import { asciiBytes, joinBytes } from '../bytes/text.ts'
import { visible } from '../model/visible.ts'
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyph } from './pixel-font.ts'

/** What was there. */
export type Missing = 'picture' | 'object' | 'media' | 'frame'

const titles: Readonly<Record<Missing, string>> = {
	picture: 'Bild entfernt / Picture removed',
	object: 'Objekt entfernt / Object removed',
	media: 'Ton oder Film entfernt / Media removed',
	frame: 'Rahmen entfernt / Frame removed',
}

/** Size on the page, in points. */
export interface Size {
	readonly width: number
	readonly height: number
}

/** Where a document does not say how large. */
export const usualSize: Size = { width: 240, height: 80 }

export const placeholderType = 'image/png'
export const placeholderExtension = 'png'

const PIXELS_A_POINT = 1.5
const LEAST = 8
/** Longest side in pixels; larger ones are drawn smaller and shown larger. */
const MOST = 1_200
const MARGIN = 5
const CELL_WIDTH = GLYPH_WIDTH + 1
const CELL_HEIGHT = GLYPH_HEIGHT + 3
/** Characters of an address that are shown. */
const SHOWN = 400

/** Draws a placeholder. The same arguments give the same bytes on one host. @param target address that was removed; empty for none */
export function drawPlaceholder(missing: Missing, target: string, size: Size = usualSize): Uint8Array {
	const { width, height } = inPixels(size)
	const canvas = new Canvas(width, height)
	canvas.border()
	const columns = Math.floor((width - 2 * MARGIN) / CELL_WIDTH)
	const rows = Math.floor((height - 2 * MARGIN) / CELL_HEIGHT)
	if (columns < 3 || rows < 1) canvas.cross()
	else linesOf(titles[missing], visible(target.slice(0, SHOWN)), columns).slice(0, rows).forEach((line, row) => canvas.write(line, MARGIN, MARGIN + row * CELL_HEIGHT))
	return canvas.png()
}

function inPixels({ width, height }: Size): Size {
	const known = (value: number, usual: number): number => (Number.isFinite(value) && value > 0 ? value : usual) * PIXELS_A_POINT
	const wide = known(width, usualSize.width)
	const high = known(height, usualSize.height)
	const scale = Math.min(1, MOST / Math.max(wide, high))
	return { width: Math.max(LEAST, Math.round(wide * scale)), height: Math.max(LEAST, Math.round(high * scale)) }
}

/** The title by words, the address cut where a line is full. */
function linesOf(title: string, target: string, columns: number): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of title.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > columns) {
			lines.push(line)
			line = ''
		}
		line = line === '' ? word.slice(0, columns) : `${line} ${word}`
	}
	lines.push(line)
	const characters = [...target]
	for (let at = 0; at < characters.length; at += columns) lines.push(characters.slice(at, at + columns).join(''))
	return lines
}

/** White, with black dots. */
class Canvas {
	private readonly width: number
	private readonly height: number
	private readonly stride: number
	/** Rows as PNG wants them before compression: a filter byte, then the bits. */
	private readonly rows: Uint8Array

	constructor(width: number, height: number) {
		this.width = width
		this.height = height
		this.stride = 1 + Math.ceil(width / 8)
		this.rows = new Uint8Array(this.stride * height).fill(0xff)
		for (let y = 0; y < height; y++) this.rows[y * this.stride] = 0
	}

	border(): void {
		for (let x = 0; x < this.width; x++) this.dot(x, 0).dot(x, this.height - 1)
		for (let y = 0; y < this.height; y++) this.dot(0, y).dot(this.width - 1, y)
	}

	cross(): void {
		const steps = Math.max(this.width, this.height)
		for (let step = 0; step < steps; step++) {
			const x = Math.floor((step * this.width) / steps)
			const y = Math.floor((step * this.height) / steps)
			this.dot(x, y).dot(x, this.height - 1 - y)
		}
	}

	write(line: string, left: number, top: number): void {
		let x = left
		for (const character of line) {
			glyph(character).forEach((bits, row) => {
				for (let column = 0; column < GLYPH_WIDTH; column++) if ((bits & (16 >> column)) !== 0) this.dot(x + column, top + row)
			})
			x += CELL_WIDTH
		}
	}

	png(): Uint8Array {
		const header = new Uint8Array(13)
		const view = new DataView(header.buffer)
		view.setUint32(0, this.width)
		view.setUint32(4, this.height)
		// one bit, grey, and the only methods there are
		header.set([1, 0, 0, 0, 0], 8)
		return joinBytes([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', header), chunk('IDAT', deflateZlib(this.rows)), chunk('IEND', new Uint8Array(0))])
	}

	private dot(x: number, y: number): this {
		if (x < 0 || y < 0 || x >= this.width || y >= this.height) return this
		const at = y * this.stride + 1 + (x >> 3)
		this.rows[at] = (this.rows[at] as number) & ~(0x80 >> (x & 7))
		return this
	}
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const body = joinBytes([asciiBytes(name), content])
	const framed = new Uint8Array(body.length + 8)
	const view = new DataView(framed.buffer)
	view.setUint32(0, content.length)
	framed.set(body, 4)
	view.setUint32(body.length + 4, crc32(body))
	return framed
}
