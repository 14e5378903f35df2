// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { openMainView } from '../../../../src/formats/zip/main-view.ts'
import { newZip } from '../../../../src/formats/zip/write-zip.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'

function zip(files: Readonly<Record<string, string>>): Uint8Array {
	const writer = newZip()
	for (const [name, content] of Object.entries(files)) writer.add(name, toUtf8(content), { store: true })
	return joinBytes(writer.end())
}

test('folders are no files', () => {
	const { entries, others } = openMainView(zip({ 'a/': '', 'a/b': '1' }), new Budget(defaultLimits), false)
	expect(entries.map((entry) => entry.name)).toEqual(['a/b'])
	expect(others).toEqual([])
})

test('what only another directory lists is named apart', () => {
	const bytes = joinBytes([zip({ hidden: '1' }), zip({ shown: '2' })])
	const { entries, others } = openMainView(bytes, new Budget(defaultLimits), false)
	expect(entries.map((entry) => entry.name)).toEqual(['shown'])
	expect(others).toContain('hidden')
})

test('of two versions of a file, the one most readers take', () => {
	const bytes = zip({ 'a.xml': 'first', 'b.xml': 'last!' })
	// both directory entries and both headers get one name
	const text = Buffer.from(bytes).toString('latin1').replaceAll('b.xml', 'a.xml')
	const { archive, entries } = openMainView(Buffer.from(text, 'latin1'), new Budget(defaultLimits), true)
	expect(entries.map((entry) => utf8(archive.read(entry)))).toEqual(['last!'])
})

test('bytes behind the compressed data are not copied', () => {
	const writer = newZip()
	const tail = toUtf8('more')
	const plain = toUtf8('council '.repeat(100))
	writer.add('a', plain)
	const { archive, entries: [entry] } = openMainView(joinBytes(writer.end()), new Budget(defaultLimits), false)
	if (entry === undefined) throw new Error('no entry')
	const copy = archive.copy(entry)
	const stuffed = newZip()
	stuffed.addCompressed('a', { ...copy, data: [...copy.data, tail] })
	const view = openMainView(joinBytes(stuffed.end()), new Budget(defaultLimits), false)
	const [again] = view.entries
	if (again === undefined) throw new Error('no entry')
	expect(joinBytes(view.archive.copy(again).data)).toEqual(joinBytes(copy.data))
})

test('what is no archive is damage', () => {
	expect(() => openMainView(toUtf8('PK\u0003\u0004 and nothing else'), new Budget(defaultLimits), false)).toThrow(Damage)
})
