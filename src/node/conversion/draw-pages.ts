// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Draws the pages of a PDF with a local Ghostscript, as PNG (ISO/IEC 15948): first very small, to learn how large they are, then so that people can read them. */

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GhostscriptOptions } from './ghostscript.ts'
import { runProgram } from './run-program.ts'
import { behindWalls } from './sandbox.ts'

export interface Picture {
	readonly png: Uint8Array
	/** Pixels. */
	readonly width: number
	readonly height: number
}

export type Drawn =
	| { readonly state: 'drawn'; readonly pictures: readonly Picture[] }
	| { readonly state: 'failed'; readonly cause: 'missing' | 'too-slow' | 'cannot-read' | 'limit'; readonly detail: string }

/** Dots an inch at which the usual page can be read. */
const READABLE = 110
/** Dots an inch of the first look. */
const FIRST_LOOK = 8
/** The longer side of a picture, in pixels; a plan on large paper gets fewer dots an inch. */
const LONGEST_SIDE = 2_600
/** What all pictures of one document may have together. */
const ALL_BYTES = 40 * 1024 ** 2
/** The signature and the first chunk up to the height. ISO/IEC 15948 §5.2, §11.2.2. */
const HEADER_BYTES = 24
const MEMORY_BYTES = 2 * 1024 ** 3
const FILE_BYTES = 64 * 1024 ** 2

/** The first pages. Never rejects and leaves nothing behind. @param most pages */
export async function drawPages(pdf: Uint8Array, most: number, options: GhostscriptOptions): Promise<Drawn> {
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-pages-'))
	const until = Date.now() + options.seconds * 1_000
	try {
		writeFileSync(join(folder, 'document.pdf'), pdf)
		const small = await draw(folder, 'small', FIRST_LOOK, most, options)
		if (small.state === 'failed') return small
		const side = Math.max(...small.pictures.map(({ width, height }) => Math.max(width, height)))
		const dots = Math.min(READABLE, Math.floor(FIRST_LOOK * LONGEST_SIDE / side))
		if (dots < 1) return { state: 'failed', cause: 'limit', detail: `${side} pixels` }
		const left = Math.max(1, Math.ceil((until - Date.now()) / 1_000))
		const large = await draw(folder, 'page', dots, most, { ...options, seconds: left })
		if (large.state === 'failed') return large
		return { state: 'drawn', pictures: within(large.pictures) }
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}

async function draw(folder: string, name: string, dots: number, most: number, { program, walls, seconds }: GhostscriptOptions): Promise<Drawn> {
	const { command, args } = behindWalls(walls, { memoryBytes: MEMORY_BYTES, seconds, fileBytes: FILE_BYTES }, program, [
		'-dSAFER', '-dBATCH', '-dNOPAUSE', '-dQUIET', '-dNOINTERPOLATE', '-dTextAlphaBits=4', '-dGraphicsAlphaBits=4', '-dUseCropBox', '-dPrinted=false',
		'-sDEVICE=png16m', `-r${dots}`, `-dLastPage=${most}`, `-sOutputFile=${name}-%04d.png`, 'document.pdf',
	])
	const end = await runProgram({ command, args, cwd: folder, env: { HOME: folder, TMPDIR: folder, PATH: '/usr/local/bin:/usr/bin:/bin' }, seconds })
	if (end.state === 'missing' || (end.state === 'ended' && end.code === 127)) return { state: 'failed', cause: 'missing', detail: program }
	if (end.state === 'too-slow') return { state: 'failed', cause: 'too-slow', detail: `${seconds} s` }
	const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`)).sort()
	const pictures = files.flatMap((file) => pictureOf(new Uint8Array(readFileSync(join(folder, file)))) ?? [])
	if (end.code !== 0 || pictures.length === 0) return { state: 'failed', cause: 'cannot-read', detail: end.output.trim().slice(-200) }
	return { state: 'drawn', pictures }
}

/** Undefined where it is no PNG: its last bytes may be missing. */
function pictureOf(png: Uint8Array): Picture | undefined {
	if (png.length < HEADER_BYTES || png[0] !== 0x89 || png[1] !== 0x50) return undefined
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
	return { png, width: view.getUint32(16), height: view.getUint32(20) }
}

/** As many as may be kept; the first one always. */
function within(pictures: readonly Picture[]): readonly Picture[] {
	let bytes = 0
	return pictures.filter(({ png }, index) => {
		bytes += png.length
		return index === 0 || bytes <= ALL_BYTES
	})
}
