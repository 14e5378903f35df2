// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { FieldStack } from '../../../../src/formats/fields/field-stack.ts'
import type { Found } from '../../../../src/formats/format.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { docx, escaped, field } from '../../../make/ooxml.ts'
import { seen } from '../ooxml/seen.ts'

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${escaped(text)}</w:instrText></w:r>`
const text = (content: string): string => `<w:r><w:t>${escaped(content)}</w:t></w:r>`
const codes = (plain: string): string => `QUOTE ${[...plain].map((character) => character.charCodeAt(0)).join(' ')}`

/** Where nothing is reported to. */
const silent: Omit<Found, 'budget'> = {
	claims: { name: '' }, identify: () => undefined, fact: () => undefined, gap: () => undefined, conformance: () => undefined, about: () => undefined,
	part: () => ({ format: 'unknown', unread: false, facts: 0 }), nested: () => ({ format: 'unknown', unread: false, facts: 0 }), guard: () => true,
}

const rows: readonly (readonly [name: string, runs: string, expected: readonly string[]])[] = [
	['split over runs', field('DD', 'EAU', 'TO cmd'), ['dde field automatic cmd']],
	['name spelled by a nested field', mark('begin') + field(codes('DDEAUTO')) + code(' cmd "/c x"') + mark('end'), ['dde field automatic cmd /c x']],
	['argument spelled by a nested field', mark('begin') + code('DDEAUTO ') + field(codes('cmd')) + mark('end'), ['dde field automatic cmd']],
	['nested field with a result', mark('begin') + code('INCLUDETEXT ') + mark('begin') + code(' PAGE ') + mark('separate') + text('7') + mark('end') + mark('end'), ['field load 7']],
	['nested field without a result', mark('begin') + code('DDEAUTO ') + mark('begin') + code('FILENAME') + mark('end') + mark('end'), ['dde field automatic FILENAME']],
	['argument from a bookmark', field('SET C "cmd.exe"') + mark('begin') + code('DDEAUTO ') + field('REF C') + mark('end'), ['dde field automatic cmd.exe']],
	['field inside a condition', mark('begin') + code('IF 1 = 1 "') + field('DDEAUTO cmd') + code('"') + mark('end'), ['dde field automatic cmd']],
	['text instead of an instruction', mark('begin') + text('DDEAUTO cmd') + mark('end'), ['dde field automatic cmd']],
	['deleted instruction', mark('begin') + '<w:r><w:delInstrText>DDEAUTO cmd</w:delInstrText></w:r>' + mark('end'), ['dde field automatic cmd']],
	['never closed', mark('begin') + code('DDEAUTO cmd'), ['dde field automatic cmd']],
	['closed without being opened', mark('end') + mark('separate') + field('DDEAUTO cmd'), ['dde field automatic cmd']],
	['a result is no instruction', mark('begin') + code('PAGE') + mark('separate') + text('DDEAUTO cmd') + mark('end'), []],
	['text outside', text('DDEAUTO cmd'), []],
	['tab between name and argument', mark('begin') + code('DDEAUTO') + '<w:r><w:tab/></w:r>' + code('cmd') + mark('end'), ['dde field automatic cmd']],
]

describe('FieldStack', () => {
	test.each(rows)('%s', (_name, runs, expected) => {
		expect(seen(docx().paragraph(runs))).toEqual(expected)
	})

	test('joins over paragraphs', () => {
		expect(seen(docx().paragraph(mark('begin') + code('DDEAUTO')).paragraph(code('cmd') + mark('end')))).toEqual(['dde field automatic cmd'])
	})

	test('many fields within each other cost as much each as a few', () => {
		const stepsFor = (depth: number): number => {
			const budget = new Budget(defaultLimits)
			const stack = new FieldStack({ ...silent, budget })
			for (let index = 0; index < depth; index++) {
				stack.begin({})
				stack.text('QUOTE "some text that grows"')
			}
			stack.finish()
			return defaultLimits.steps - budget.remaining('steps')
		}
		expect(stepsFor(8_000) / stepsFor(4_000)).toBeLessThan(2.1)
	})
})
