// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test, vi } from 'vitest'
import { joinBytes, toUtf8 } from '../../../src/bytes/text.ts'
import { disarm, type DisarmOptions } from '../../../src/engine/disarm.ts'
import { inspect } from '../../../src/engine/inspect.ts'
import { Damage, LimitReached } from '../../../src/model/failures.ts'
import type { DisarmRefusal } from '../../../src/model/disarm.ts'
import { presets } from '../../../src/policy/presets.ts'
import { disarmers } from '../../../src/remedies/all.ts'
import type { Disarmer, Rewritten } from '../../../src/remedies/remedy.ts'
import { macro } from '../../make/dirty-odf.ts'
import { odt } from '../../make/odf.ts'

const options: DisarmOptions = { policy: presets['council-practice'], profile: 'safe' }
const dirty = { bytes: macro(odt().paragraph('Antrag')).package(), name: 'antrag.odt' }
const clean = odt().paragraph('Antrag').package()

/** Runs with a disarmer of one's own for OpenDocument files. */
function withDisarmer<Result>(change: Partial<Disarmer>, work: () => Result): Result {
	const [own] = disarmers.filter(({ id }) => id === 'odf')
	if (own === undefined) throw new Error('no disarmer')
	const spies = Object.entries(change).map(([name, instead]) => vi.spyOn(own, name as 'rewrite').mockImplementation(instead as never))
	try {
		return work()
	} finally {
		for (const spy of spies) spy.mockRestore()
	}
}

const giving = (bytes: Uint8Array, format = 'odt') => ({ rewrite: (): Rewritten => ({ chunks: [bytes], format, changes: [] }) })

describe('a copy', () => {
	test('comes with its report, its changes and the second inspection', () => {
		const { report, chunks, inspection } = disarm(dirty, options)
		expect(report).toMatchObject({ schema: 'documentgate-disarm/1', outcome: 'disarmed', remaining: [], original: { name: 'antrag.odt', format: 'odt' }, copy: { name: 'antrag.odt', format: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' } })
		expect(report.inspection?.findings).toEqual([])
		expect(report.changes.map(({ subject }) => subject).sort()).toEqual(['event', 'macro'])
		expect(report.changes.every(({ at }) => at.path[0] === 'antrag.odt')).toBe(true)
		expect(inspection.report.findings.length).toBeGreaterThan(0)
		expect(report.copy?.sha256).toBe(inspect({ bytes: joinBytes(chunks ?? []), name: 'antrag.odt' }, options).report.sha256)
	})
	test('is the same whether the host inspected before or not', () => {
		expect(disarm(dirty, options, inspect(dirty, options)).report).toEqual(disarm(dirty, options).report)
	})
	test('gets an ending that belongs to its format', () => {
		const { report } = disarm({ ...dirty, name: 'antrag.docx' }, options)
		expect(report.copy?.name).toBe('antrag.odt')
		expect(report.changes.at(-1)).toMatchObject({ action: 'renamed', subject: 'name', target: 'antrag.odt' })
		expect(disarm({ ...dirty, name: 'antrag' }, options).report.copy?.name).toBe('antrag.odt')
	})
})

describe('no copy', () => {
	const refusalOf = (bytes: Uint8Array, name = 'a.odt'): DisarmRefusal | undefined => disarm({ bytes, name }, options).report.refusal

	test.each<{ name: string; bytes: Uint8Array; refusal: DisarmRefusal }>([
		{ name: 'of a clean document', bytes: clean, refusal: 'nothing-to-do' },
		{ name: 'of a locked one', bytes: odt().encrypted().package(), refusal: 'encrypted' },
		{ name: 'of a broken one', bytes: dirty.bytes.subarray(0, 900), refusal: 'damaged' },
		{ name: 'of nothing', bytes: new Uint8Array(0), refusal: 'nothing-to-do' },
	])('$name', ({ bytes, refusal }) => {
		const { report, chunks } = disarm({ bytes, name: 'a.odt' }, options)
		expect(report.refusal).toBe(refusal)
		expect(report.text?.en).toBeTruthy()
		expect(report.changes).toEqual([])
		expect(chunks).toBeUndefined()
	})

	test('of a page of the web, which has to be converted', () => {
		expect(refusalOf(toUtf8('<!DOCTYPE html><html><body><script src="http://example.org/a.js"></script></body></html>'), 'a.html')).toBe('needs-conversion')
	})
	test.each<{ name: string; change: Partial<Disarmer>; refusal: DisarmRefusal }>([
		{ name: 'something is still found', change: giving(dirty.bytes), refusal: 'still-found' },
		{ name: 'something new is found', change: giving(odt().paragraph('Antrag').link('https://example.org').package()), refusal: 'new-findings' },
		{ name: 'it is of another format than said', change: giving(clean, 'ods'), refusal: 'new-findings' },
		{ name: 'it cannot be inspected', change: giving(clean.subarray(0, 400)), refusal: 'damaged' },
		{ name: 'its words differ', change: giving(odt().paragraph('Auftrag').package()), refusal: 'text-differs' },
		{ name: 'words are missing', change: giving(odt().package()), refusal: 'text-differs' },
		{ name: 'the document breaks off', change: { rewrite: () => { throw new Damage('x') } }, refusal: 'damaged' },
		{ name: 'a limit is reached', change: { rewrite: () => { throw new LimitReached('steps') } }, refusal: 'limit' },
		{ name: 'the nesting is too deep for the stack', change: { rewrite: () => { throw new RangeError('Maximum call stack size exceeded') } }, refusal: 'limit' },
	])('where $name', ({ change, refusal }) => {
		const { report, chunks, mistakes } = withDisarmer(change, () => disarm(dirty, options))
		expect(report.refusal).toBe(refusal)
		expect(chunks).toBeUndefined()
		expect(mistakes).toEqual([])
		if (refusal === 'still-found') expect(report.remaining).toContain('basic-macro')
		if (refusal === 'new-findings') expect(report.remaining.length).toBeGreaterThan(0)
	})
	test('a mistake of ours is told to the host, not to the reader', () => {
		const { report, mistakes } = withDisarmer({ rewrite: () => { throw new TypeError('oops') } }, () => disarm(dirty, options))
		expect(report.refusal).toBe('internal')
		expect(JSON.stringify(report)).not.toContain('oops')
		expect(mistakes[0]).toContain('oops')
	})
})

describe('documents inside', () => {
	const innerOf = (bytes: Uint8Array, depth = 1): Rewritten | undefined => {
		let answer: Rewritten | undefined
		withDisarmer({
			rewrite: (_bytes, _kind, _order, _budget, inner) => {
				answer = inner(bytes, 'inner.odt')
				return { chunks: [clean], format: 'odt', changes: [] }
			},
		}, () => void disarm(dirty, options))
		return depth === 1 ? answer : undefined
	}
	test('that are clean come back as they are', () => {
		expect(innerOf(clean)).toEqual({ chunks: [clean], format: 'odt', changes: [] })
	})
	test('that nobody can read do not come back', () => {
		expect(innerOf(Uint8Array.from({ length: 64 }, (_, index) => (index * 37) & 255))).toBeUndefined()
		expect(innerOf(odt().encrypted().package())).toBeUndefined()
		expect(innerOf(toUtf8('<!DOCTYPE html><html><script>x()</script></html>'))).toBeUndefined()
	})
	test('that are within too many others do not come back', () => {
		let depth = 0
		withDisarmer({
			rewrite: (_bytes, _kind, _order, _budget, inner) => {
				depth++
				inner(dirty.bytes, 'inner.odt')
				return { chunks: [clean], format: 'odt', changes: [] }
			},
		}, () => void disarm(dirty, options))
		expect(depth).toBe(5)
	})
	test('earlier versions are disarmed like documents', () => {
		const { report } = disarm({ bytes: macro(odt()).file('VersionList.xml', '<VL:version-list xmlns:VL="http://openoffice.org/2001/versions-list"><VL:version-entry VL:title="V1"/></VL:version-list>', 'text/xml').file('Versions/V1', dirty.bytes).package(), name: 'a.odt' }, options)
		expect(report.outcome).toBe('disarmed')
		expect(report.changes.some(({ at, subject }) => subject === 'macro' && at.path[1] === 'Versions/V1')).toBe(true)
	})
})

describe('the comparison of words', () => {
	test('reads them where pieces that both have do not come in the same order, since one of them may have no words', () => {
		const comparable: Disarmer['comparable'] = (bytes) => ({ pieces: new Set(['piece']), words: (same) => (same.size > 0 ? [`${bytes.length}`] : ['Antrag']) })
		expect(withDisarmer({ comparable }, () => disarm(dirty, options)).report.outcome).toBe('disarmed')
	})
	test('believes no names where the words differ', () => {
		const comparable: Disarmer['comparable'] = (bytes) => ({ pieces: new Set(['piece']), words: () => [`${bytes.length}`] })
		expect(withDisarmer({ comparable }, () => disarm(dirty, options)).report.refusal).toBe('text-differs')
	})
})
