// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes the files that a safe copy left behind to a folder, under names that harm nobody, and never over another file. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attachment } from '../engine/attachments.ts'
import { extensionOf } from '../model/formats.ts'
import { programExtensions } from '../model/program-extensions.ts'
import type { Report } from '../model/report.ts'
import { visible } from '../model/visible.ts'
import { numbered } from './gate/move-document.ts'
import { reasonOf } from './inspect-file.ts'
import { WrongUse } from './wrong-use.ts'

export interface WrittenAttachment {
	/** As the document names it, safe to show. */
	readonly name: string
	/** Where it is now. */
	readonly file: string
	/** Where it was in the document. */
	readonly path: readonly string[]
	readonly report: Report
}

const LONGEST = 120
/** Of what is not accepted, and of what would run: no program opens it by a click. */
const HELD = '.held'
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A name without folders, signs that a file system or a shell gives a meaning to, and endings that open something held. */
export function safeName(name: string, isHeld: boolean): string {
	const last = visible(name).replace(/^.*[/\\]/s, '').replace(/[<>:"|?*$`\p{C}]/gu, '_').replace(/^[.\s-]+|[.\s]+$/g, '')
	const characters = [...(reserved.test(last) ? `_${last}` : last)]
	const dot = characters.lastIndexOf('.')
	const ending = dot > 0 && characters.length - dot <= 12 ? characters.slice(dot) : []
	const shorter = characters.length > LONGEST ? [...characters.slice(0, LONGEST - ending.length), ...ending] : characters
	return (shorter.join('') || 'attachment') + (isHeld ? HELD : '')
}

/** @throws {WrongUse} the folder or a file cannot be written */
export function writeAttachments(folder: string, attachments: readonly Attachment[]): readonly WrittenAttachment[] {
	try {
		if (attachments.length > 0) mkdirSync(folder, { recursive: true })
		return attachments.map(({ name, at, bytes, report }) => {
			const isHeld = (report.verdict !== 'accept' && report.verdict !== 'advise') || programExtensions.has(extensionOf(name))
			return { name: visible(name.replace(/^.*[/\\]/s, '')), file: writeBesideOthers(join(folder, safeName(name, isHeld)), bytes), path: at.path, report }
		})
	} catch (error) {
		throw new WrongUse(`${folder} could not be written: ${reasonOf(error)}`)
	}
}

function writeBesideOthers(path: string, bytes: Uint8Array): string {
	for (let number = 1; ; number++) {
		const place = numbered(path, number)
		try {
			writeFileSync(place, bytes, { flag: 'wx', mode: 0o600 })
			return place
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
		}
	}
}
