// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Placeholders as RTF pictures. RTF 1.9.1, "Pictures". */

import { hexOf } from './output.ts'
import { drawPlaceholder, usualSize, type Missing } from '../placeholder.ts'

const TWIPS_A_POINT = 20

/** A group with a picture that says what was there. @param width in twips; @param height in twips */
export function placeholderGroup(missing: Missing, target: string, width: number | undefined, height: number | undefined): string {
	const size = {
		width: width === undefined || width <= 0 ? usualSize.width : width / TWIPS_A_POINT,
		height: height === undefined || height <= 0 ? usualSize.height : height / TWIPS_A_POINT,
	}
	const picture = drawPlaceholder(missing, target, size)
	const view = new DataView(picture.buffer, picture.byteOffset)
	const lines: string[] = []
	for (let at = 0; at < picture.length; at += 64) {
		let line = ''
		for (const byte of picture.subarray(at, at + 64)) line += hexOf(byte)
		lines.push(line)
	}
	// width and height in pixels stand at fixed places of the first chunk
	const goal = `\\picwgoal${Math.round(size.width * TWIPS_A_POINT)}\\pichgoal${Math.round(size.height * TWIPS_A_POINT)}`
	return `{\\pict\\pngblip\\picw${view.getUint32(16)}\\pich${view.getUint32(20)}${goal}\n${lines.join('\n')}}`
}
