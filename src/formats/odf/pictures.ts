// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether bytes are a picture, a sound, a film or a font, judged by their beginning: such parts are not read any further. */

import { extensionOf, formatKind, formatKinds, type FormatKind } from '../../model/formats.ts'
import type { Format } from '../format.ts'
import { inertFormats } from '../inert/inert.ts'

/** Bytes that are enough to recognise any of them. */
export const HEAD_BYTES = 1_024

const passive: ReadonlySet<FormatKind['family']> = new Set(['picture', 'media', 'font'])
/** Flash runs code. */
const isPassive = (id: string): boolean => id !== 'flash' && passive.has(formatKind(id).family)

const passiveFormats: readonly Format[] = inertFormats.filter((format) => isPassive(format.id))
const formatById = new Map(passiveFormats.map((format) => [format.id, format]))

const kindByExtension = new Map<string, string>()
for (const kind of formatKinds) {
	if (!isPassive(kind.id)) continue
	for (const extension of kind.extensions) if (!kindByExtension.has(extension)) kindByExtension.set(extension, kind.id)
}

/** The picture, media or font kind that a file name announces. */
export function passiveKindOfName(name: string): string | undefined {
	return kindByExtension.get(extensionOf(name))
}

/** The kind of picture, media or font that starts with these bytes; `expected` is tried first. */
export function recognisePassive(head: Uint8Array, expected?: string): string | undefined {
	const first = expected === undefined ? undefined : formatById.get(expected)
	if (first !== undefined && first.recognises(head) === 'certain') return first.id
	return passiveFormats.find((format) => format.recognises(head) === 'certain')?.id
}

/** Media types that say something else than `kind`; empty and private ones say nothing. */
export function contradicts(mediaType: string, kind: string): boolean {
	const bare = mediaType.replace(/;.*$/s, '').trim().toLowerCase()
	if (bare === '' || /^application\/(?:octet-stream|binary|x-openoffice-|vnd\.sun\.star\.)/.test(bare)) return false
	const [family, name = ''] = bare.split('/')
	const { family: actual, mediaType: usual, extensions } = formatKind(kind)
	if (bare === usual) return false
	if (family === 'image' && actual === 'picture') return !extensions.includes(name.replace(/^x-|^vnd\.|^ms-/g, '')) && formatKinds.some((other) => other.mediaType === bare)
	return !(family === 'audio' || family === 'video' ? actual === 'media' : actual === 'font' && /font|sfnt|truetype|opentype|woff/.test(bare)) && !(actual === 'picture' && /metafile|postscript|eps/.test(bare))
}
