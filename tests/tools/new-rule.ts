// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm run new-rule -- external-content/remote-something`: a rule, its table and its line in all.ts, all failing until they are filled in. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/tree.ts'

const licence = '// SPDX-FileCopyrightText: 2026 Document Gate contributors\n// SPDX-License-Identifier: AGPL-3.0-or-later\n'
const folders = ['active-content', 'embedded-content', 'external-content', 'hidden-content', 'personal-data', 'structure']

/** The name of the exported constant: `remote-image` → `remoteImage`. */
export function constantName(id: string): string {
	return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Puts the import and the entry where the alphabet wants them; both lists are ordered by rule id. */
export function withRule(list: string, folder: string, id: string): string {
	const imports = [...list.matchAll(/^import \{ \w+ \} from '\.\/[\w-]+\/([\w-]+)\.ts'\n/gm)].map((match) => ({ id: match[1] ?? '', line: match[0] }))
	const all = [...imports, { id, line: `import { ${constantName(id)} } from './${folder}/${id}.ts'\n` }].sort((one, other) => (one.id < other.id ? -1 : 1))
	const withoutImports = imports.reduce((text, { line }) => text.replace(line, ''), list)
	return withoutImports
		.replace(/^import type \{ Rule \}.*\n/m, (line) => line + all.map((entry) => entry.line).join(''))
		.replace(/(export const rules: readonly Rule\[\] = \[\n)[^\]]*\]/, (_, head: string) => `${head}${all.map((entry) => `\t${constantName(entry.id)},\n`).join('')}]`)
}

function ruleText(id: string): string {
	return `${licence}
/** What it is, and where the construct is specified. */

import { defineRule, each } from '../rule.ts'

export const ${constantName(id)} = defineRule({
	id: '${id}',
	trait: 'malformed',
	severity: 'medium',
	confidence: 'certain',
	references: [],
	find: each('structure', () => false),
	text: {
		de: { title: '', meaning: '', risk: '', advice: '' },
		en: { title: '', meaning: '', risk: '', advice: '' },
	},
})
`
}

function tableText(folder: string, id: string): string {
	return `${licence}
import { ${constantName(id)} } from '../../../../src/rules/${folder}/${id}.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(${constantName(id)}, {
	finds: [],
	passes: [],
})
`
}

function main(argument: string | undefined): string {
	const [folder = '', id = ''] = (argument ?? '').split('/')
	if (!folders.includes(folder) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `Name a folder and an id, for example external-content/remote-something. Folders: ${folders.join(', ')}.`
	const rule = join(root, 'src/rules', folder, `${id}.ts`)
	if (existsSync(rule)) return `There is a rule ${id} already.`
	const list = join(root, 'src/rules/all.ts')
	writeFileSync(rule, ruleText(id))
	writeFileSync(join(root, 'tests/src/rules', folder, `${id}.test.ts`), tableText(folder, id))
	writeFileSync(list, withRule(readFileSync(list, 'utf8'), folder, id))
	return `Made src/rules/${folder}/${id}.ts, its table and its line in all.ts. Fill both in, and add ${id} to tests/house/rule-ids.txt.`
}

if (process.argv[1]?.endsWith('new-rule.ts')) process.stdout.write(`${main(process.argv[2])}\n`)
