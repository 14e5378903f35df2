// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pictures of an RTF document: not read, unless the data starts like a file that is none. RTF 1.9.1, "Pictures". */

import { looksLikeFile } from '../ole/object.ts'
import type { WordHandler } from './destinations.ts'
import { decodePictureHex } from './object-data.ts'
import type { RtfDocument } from './document.ts'

/** Bytes of RTF in which the data of a picture begins: words for its size and type stand before. */
const HEAD = 4_096

/** Pictures within pictures are looked at so deep; an honest document has none. */
const DEEPEST = 2

const picture: WordHandler = (document, _value, _offset, end) => {
	document.drop()
	document.group.holdsData = true
	document.pictureDepth++
	document.group.endings.push((to) => {
		document.pictureDepth--
		if (document.pictureDepth < DEEPEST) readPicture(document, end, to)
	})
}

/** Whether the data of a picture, in `from` to `to`, starts like a file that is none. */
export function pictureIsFile(bytes: Uint8Array, from: number, to: number): boolean {
	return looksLikeFile(decodePictureHex(bytes, from, Math.min(to, from + HEAD)))
}

function readPicture(document: RtfDocument, from: number, to: number): void {
	if (!pictureIsFile(document.bytes, from, to)) return
	document.found.part(decodePictureHex(document.bytes, from, to), { name: `picture ${++document.pictureCount}`, role: 'picture' })
}

export const pictureWords: Readonly<Record<string, WordHandler>> = { pict: picture }
