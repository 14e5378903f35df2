// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every sentence of the faces has its German, and the German has the same placeholders. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forms } from '../tools/l10n.ts'
import { contentOf, facesIn, root } from './tree.ts'

const german = (JSON.parse(readFileSync(join(root, 'l10n/de.json'), 'utf8')) as { readonly translations: Readonly<Record<string, string | readonly string[]>> }).translations
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}|%n/g)].map(([name]) => name).sort()
const literal = (quoted: string): string => quoted.slice(1, -1).replace(/\\'/g, "'")

interface Said {
	readonly key: string
	readonly english: string
}

function saidIn(path: string): readonly Said[] {
	const code = contentOf(path)
	const single = [...code.matchAll(/\bt\(\s*('(?:[^'\\\n]|\\.)*')/g)].map(([, text = '']) => ({ key: literal(text), english: literal(text) }))
	const plural = [...code.matchAll(/\bn\(\s*('(?:[^'\\\n]|\\.)*'),\s*('(?:[^'\\\n]|\\.)*')/g)].map(([, one = '', many = '']) => ({ key: `_${literal(one)}_::_${literal(many)}_`, english: literal(many) }))
	return [...single, ...plural]
}

describe('German', () => {
	for (const path of facesIn('src/app')) {
		const said = saidIn(path)
		if (said.length === 0) continue
		test(`every sentence of ${path} has its German`, () => {
			const missing = said.filter(({ key }) => german[key] === undefined).map(({ key }) => key)
			expect(missing, `Add these sentences of ${path} to l10n/de.json.`).toEqual([])
		})
		test(`the German of ${path} fills in the same`, () => {
			for (const { key, english } of said) {
				const words = german[key]
				for (const text of typeof words === 'string' ? [words] : words ?? []) expect(placeholders(text), `The German of "${key}" has other placeholders.`).toEqual(placeholders(english))
			}
		})
	}
	test('all forms of the German are current', () => {
		const written = forms({ translations: german, pluralForm: 'nplurals=2; plural=(n != 1);' })
		for (const [name, content] of Object.entries(written)) expect(contentOf(`l10n/${name}`) === content, `l10n/${name} is not what l10n/de.json says. Run npm run l10n.`).toBe(true)
	})
	test('texts are words, never something computed', () => {
		for (const path of facesIn('src/app')) {
			if (path === 'src/app/language.ts') continue
			const computed = [...contentOf(path).matchAll(/(?<![\w.$])[tn]\(\s*(?!')[^)\s]/g)].map(([call]) => call)
			expect(computed, `${path} asks for a text that cannot be found in the translations. Write it out.`).toEqual([])
		}
	})
})
