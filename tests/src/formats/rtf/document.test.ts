// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { bytesOf, object, rtf } from '../../../make/rtf.ts'
import { seen } from '../ole/seen.ts'

describe('groups', () => {
	test('properties end with their group', () => {
		expect(seen(rtf('{\\v{hidden}}shown{\\v hidden}'), 'a.rtf').of('hidden')).toMatchObject([{ what: 'hidden-text', count: 2 }])
	})
	test('what a group collects is reported although nobody closes it', () => {
		expect(seen(bytesOf('{\\rtf1{\\info{\\author Erika'), 'a.rtf').of('metadata')).toMatchObject([{ value: 'Erika' }])
	})
	test('text of an unknown ignorable destination belongs to nothing', () => {
		expect(seen(rtf('{\\info{\\author {\\*\\unknown Max}Erika}}'), 'a.rtf').of('metadata')).toMatchObject([{ value: 'Erika' }])
	})
})

describe('time', () => {
	test.each<[string, string]>([
		['properties of one shape', `{\\shp${'{\\sp{\\sn pibName}{\\sv x}}'.repeat(20_000)}}`],
		['two writings of one name', `{\\info{\\author ${'{\\upr{a}{\\*\\ud{b}}}'.repeat(20_000)}}}`],
		['binary data that is announced and never comes', '\\bin99999999 '.repeat(50_000)],
		['binary data that looks like objects', '\\bin40 \\object '.repeat(20_000)],
		['object data twice', `{\\object${'\\objdata 01'.repeat(50_000)}}`],
		['fields in fields', '{\\field{\\*\\fldinst '.repeat(3_000)],
		['characters by number', `{\\info{\\author ${'\\u1234?'.repeat(50_000)}}}`],
	])('%s', (_, text) => {
		const begin = performance.now()
		expect(seen(rtf(text), 'a.rtf').mistakes).toEqual([])
		expect(performance.now() - begin).toBeLessThan(3_000)
	})
})

test('an oddity is told once', () => {
	const odd = object({ data: '01\\par 02' })
	expect(seen(rtf(odd.repeat(50)), 'a.rtf').of('structure').filter(({ defect }) => defect === 'rtf-evasion')).toHaveLength(1)
})
