// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { TextCollector } from '../../../../src/formats/rtf/text-collector.ts'
import { bytesOf } from '../../../make/rtf.ts'

const add = (collector: TextCollector, text: string): void => collector.bytes(bytesOf(text), 0, text.length)

describe('TextCollector', () => {
	test('decodes bytes of a code page together', () => {
		const collector = new TextCollector(() => 'shift_jis')
		collector.character(0x83)
		collector.character(0x65)
		expect(collector.take()).toBe('テ')
	})
	test('drops line ends, keeps the order of bytes and characters', () => {
		const collector = new TextCollector(() => 'windows-1252')
		add(collector, 'a\r\nb')
		collector.unicode(0x20ac)
		add(collector, '\u00e4')
		expect(collector.take()).toBe('ab€ä')
		expect(collector.take()).toBe('')
	})
	test('negative numbers are characters, too', () => {
		const collector = new TextCollector(() => 'utf-8')
		collector.unicode(-3913)
		expect(collector.take()).toBe('\uf0b7')
	})
	test('forgets what came after a mark', () => {
		const collector = new TextCollector(() => 'utf-8')
		add(collector, 'kept')
		const { mark } = collector
		add(collector, 'forgotten')
		collector.cut(mark)
		expect(collector.take()).toBe('kept')
	})
	test('does not grow without end', () => {
		const collector = new TextCollector(() => 'utf-8')
		for (let round = 0; round < 100; round++) add(collector, 'x'.repeat(100_000))
		expect(collector.take().length).toBeLessThan(1_000_000)
	})
})
