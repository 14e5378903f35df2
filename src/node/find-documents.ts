// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Files below the paths a person named, in an order that does not depend on the file system. */

import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from './inspect-file.ts'

export interface FoundFiles {
	readonly files: readonly string[]
	readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

/** Folders are walked; inside them, links and special files are passed over, since they may lead anywhere. A link that is named itself is followed. */
export function findDocuments(paths: readonly string[]): FoundFiles {
	const files: string[] = []
	const unreadable: { path: string; reason: string }[] = []
	const walk = (folder: string): void => {
		for (const name of readdirSync(folder).sort()) {
			const path = join(folder, name)
			attempt(path, () => {
				const status = lstatSync(path)
				if (status.isDirectory()) walk(path)
				else if (status.isFile()) files.push(path)
			})
		}
	}
	const attempt = (path: string, visit: () => void): void => {
		try {
			visit()
		} catch (error) {
			unreadable.push({ path, reason: reasonOf(error) })
		}
	}
	for (const path of paths) {
		attempt(path, () => {
			if (statSync(path).isDirectory()) walk(path)
			else files.push(path)
		})
	}
	return { files, unreadable }
}
