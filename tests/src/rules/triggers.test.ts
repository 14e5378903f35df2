// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a click starts depends on what the document carries. */

import { expect, test } from 'vitest'
import { factsByKind } from '../../../src/rules/rule.ts'
import { clicksThatStart } from '../../../src/rules/triggers.ts'
import { code, trigger } from './facts.ts'

const inDocument = 'vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document'

test.each([
	['name of a macro', 'Main', 'code', 'nothing'],
	['script of the document', inDocument, 'code', 'nothing'],
	['script of the office program', inDocument.replace('location=document', 'location=share'), 'code', 'command'],
	['macro in a presentation', 'ppaction://macro?name=Main', 'code', 'nothing'],
	['program in a presentation', 'ppaction://program', 'command', 'command'],
	['next slide', 'ppaction://hlinkshowjump?jump=nextslide', 'nothing', 'nothing'],
	['object of its own', 'ppaction://ole?verb=0', 'nothing', 'nothing'],
	['command', '.uno:Quit', 'command', 'command'],
	['other program', 'ms-word:nft|u|https://example.org/a.dotx', 'command', 'command'],
	['path of a program', 'C:\\Windows\\System32\\calc.exe', 'command', 'command'],
	['nothing', ' ', 'nothing', 'nothing'],
] as const)('%s', (_, target, withCode, without) => {
	const started = (facts: Parameters<typeof factsByKind>[0]): string | undefined =>
		(['code', 'command', 'nothing'] as const).find((what) => [...clicksThatStart(what, factsByKind(facts))].length > 0)
	expect(started([trigger({ target }), code()])).toBe(withCode)
	expect(started([trigger({ target })])).toBe(without)
})

test('what starts by itself is no click', () => {
	expect([...clicksThatStart('code', factsByKind([trigger({ automatic: true }), code()]))]).toEqual([])
})

test('event and excerpt go along', () => {
	const [match] = clicksThatStart('code', factsByKind([{ ...trigger({ event: 'dom:click' }), excerpt: '<x/>' }, code()]))
	expect(match).toMatchObject({ values: { event: 'dom:click' }, excerpt: '<x/>' })
})
