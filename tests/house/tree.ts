// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The files of the house, for tests about the house itself. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Paths below `folder`, relative to the root, with forward slashes, sorted. */
export function filesIn(folder: string, ending = '.ts'): string[] {
	const from = join(root, folder)
	if (!existsSync(from)) return []
	return readdirSync(from, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
		.sort()
}

export function contentOf(path: string): string {
	return readFileSync(join(root, path), 'utf8')
}

/** What a file imports: paths relative to the root for our own files, names for packages. */
export function importsOf(path: string): string[] {
	const found = contentOf(path).matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g)
	return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '').map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)).split('\\').join('/') : name))
}

/** Scripts and components below `folder`. */
export function facesIn(folder: string): string[] {
	return [...filesIn(folder), ...filesIn(folder, '.vue')].sort()
}
