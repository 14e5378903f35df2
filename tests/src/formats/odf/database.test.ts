// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odb } from '../../../make/odf.ts'
import { factsOf, kindsIn } from './seen.ts'

const withScript = (statements: string): Uint8Array => odb().file('database/script', statements).file('database/data', 'x').package()

describe('embedded databases', () => {
	test('are data', () => {
		expect(kindsIn(withScript('CREATE TABLE "a"("b" INTEGER)\nINSERT INTO "a" VALUES(1)'))).toEqual(['connection'])
	})
	test.each([
		['routine', 'CREATE ALIAS RUN FOR "java.lang.System.exit"'],
		['call', 'CALL "java.lang.System.exit"(0)'],
	])('that call Java: %s', (_, statement) => {
		expect(factsOf(withScript(`CREATE SCHEMA PUBLIC\n${statement}\n`), 'code')).toMatchObject([{ language: 'java', runnable: true, calls: ['java.lang.System.exit'] }])
	})
	test('that read a text file', () => {
		expect(factsOf(withScript('SET TABLE "a" SOURCE "../b.csv;ignore_first=true"'), 'connection')).toMatchObject([{ target: 'embedded database' }, { type: 'text-file', target: '../b.csv;ignore_first=true', automatic: true }])
	})
})
