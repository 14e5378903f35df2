// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Moves files so that nothing is ever overwritten and a file is at every moment in at least one place, whole. */

import { closeSync, constants, copyFileSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** `motion.odt` → `motion (2).odt`; the first is the name itself. */
export function numbered(path: string, number: number): string {
	if (number === 1) return path
	const extension = extname(path)
	return join(dirname(path), `${basename(path, extension)} (${number})${extension}`)
}

/**
 * Moves `from` to `to`, or to a numbered name beside it when that is taken. Returns where it is now. `beforeRelease` runs
 * when the document is at its new place and still at the old one, so that whatever has to stand beside it is there before
 * the old place is given up; a run that ends in between is taken up again and finds its own link.
 * @throws the system's error when neither linking nor copying works (disk full, no permission); `from` is then untouched
 */
export function moveWithoutOverwriting(from: string, to: string, beforeRelease: (target: string) => void = () => {}): string {
	mkdirSync(dirname(to), { recursive: true })
	for (let number = 1; ; number++) {
		const target = numbered(to, number)
		if (!place(from, target)) continue
		beforeRelease(target)
		unlinkSync(from)
		return target
	}
}

/** Makes a folder that only this user can look into, for what is held. One that is there already keeps its permissions. */
export function makeClosedFolder(path: string): void {
	mkdirSync(path, { recursive: true, mode: 0o700 })
}

/** Codes that mean: another file system, or one without hard links. */
const cannotLink: ReadonlySet<unknown> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])

/** Puts the file at `target` too; false when something else is there. */
function place(from: string, target: string): boolean {
	try {
		linkSync(from, target)
		return true
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return isSameFile(from, target)
		if (!cannotLink.has(codeOf(error))) throw error
	}
	try {
		copyDurably(from, target)
		return true
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false
		throw error
	}
}

function isSameFile(one: string, other: string): boolean {
	const [first, second] = [lstatSync(one), lstatSync(other)]
	return first.dev === second.dev && first.ino === second.ino
}

/** Copies to a new file; what arrives is whole and on disk, or not there. */
function copyDurably(from: string, to: string): void {
	copyFileSync(from, to, constants.COPYFILE_EXCL)
	try {
		const file = openSync(to, 'r+')
		try {
			fsyncSync(file)
		} finally {
			closeSync(file)
		}
		if (lstatSync(to).size !== lstatSync(from).size) throw new Error('The copy is not complete')
	} catch (error) {
		rmSync(to, { force: true })
		throw error
	}
}

/** Writes a file so that readers see the old one or the new one, never half of it. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true })
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
	writeFileSync(temporary, content)
	renameSync(temporary, path)
}
