// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts safe copies where the policy wants them: beside the document that is held, or with what is accepted. The list of changes always stands beside the original. */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { extensionOf } from '../../model/formats.ts'
import type { Report } from '../../model/report.ts'
import type { MadeCopy } from '../inspect-file.ts'
import { moveWithoutOverwriting, numbered, writeAtomically } from './move-document.ts'

/** A copy is released by itself where the policy says so and accepts the copy, too. */
export function isReleased(original: Report, { report: { inspection } }: MadeCopy): boolean {
	return original.safeCopy === 'automatic' && (inspection?.verdict === 'accept' || inspection?.verdict === 'advise')
}

/** Writes the copy beside the document that is held. @returns where it is; undefined where there is none */
export function writeBeside(target: string, { report, bytes }: MadeCopy): string | undefined {
	writeAtomically(`${target}.safe-copy.json`, `${JSON.stringify(report, null, '\t')}\n`)
	if (bytes === undefined || report.copy === undefined) return undefined
	const place = `${target}.safe-copy.${extensionOf(report.copy.name)}`
	writeAtomically(place, bytes)
	return place
}

/**
 * Puts the copy into the folder of what is accepted, under its own name or a numbered one. A run that was cut short
 * after it and begins anew finds the same bytes there, since copies are the same each time, and does not write them twice.
 * @param beside writes what stands beside the copy, as soon as its place is known
 */
export function release(folder: string, { report, bytes }: MadeCopy, beside: (place: string) => void): string | undefined {
	if (bytes === undefined || report.copy === undefined) return undefined
	const wanted = join(folder, basename(report.copy.name))
	for (let number = 1; existsSync(numbered(wanted, number)); number++) {
		const place = numbered(wanted, number)
		if (Buffer.compare(readFileSync(place), bytes) !== 0) continue
		beside(place)
		return place
	}
	mkdirSync(folder, { recursive: true })
	const temporary = join(dirname(wanted), `.${basename(wanted)}.${process.pid}.tmp`)
	rmSync(temporary, { force: true })
	writeFileSync(temporary, bytes)
	return moveWithoutOverwriting(temporary, wanted, beside)
}
