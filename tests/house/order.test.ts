// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The house keeps itself: lists are complete, ids stay, files are small and have their mirror under tests/. */

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/all.ts'
import { formatKind, formatKinds } from '../../src/model/formats.ts'
import { disarmers } from '../../src/remedies/all.ts'
import { engineVersion } from '../../src/model/version.ts'
import { rules } from '../../src/rules/all.ts'
import { retiredRules } from '../../src/rules/retired.ts'
import { contentOf, filesIn, root } from './tree.ts'

const sources = filesIn('src')
const ruleFiles = sources.filter((path) => /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(path) && /defineRule\(/.test(contentOf(path)))

describe('rules', () => {
	test('every rule file is in all.ts', () => {
		expect(ruleFiles.map((path) => basename(path, '.ts')).sort(), 'A rule that is not in src/rules/all.ts never runs. Add it there, or delete the file.').toEqual(rules.map((rule) => rule.id).sort())
	})
	test('are listed alphabetically and once', () => {
		const ids = rules.map((rule) => rule.id)
		expect(ids, 'Keep src/rules/all.ts in alphabetical order, each rule once.').toEqual([...new Set(ids)].sort())
	})
	test('no id disappears', () => {
		const published = readFileSync(join(root, 'tests/house/rule-ids.txt'), 'utf8').split('\n').filter(Boolean)
		const known = new Set([...rules.map((rule) => rule.id), ...Object.keys(retiredRules)])
		const lost = published.filter((id) => !known.has(id))
		expect(lost, 'Stored reports and policies name these rules. Put each into src/rules/retired.ts with its successor.').toEqual([])
		const unpublished = rules.map((rule) => rule.id).filter((id) => !published.includes(id))
		expect(unpublished, 'Add these new ids to tests/house/rule-ids.txt.').toEqual([])
	})
})

describe('formats', () => {
	test('every id has a kind', () => {
		for (const format of formats) expect(formatKind(format.id).id).toBe(format.id)
	})
	test('kinds are named once', () => {
		const ids = formatKinds.map((kind) => kind.id)
		expect(new Set(ids).size).toBe(ids.length)
	})
	test('a base is a kind', () => {
		for (const { base } of formatKinds) if (base !== undefined) expect(formatKind(base).id).toBe(base)
	})
	test('every defined format is listed', () => {
		const defined = sources.filter((path) => path.startsWith('src/formats/') && /defineFormat\(\{/.test(contentOf(path)) && path !== 'src/formats/format.ts')
		const list = contentOf('src/formats/all.ts')
		const missing = defined.filter((path) => !list.includes(path.replace('src/formats/', './')))
		expect(missing, 'A format that is not in src/formats/all.ts is never asked. Add it there.').toEqual([])
	})
})

describe('disarmers', () => {
	test('every defined disarmer is listed', () => {
		const defined = sources.filter((path) => path.startsWith('src/remedies/') && /= defineDisarmer\(\{/.test(contentOf(path)))
		const list = contentOf('src/remedies/all.ts')
		expect(defined.filter((path) => !list.includes(path.replace('src/remedies/', './'))), 'A disarmer that is not in src/remedies/all.ts is never asked. Add it there.').toEqual([])
	})
	test('are listed alphabetically and once', () => {
		const ids = disarmers.map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)].sort())
	})
})

describe('files', () => {
	const linesOf = (path: string): number => contentOf(path).split('\n').length - 1
	for (const path of sources) {
		test(`${path} is small enough`, () => {
			// what is generated is read by nobody
			const most = path === 'src/app/services/api-types.ts' ? 10_000 : /^src\/formats\//.test(path) ? 500 : 300
			expect(linesOf(path), `${path} is longer than ${most} lines. Split it by idea.`).toBeLessThanOrEqual(most)
		})
	}
	/** Types and lists without behaviour of their own. */
	const plain = (path: string): boolean => /\/all\.ts$/.test(path) || !/\b(?:function|class)\b|=>/.test(contentOf(path).replace(/^import .*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''").replace(/\binterface [\s\S]*?\n\}/g, '').replace(/\/\*[\s\S]*?\*\//g, ''))
	for (const path of sources.filter((source) => !plain(source))) {
		test(`${path} has its mirror under tests/`, () => {
			const mirror = path.replace(/^src\//, 'tests/src/').replace(/\.ts$/, '.test.ts')
			expect(filesIn('tests/src').includes(mirror), `Write ${mirror}.`).toBe(true)
		})
	}
	for (const path of [...sources, ...filesIn('tests')]) {
		test(`${path} names its licence and says what it is`, () => {
			const head = contentOf(path).slice(0, 2_000)
			expect(head).toMatch(/^(?:#!.*\n|\/\/ @vitest-environment .*\n)?\/\/ SPDX-FileCopyrightText: .+\n\/\/ SPDX-License-Identifier: AGPL-3\.0-or-later\n/)
		})
	}
	test('limits live in one table', () => {
		const elsewhere = sources.filter((path) => path !== 'src/model/limits.ts' && /\bMAX_(?!SAFE_INTEGER)[A-Z]/.test(contentOf(path)))
		expect(elsewhere, 'Limits belong into src/model/limits.ts.').toEqual([])
	})
	test('no test is skipped', () => {
		const skipped = filesIn('tests').filter((path) => path !== 'tests/house/order.test.ts' && /\b(?:test|it|describe)\.(?:skip|only|todo)\b/.test(contentOf(path)))
		expect(skipped).toEqual([])
	})
})

test('the engine names the version of package.json', () => {
	expect(engineVersion).toBe((JSON.parse(contentOf('package.json')) as { version: string }).version)
})
