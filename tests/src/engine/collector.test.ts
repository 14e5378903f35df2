// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Collector, recognise } from '../../../src/engine/collector.ts'
import { defineFormat, type Found } from '../../../src/formats/format.ts'
import { Budget } from '../../../src/model/budget.ts'
import { Damage, LimitReached } from '../../../src/model/failures.ts'
import { defaultLimits, type Limits } from '../../../src/model/limits.ts'

const anything = Uint8Array.of(1, 2, 3)

/** Reads one document with a format made for the test. */
function collected(read: (found: Found) => void, limits: Partial<Limits> = {}): Collector {
	const collector = new Collector(new Budget({ ...defaultLimits, ...limits }))
	collector.document(anything, { name: 'a.x' }, ['a.x'], defineFormat({ id: 'odt', recognises: () => 'certain', read: (_, found) => read(found) }))
	return collector
}
const gapsOf = (collector: Collector): unknown[] => collector.gaps.map(({ gap, at, detail }) => [gap, at.path.join('›'), detail])

describe('every way to fail is a gap', () => {
	test.each([
		['damage', () => { throw new Damage('torn', 7) }, ['damaged', 'a.x', 'torn']],
		['a limit', () => { throw new LimitReached('xmlDepth') }, ['limit', 'a.x', 'xmlDepth']],
		['a mistake of our own', () => { throw new TypeError('undefined is not a function') }, ['internal', 'a.x', 'TypeError']],
		['a stack that is full', () => { const deep = (): number => 1 + deep(); deep() }, ['limit', 'a.x', 'nesting']],
		['something odd', () => { throw 'text' }, ['internal', 'a.x', 'unknown']],
	])('%s', (_, read, gap) => {
		expect(gapsOf(collected(read))).toEqual([gap])
	})
	test('mistakes of our own go to the log, damage does not', () => {
		expect(collected(() => { throw new TypeError('oh') }).mistakes).toHaveLength(1)
		expect(collected(() => { throw new Damage('torn') }).mistakes).toEqual([])
	})
})

describe('a guarded part', () => {
	test('costs only itself', () => {
		const collector = collected((found) => {
			expect(found.guard('one.xml', () => { throw new Damage('torn') })).toBe(false)
			expect(found.guard(['two', 'deep'], () => found.fact({ kind: 'hidden', what: 'comment', count: 1, at: { part: 'two.xml', offset: 4 } }))).toBe(true)
		})
		expect(gapsOf(collector)).toEqual([['damaged', 'a.x›one.xml', 'torn']])
		expect(collector.facts).toMatchObject([{ kind: 'hidden', at: { path: ['a.x', 'two.xml'], offset: 4 } }])
	})
	test('once a sum is spent, nothing more is read', () => {
		let reached = false
		const collector = collected((found) => {
			found.guard('one', () => found.budget.spend('steps', 11))
			found.guard('two', () => { reached = true })
			expect(found.part(anything, { name: 'three', role: 'object' }).unread).toBe(true)
		}, { steps: 10 })
		expect(reached).toBe(false)
		expect(gapsOf(collector)).toEqual([['limit', 'a.x›one', 'steps']])
	})
})

describe('parts', () => {
	test('are inspected with their whole path', () => {
		const collector = collected((found) => void found.part(new TextEncoder().encode('{\\rtf1 x}'), { name: ['Object 1', 'x.rtf'], role: 'object', mediaType: 'text/rtf' }))
		expect(collector.facts.find((fact) => fact.kind === 'format')).toMatchObject({ format: 'rtf', extension: 'rtf', declaredType: 'text/rtf', within: 'object', at: { path: ['a.x', 'Object 1', 'x.rtf'] } })
		expect(collector.parts).toBe(2)
	})
	test('the name that is offered counts, not that of the part', () => {
		const collector = collected((found) => void found.part(anything, { name: 'oleObject1.bin', fileName: 'invoice.js', role: 'attachment' }))
		expect(collector.facts.find((fact) => fact.kind === 'format')).toMatchObject({ extension: 'js' })
	})
	test('what is behind a lock is what the document is', () => {
		const collector = new Collector(new Budget(defaultLimits))
		const identity = collector.document(anything, { name: 'a.doc' }, ['a.doc'], defineFormat({ id: 'encrypted-ooxml', recognises: () => 'certain', read: (_, found) => void found.part(new TextEncoder().encode('{\\rtf1 x}'), { name: '(decrypted)', role: 'decrypted' }) }))
		expect(identity.id).toBe('rtf')
	})
	test('are not nested without end', () => {
		const nest = (found: Found, depth: number): void => found.budget.nest(() => nest(found, depth + 1))
		expect(gapsOf(collected((found) => nest(found, 0)))).toEqual([['limit', 'a.x', 'nesting']])
	})
})

describe('facts', () => {
	test('excerpts are safe to show and short', () => {
		const collector = collected((found) => found.fact({ kind: 'hidden', what: 'comment', count: 1, excerpt: `see http://a.example \u202e${'x'.repeat(400)}` }))
		expect(collector.facts[0]?.excerpt).toMatch(/^see hxxp:\/\/a\.example ‹202E›x+…$/)
		expect(collector.facts[0]?.excerpt?.length).toBeLessThanOrEqual(200)
	})
	test('too many are a gap: the one that matters may be past the end', () => {
		const collector = collected((found) => {
			for (let index = 0; index < 30; index++) found.fact({ kind: 'hidden', what: 'comment', count: 1 })
		}, { facts: 10 })
		expect(collector.facts).toHaveLength(10)
		expect(collector.omitted).toEqual({ hidden: 20 })
		expect(gapsOf(collector)).toEqual([['limit', 'a.x', 'facts']])
	})
	test('only the outermost document speaks for conformance and producer', () => {
		const collector = new Collector(new Budget(defaultLimits))
		const speaking = defineFormat({ id: 'odt', recognises: () => 'certain', read: (_, found) => {
			found.conformance({ odf: '1.3' })
			found.about({ producer: 'one', signatures: 1 })
			found.about({ producer: 'two', signatures: 1 })
		} })
		collector.document(anything, { name: 'inner', within: 'object' }, ['a', 'inner'], speaking)
		expect(collector.conformance).toEqual({})
		collector.document(anything, { name: 'a' }, ['a'], speaking)
		expect([collector.conformance, collector.about]).toEqual([{ odf: '1.3' }, { producer: 'one', signatures: 2 }])
	})
})

describe('recognition', () => {
	test('content decides', () => {
		expect(recognise(new TextEncoder().encode('{\\rtf1 x}')).map((format) => format.id)).toEqual(['rtf'])
	})
	test('two magic numbers are two candidates, and both are read', () => {
		const bytes = new TextEncoder().encode('{\\rtf1 x}\n%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n')
		expect(recognise(bytes).map((format) => format.id)).toEqual(['rtf', 'pdf'])
		const collector = new Collector(new Budget(defaultLimits))
		collector.document(bytes, { name: 'a.rtf' }, ['a.rtf'])
		expect(collector.facts).toContainEqual(expect.objectContaining({ kind: 'structure', defect: 'polyglot' }))
		expect(collector.facts.some((fact) => fact.at.path[1] === '(pdf)')).toBe(true)
	})
	test('plain text only where nobody else knows better', () => {
		expect(recognise(new TextEncoder().encode('Just a note.\n')).map((format) => format.id)).toEqual(['text'])
	})
})
