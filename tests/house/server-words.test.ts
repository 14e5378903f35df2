// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every sentence that the server says to people has its German, with the same places to fill in, and addresses people formally. */

import { describe, expect, test } from 'vitest'
import { conversionTexts } from '../../src/node/conversion/conversion-texts.ts'
import { refusalTexts } from '../../src/remedies/change-texts.ts'
import { contentOf, filesIn } from './tree.ts'

const german = (JSON.parse(contentOf('l10n/de.json')) as { readonly translations: Readonly<Record<string, string | readonly string[]>> }).translations
const literal = (quoted: string): string => quoted.replace(/\\'/g, "'")
const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}|%n|%\d\$s|%s/g)].map(([place]) => place).sort()

interface Said {
	readonly key: string
	readonly english: readonly string[]
}

function saidIn(path: string): readonly Said[] {
	const code = contentOf(path)
	const single = [...code.matchAll(/(?:->t|->forbidden)\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => ({ key: literal(text), english: [literal(text)] }))
	const plural = [...code.matchAll(/->n\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)'/g)].map(([, one = '', many = '']) => ({ key: `_${literal(one)}_::_${literal(many)}_`, english: [literal(one), literal(many)] }))
	// messages of exceptions that the API shows; the command line speaks English
	const shown = path.startsWith('lib/Command/') ? [] : [...code.matchAll(/new (?:Conflict|Invalid)\('((?:[^'\\]|\\.)*)'[,)]/g)].map(([, text = '']) => ({ key: literal(text), english: [literal(text)] }))
	return [...single, ...plural, ...shown]
}

const files = filesIn('lib', '.php').map((path) => ({ path, said: saidIn(path) })).filter(({ said }) => said.length > 0)

describe('sentences of the server', () => {
	test('there are some', () => expect(files.flatMap(({ said }) => said).length).toBeGreaterThan(100))
	for (const { path, said } of files) {
		test(path, () => {
			for (const { key, english } of said) {
				const words = german[key]
				expect(words, `Add “${key}” of ${path} to l10n/de.json and run npm run l10n.`).toBeDefined()
				const forms = typeof words === 'string' ? [words] : words ?? []
				expect(forms.length).toBe(english.length)
				// one may be said without its number: “in the last day”
				for (const [index, form] of forms.entries()) expect(places(form).filter((place) => place !== '%n'), `The German of “${key}” has other places to fill in.`).toEqual(places(english[index] ?? '').filter((place) => place !== '%n'))
			}
		})
	}
	test('why there is no copy is said as the engine says it', () => {
		for (const { de, en } of [...Object.values(refusalTexts), ...Object.values(conversionTexts)]) expect(german[en], `Add “${en}” to l10n/de.json and run npm run l10n.`).toBe(de)
	})
	test('German is formal', () => {
		const informal = Object.values(german).flat().filter((text) => /\b(?:du|dein|deine|deiner|deinem|deinen|dir|dich)\b/i.test(text))
		expect(informal, 'Say Sie.').toEqual([])
	})
	test('nobody is accused', () => {
		const hard = Object.entries(german).flatMap(([key, texts]) => [key, ...(typeof texts === 'string' ? [texts] : texts)]).filter((text) => /bösartig|Bedrohung|malicious|threat/i.test(text))
		expect(hard, 'Say what is in the document, not what its author is.').toEqual([])
	})
})
