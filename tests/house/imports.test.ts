// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who may import whom: the table of ARCHITECTURE.md, section 4. */

import { describe, expect, test } from 'vitest'
import { contentOf, filesIn, importsOf } from './tree.ts'

const rooms: Readonly<Record<string, readonly string[]>> = {
	model: ['model'],
	bytes: ['model', 'bytes'],
	formats: ['model', 'bytes', 'formats'],
	rules: ['model', 'rules'],
	policy: ['model', 'policy'],
	remedies: ['model', 'bytes', 'formats', 'remedies'],
	engine: ['model', 'bytes', 'formats', 'rules', 'policy', 'remedies', 'engine'],
	app: ['model', 'policy', 'worker', 'app'],
	worker: ['model', 'engine', 'policy', 'worker'],
	node: ['model', 'engine', 'policy', 'node'],
}
/** Rooms whose files may import packages from outside; `formats/xml` is the one room inside formats that may. */
const mayUsePackages = (path: string): boolean => /^src\/(app|bytes|formats\/xml|worker|node)\//.test(path)
const pureRooms = ['model', 'bytes', 'formats', 'rules', 'policy', 'remedies', 'engine']
/** What the engine must not touch: files, network, clock, chance, console, the page. */
const impure = /\b(?:Date\.now|new Date\(|Math\.random|performance\.|console\.|setTimeout|setInterval|fetch\(|XMLHttpRequest|document\.(?:createElement|querySelector|body)|window\.|localStorage|process\.|crypto\.getRandomValues)/

const sources = filesIn('src')

describe('imports', () => {
	test('there are sources to look at', () => {
		expect(sources.length).toBeGreaterThan(50)
	})
	for (const path of sources) {
		const room = path.split('/')[1] ?? ''
		test(path, () => {
			const allowed = rooms[room]
			expect(allowed, `src/${room} is no room of the house. Put the file into one of ${Object.keys(rooms).join(', ')}, or add the room to ARCHITECTURE.md and to this test.`).toBeDefined()
			for (const name of importsOf(path)) {
				if (/^(css|l10n)\//.test(name)) {
					expect(room, `${path} imports ${name}. Only the faces have styles and translations.`).toBe('app')
				} else if (name.startsWith('src/')) {
					const other = name.split('/')[1] ?? ''
					expect(allowed, `${path} imports ${name}: the room ${room} may import only ${allowed?.join(', ')}. Move the code, or hand the value in as a parameter.`).toContain(other)
					// bytes and XML are no formats' business to be imported past their doors, but plain TypeScript files
					expect(name, `${path} imports ${name} without its ending. Write .ts.`).toMatch(/\.(ts|json|vue)$/)
				} else if (name === '#platform') {
					expect(['bytes', 'formats', 'engine'], `${path} imports #platform. Only bytes, formats and engine may.`).toContain(room)
				} else if (name.startsWith('node:')) {
					expect(room === 'node' || path === 'src/bytes/platform-node.ts', `${path} imports ${name}. Only src/node and src/bytes/platform-node.ts may use Node.`).toBe(true)
				} else {
					expect(mayUsePackages(path), `${path} imports the package ${name}. Packages belong into app, bytes, formats/xml, worker and node: wrap it there.`).toBe(true)
				}
			}
		})
	}
})

describe('purity', () => {
	for (const path of sources.filter((source) => pureRooms.includes(source.split('/')[1] ?? '') && source !== 'src/bytes/platform-node.ts')) {
		test(path, () => {
			const code = contentOf(path).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''").replace(/`(?:[^`\\]|\\.)*`/g, '``').replace(/\/(?![*/\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*/g, '/ /')
			expect(impure.exec(code)?.[0], `${path} reaches outside. The engine is pure: hand the value in from the host.`).toBeUndefined()
		})
	}
})
