// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What every disarmer owes: a copy that is clean, the same twice, left alone the second time, and never a bad one, however broken the original is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinBytes } from '../../../src/bytes/text.ts'
import { disarm, type Disarmed, type DisarmOptions } from '../../../src/engine/disarm.ts'
import { inspect } from '../../../src/engine/inspect.ts'
import { presets } from '../../../src/policy/presets.ts'
import { ruleById } from './rule-by-id.ts'

export interface DirtySample {
	readonly name: string
	readonly bytes: Uint8Array
	/** Rules that match the original and must not match the copy. */
	readonly gone: readonly string[]
	readonly profile?: DisarmOptions['profile']
	readonly trackedChanges?: DisarmOptions['trackedChanges']
	/** Subjects that the list of changes must name. */
	readonly changes?: readonly string[]
}

export interface CleanSample {
	readonly name: string
	readonly bytes: Uint8Array
}

export const safe: DisarmOptions = { policy: presets['council-practice'], profile: 'safe' }

export function optionsOf(sample: Pick<DirtySample, 'profile' | 'trackedChanges'>): DisarmOptions {
	return { policy: safe.policy, profile: sample.profile ?? 'safe', ...(sample.trackedChanges === undefined ? {} : { trackedChanges: sample.trackedChanges }) }
}

/** Why something that should have become a copy did not. */
export function outcomeOf({ report, mistakes }: Disarmed): string {
	return [report.outcome, report.refusal, ...report.remaining, ...mistakes].filter(Boolean).join(' ')
}

export function disarmed(sample: DirtySample): { readonly result: Disarmed; readonly copy: Uint8Array } {
	const result = disarm({ bytes: sample.bytes, name: sample.name }, optionsOf(sample))
	expect(outcomeOf(result)).toBe('disarmed')
	return { result, copy: joinBytes(result.chunks ?? []) }
}

/** A copy, or none; never a bad one. */
function expectNoHarm(bytes: Uint8Array, sample: DirtySample): void {
	const result = disarm({ bytes, name: sample.name }, optionsOf(sample))
	expect(result.mistakes).toEqual([])
	if (result.report.outcome === 'refused') {
		expect(result.chunks).toBeUndefined()
		expect(result.report.text?.de).toBeTruthy()
		return
	}
	const again = inspect({ bytes: joinBytes(result.chunks ?? []), name: result.report.copy?.name ?? '' }, { policy: safe.policy }).report
	expect(again.gaps).toEqual([])
	expect(again.findings.map(({ rule }) => rule).filter((rule) => sample.gone.includes(rule))).toEqual([])
}

/** How many places of a sample are cut or flipped. */
const PLACES = 12

export function remedyContract(title: string, samples: { readonly dirty: readonly DirtySample[]; readonly clean: readonly CleanSample[] }): void {
	describe(`${title}: contract`, () => {
		for (const sample of samples.dirty) {
			test(`${sample.name}: what was to go is gone`, () => {
				const { result } = disarmed(sample)
				const before = result.inspection.report.findings.map(({ rule }) => rule)
				for (const rule of sample.gone) expect(before, `the sample does not show ${rule}`).toContain(rule)
				const after = result.report.inspection?.findings.map(({ rule }) => rule) ?? []
				expect(after.filter((rule) => sample.gone.includes(rule))).toEqual([])
				const subjects = result.report.changes.map(({ subject }) => subject as string)
				for (const subject of sample.changes ?? []) expect(subjects).toContain(subject)
				expect(subjects.length).toBeGreaterThan(0)
				for (const change of result.report.changes) {
					expect(change.text.de).not.toMatch(/[{}]|undefined/)
					expect(change.text.en).not.toMatch(/[{}]|undefined/)
					for (const rule of change.answers) expect(ruleById(rule)?.remedy).toBe(change.remedy)
				}
			})
			test(`${sample.name}: twice the same, and nothing left to do`, () => {
				const { result, copy } = disarmed(sample)
				const other = disarm({ bytes: sample.bytes, name: sample.name }, optionsOf(sample))
				expect(other.report).toEqual(result.report)
				expect(joinBytes(other.chunks ?? [])).toEqual(copy)
				const second = disarm({ bytes: copy, name: result.report.copy?.name ?? '' }, optionsOf(sample))
				expect(outcomeOf(second)).toBe('refused nothing-to-do')
			})
			test(`${sample.name}: cut off or with a byte flipped, a clean copy or none`, () => {
				const step = Math.max(1, Math.floor(sample.bytes.length / PLACES))
				for (let at = 1; at < sample.bytes.length; at += step) {
					expectNoHarm(sample.bytes.subarray(0, at), sample)
					const flipped = sample.bytes.slice()
					flipped[at] = (flipped[at] ?? 0) ^ (1 << at % 8)
					expectNoHarm(flipped, sample)
				}
			}, 60_000)
			test(`${sample.name}: bytes replaced at random, a clean copy or none`, () => {
				fc.assert(fc.property(fc.nat(sample.bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
					const broken = sample.bytes.slice()
					broken.set(bytes.subarray(0, broken.length - at), at)
					expectNoHarm(broken, sample)
				}), { numRuns: 6, seed: 20261122 })
			}, 60_000)
		}
		for (const sample of samples.clean) {
			test(`${sample.name}: nothing to do`, () => {
				const result = disarm({ bytes: sample.bytes, name: sample.name }, safe)
				expect(outcomeOf(result)).toBe('refused nothing-to-do')
				expect(result.chunks).toBeUndefined()
			})
		}
	})
}
