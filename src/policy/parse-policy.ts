// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The only way to get a policy from outside: checks every word, completes what is left out, names every problem at once. */

import type { ConformanceWish, Policy, PolicyEntry } from '../model/policy.ts'
import type { Limits } from '../model/limits.ts'
import type { Sentences } from '../model/report.ts'
import { gapKinds, safeCopies, verdicts, type GapKind } from '../model/scales.ts'
import { PolicyError, pointerTo, type PolicyProblem } from './policy-error.ts'
import { conformanceKeys, everythingElse, formatKeys, gapVerdicts, limitKeys, longestHost, longestName, patterns, policySchemaId, sections, suggestions, traitKeys, wants } from './shape.ts'

/** What holds for whatever a policy does not name. */
const cautious: PolicyEntry = { verdict: 'review' }

/**
 * Reads a policy, for instance the result of `JSON.parse`. Sections and entries that are left out are completed with `review`.
 * @throws PolicyError with a sentence for each place that is wrong
 */
export function parsePolicy(untrusted: unknown): Policy {
	const problems: PolicyProblem[] = []
	const policy = new Reading(problems).policy(untrusted)
	if (problems.length > 0 || policy === undefined) throw new PolicyError(problems)
	return policy
}

export { PolicyError }

type Fields = Readonly<Record<string, unknown>>

class Reading {
	private readonly problems: PolicyProblem[]

	constructor(problems: PolicyProblem[]) {
		this.problems = problems
	}

	policy(value: unknown): Policy | undefined {
		const fields = this.object(value, '', sections)
		if (fields === undefined) return undefined
		if (fields['schema'] !== policySchemaId) this.problem('/schema', { de: `Hier muss „${policySchemaId}“ stehen.`, en: `This must be “${policySchemaId}”.` })
		const traits = this.entries(fields['traits'], '/traits', traitKeys)
		return {
			schema: policySchemaId,
			name: this.name(fields['name']),
			formats: { ...this.entries(fields['formats'], '/formats', formatKeys, cautious) },
			traits: { ...traits, [everythingElse]: traits[everythingElse] ?? cautious },
			rules: this.rules(fields['rules']),
			gaps: this.gaps(fields['gaps']),
			conformance: this.conformance(fields['conformance']),
			allow: this.allow(fields['allow']),
			limits: this.limits(fields['limits']),
		}
	}

	private name(value: unknown): Sentences {
		const fields = this.object(value, '/name', ['de', 'en'])
		const text = (language: 'de' | 'en'): string => {
			const written = fields?.[language]
			if (typeof written === 'string' && written.trim() !== '' && written.length <= longestName) return written
			if (fields !== undefined) this.problem(`/name/${language}`, { de: `Hier fehlt ein Name mit höchstens ${longestName} Zeichen.`, en: `A name of at most ${longestName} characters is missing here.` })
			return ''
		}
		return { de: text('de'), en: text('en') }
	}

	private entries(value: unknown, pointer: string, keys: readonly string[], others?: PolicyEntry): Record<string, PolicyEntry> {
		const fields = value === undefined ? {} : (this.object(value, pointer, keys) ?? {})
		const entries = Object.entries(fields).map(([key, entry]) => [key, this.entry(entry, pointerTo(pointer, key), verdicts)] as const)
		const read: Record<string, PolicyEntry> = Object.fromEntries(entries)
		return others === undefined || Object.hasOwn(read, everythingElse) ? read : { ...read, [everythingElse]: others }
	}

	private rules(value: unknown): Record<string, PolicyEntry> {
		const fields = value === undefined ? {} : (this.object(value, '/rules') ?? {})
		const isRule = new RegExp(patterns.rule)
		return Object.fromEntries(Object.entries(fields).map(([rule, entry]) => {
			const pointer = pointerTo('/rules', rule)
			if (!isRule.test(rule)) this.problem(pointer, { de: 'So heißt keine Prüfregel. Namen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen.', en: 'No rule is called that. Names consist of small letters, digits and hyphens.' })
			return [rule, this.entry(entry, pointer, verdicts)]
		}))
	}

	private gaps(value: unknown): Policy['gaps'] {
		const fields = value === undefined ? {} : (this.object(value, '/gaps', gapKinds) ?? {})
		const entry = (gap: GapKind): PolicyEntry => (fields[gap] === undefined ? cautious : this.entry(fields[gap], pointerTo('/gaps', gap), gapVerdicts[gap]))
		return { damaged: entry('damaged'), encrypted: entry('encrypted'), internal: entry('internal'), limit: entry('limit'), unsupported: entry('unsupported') }
	}

	private entry(value: unknown, pointer: string, allowed: readonly (typeof verdicts)[number][]): PolicyEntry {
		const fields = this.object(value, pointer, ['verdict', 'safeCopy', 'suggest'])
		if (fields === undefined) return cautious
		const verdict = this.oneOf(fields['verdict'], `${pointer}/verdict`, allowed) ?? 'review'
		const safeCopy = fields['safeCopy'] === undefined ? undefined : this.oneOf(fields['safeCopy'], `${pointer}/safeCopy`, safeCopies)
		const suggest = fields['suggest'] === undefined ? undefined : this.list(fields['suggest'], `${pointer}/suggest`, (item, at) => this.oneOf(item, at, suggestions))
		return { verdict, ...(safeCopy === undefined ? {} : { safeCopy }), ...(suggest === undefined ? {} : { suggest }) }
	}

	private conformance(value: unknown): Record<string, ConformanceWish> {
		const fields = value === undefined ? {} : (this.object(value, '/conformance', conformanceKeys) ?? {})
		return Object.fromEntries(Object.entries(fields).map(([key, wish]) => [key, this.wish(wish, pointerTo('/conformance', key))]))
	}

	private wish(value: unknown, pointer: string): ConformanceWish {
		const fields = this.object(value, pointer, ['minVersion', 'want', 'verdict']) ?? {}
		const minVersion = fields['minVersion'] === undefined ? undefined : this.matching(fields['minVersion'], `${pointer}/minVersion`, patterns.version, { de: 'Hier muss eine Versionsnummer wie „1.2“ stehen, in Anführungszeichen.', en: 'This must be a version number such as “1.2”, in quotation marks.' })
		const want = fields['want'] === undefined ? undefined : this.list(fields['want'], `${pointer}/want`, (item, at) => this.oneOf(item, at, wants))
		const verdict = fields['verdict'] === undefined ? undefined : this.oneOf(fields['verdict'], `${pointer}/verdict`, verdicts)
		return { ...(minVersion === undefined ? {} : { minVersion }), ...(want === undefined ? {} : { want }), ...(verdict === undefined ? {} : { verdict }) }
	}

	private allow(value: unknown): Policy['allow'] {
		const fields = value === undefined ? {} : (this.object(value, '/allow', ['linkHosts', 'sha256']) ?? {})
		const isHost: Sentences = { de: 'Hier muss der Name eines Rechners stehen, zum Beispiel „example.org“ oder „*.example.org“, ohne „https://“ und ohne Pfad.', en: 'This must be the name of a host, for instance “example.org” or “*.example.org”, without “https://” and without a path.' }
		const isHash: Sentences = { de: 'Hier muss eine SHA-256-Prüfsumme aus 64 Zeichen (0–9, a–f) stehen.', en: 'This must be a SHA-256 hash of 64 characters (0–9, a–f).' }
		const linkHosts = fields['linkHosts'] === undefined ? [] : this.list(fields['linkHosts'], '/allow/linkHosts', (item, at) => this.matching(item, at, patterns.host, isHost, longestHost))
		const sha256 = fields['sha256'] === undefined ? [] : this.list(fields['sha256'], '/allow/sha256', (item, at) => this.matching(item, at, patterns.sha256, isHash))
		return { linkHosts: linkHosts.map((host) => host.toLowerCase()), sha256: sha256.map((hash) => hash.toLowerCase()) }
	}

	private limits(value: unknown): Partial<Limits> {
		const fields = value === undefined ? {} : (this.object(value, '/limits', limitKeys) ?? {})
		for (const [limit, number] of Object.entries(fields)) {
			if (Number.isSafeInteger(number) && Number(number) >= 1) continue
			this.problem(pointerTo('/limits', limit), { de: 'Hier muss eine ganze Zahl ab 1 stehen.', en: 'This must be a whole number from 1.' })
		}
		return Object.fromEntries(Object.entries(fields).map(([limit, number]) => [limit, Number(number)]))
	}

	/** The fields of an object; where `keys` is given, no others. */
	private object(value: unknown, pointer: string, keys?: readonly string[]): Fields | undefined {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			this.problem(pointer, value === undefined ? { de: 'Diese Angabe fehlt.', en: 'This is missing.' } : { de: 'Hier muss ein Objekt in geschweiften Klammern stehen.', en: 'This must be an object in braces.' })
			return undefined
		}
		// an object that is no array has fields of unknown values
		const fields = value as Fields
		for (const key of Object.keys(fields)) {
			if (keys !== undefined && !keys.includes(key)) this.problem(pointerTo(pointer, key), { de: `„${key.slice(0, 60)}“ gibt es hier nicht.`, en: `There is no “${key.slice(0, 60)}” here.` })
		}
		return fields
	}

	private oneOf<Choice extends string>(value: unknown, pointer: string, choices: readonly Choice[]): Choice | undefined {
		const choice = choices.find((candidate) => candidate === value)
		if (choice === undefined) {
			const few = choices.length <= 8 ? choices.join(', ') : undefined
			this.problem(pointer, few === undefined ? { de: 'Diesen Namen gibt es nicht.', en: 'There is no such name.' } : { de: `Hier muss eines davon stehen: ${few}.`, en: `This must be one of: ${few}.` })
		}
		return choice
	}

	private list<Item>(value: unknown, pointer: string, read: (item: unknown, at: string) => Item | undefined): Item[] {
		if (!Array.isArray(value)) {
			this.problem(pointer, { de: 'Hier muss eine Liste in eckigen Klammern stehen.', en: 'This must be a list in brackets.' })
			return []
		}
		return value.flatMap((item: unknown, index) => read(item, pointerTo(pointer, index)) ?? [])
	}

	private matching(value: unknown, pointer: string, pattern: string, otherwise: Sentences, longest = 64): string | undefined {
		if (typeof value === 'string' && value.length <= longest && new RegExp(pattern).test(value)) return value
		this.problem(pointer, otherwise)
		return undefined
	}

	private problem(pointer: string, text: Sentences): void {
		this.problems.push({ pointer, text })
	}
}
