// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A policy as its owner edits it: plain JSON that is changed at the places somebody touched and nowhere else, so that nothing unknown is lost. */

import { formatKinds } from '../model/formats.ts'
import { pointerTo } from '../policy/policy-error.ts'
import { presetNames, presets, type PresetName } from '../policy/presets.ts'

export type Draft = Readonly<Record<string, unknown>>

export type EntrySection = 'formats' | 'traits' | 'rules' | 'gaps'
type KeyedSection = EntrySection | 'conformance' | 'limits'
export type AllowList = 'linkHosts' | 'sha256'

/** What applies at one place. Words as they stand in the policy, known or not. */
export interface Entry {
	readonly verdict: string
	readonly safeCopy: string
	readonly suggest: readonly string[]
	/** Whether the policy names this place itself. */
	readonly isOwn: boolean
}

const others = '*'
const presetSections = ['formats', 'traits', 'rules', 'gaps', 'conformance'] as const
const keyedSections: readonly string[] = [...presetSections, 'limits', 'name']

export function isObject(value: unknown): value is Draft {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns undefined where the text is no JSON object */
export function parseDraft(untrustedText: string): Draft | undefined {
	try {
		const untrusted: unknown = JSON.parse(untrustedText)
		return isObject(untrusted) ? untrusted : undefined
	} catch {
		return undefined
	}
}

export const draftText = (draft: Draft): string => `${JSON.stringify(draft, null, '\t')}\n`

export const presetDraft = (name: PresetName): Draft => ({ ...presets[name] })

/** A section by its keys; empty where the policy has none. */
export function sectionOf(draft: Draft, section: string): Draft {
	const value = draft[section]
	return isObject(value) ? value : {}
}

export function wordsOf(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** What applies at a place: what the policy says of it, or of what stands for it. @param traitOf the trait of a rule */
export function entryAt(draft: Draft, section: EntrySection, key: string, traitOf: (rule: string) => string | undefined = () => undefined): Entry {
	const entries = sectionOf(draft, section)
	const own = Object.hasOwn(entries, key) ? entries[key] : undefined
	if (own !== undefined) return { ...read(own), isOwn: true }
	const trait = section === 'rules' ? traitOf(key) : undefined
	if (trait !== undefined) return { ...entryAt(draft, 'traits', trait), isOwn: false }
	const base = section === 'formats' ? formatKinds.find(({ id }) => id === key)?.base : undefined
	return { ...read((base === undefined ? undefined : entries[base]) ?? entries[others]), isOwn: false }
}

function read(entry: unknown): Omit<Entry, 'isOwn'> {
	const fields = isObject(entry) ? entry : {}
	return { verdict: text(fields['verdict'] ?? 'review'), safeCopy: text(fields['safeCopy'] ?? 'none'), suggest: wordsOf(fields['suggest']) }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Sets or, with undefined, takes out one key of a section. */
export function withKey(draft: Draft, section: string, key: string, value: unknown): Draft {
	const { [key]: _, ...rest } = sectionOf(draft, section)
	if (value === undefined) return { ...draft, [section]: rest }
	// a key that was there keeps its place
	return { ...draft, [section]: { ...sectionOf(draft, section), [key]: value } }
}

/** Changes an entry, or makes one that starts from what applied so far. */
export function withEntry(draft: Draft, section: EntrySection, key: string, change: { readonly verdict?: string; readonly safeCopy?: string }, traitOf?: (rule: string) => string | undefined): Draft {
	const own = sectionOf(draft, section)[key]
	const { verdict, safeCopy } = entryAt(draft, section, key, traitOf)
	return withKey(draft, section, key, normal(section, { ...(isObject(own) ? own : { verdict, safeCopy }), ...change }))
}

/** Without what means the same as saying nothing. */
function normal(section: string, value: unknown): unknown {
	if (!isObject(value)) return value
	const fields: Record<string, unknown> = { ...value }
	if (section === 'conformance') {
		if (fields['verdict'] === 'advise') delete fields['verdict']
		if (Array.isArray(fields['want']) && fields['want'].length === 0) delete fields['want']
	} else if (fields['safeCopy'] === 'none') {
		delete fields['safeCopy']
	}
	return fields
}

/** Sets fields of a wish; undefined takes one out. A wish that wants nothing goes. */
export function withWish(draft: Draft, key: string, change: Draft): Draft {
	const own = sectionOf(draft, 'conformance')[key]
	const fields = Object.fromEntries(Object.entries({ ...(isObject(own) ? own : {}), ...change }).filter(([, value]) => value !== undefined))
	const wish = normal('conformance', fields)
	return withKey(draft, 'conformance', key, isObject(wish) && Object.keys(wish).every((field) => field === 'verdict') ? undefined : wish)
}

export const allowed = (draft: Draft, list: AllowList): readonly string[] => wordsOf(sectionOf(draft, 'allow')[list])

export const withAllowed = (draft: Draft, list: AllowList, items: readonly string[]): Draft => withKey(draft, 'allow', list, items)

/** Everything a preset decides; names, exceptions and limits stay. */
export function withPreset(draft: Draft, name: PresetName): Draft {
	return { ...draft, ...Object.fromEntries(presetSections.map((section) => [section, presets[name][section]])) }
}

/** Whether a place says something else than the preset. What both leave to `*` departs at `*`. */
export function departs(draft: Draft, preset: Draft, section: KeyedSection, key: string, traitOf?: (rule: string) => string | undefined): boolean {
	const [mine, theirs] = [sectionOf(draft, section)[key], sectionOf(preset, section)[key]]
	if (mine === undefined && theirs === undefined) return false
	if (section === 'conformance' || section === 'limits' || (mine !== undefined && theirs !== undefined)) return stable(normal(section, mine)) !== stable(normal(section, theirs))
	const [here, there] = [entryAt(draft, section, key, traitOf), entryAt(preset, section, key, traitOf)]
	return here.verdict !== there.verdict || here.safeCopy !== there.safeCopy
}

/** As the preset has it. */
export function putBack(draft: Draft, preset: Draft, section: KeyedSection, key: string): Draft {
	return withKey(draft, section, key, sectionOf(preset, section)[key])
}

function departures(draft: Draft, preset: Draft): number {
	return presetSections.flatMap((section) => [...new Set([...Object.keys(sectionOf(draft, section)), ...Object.keys(sectionOf(preset, section))])].filter((key) => departs(draft, preset, section, key))).length
}

/** The preset that a policy is nearest to: its own where it is one, otherwise the one with the fewest departures. */
export function nearestPreset(name: string, draft: Draft): PresetName {
	const own = presetNames.find((preset) => preset === name)
	if (own !== undefined) return own
	const counted = presetNames.map((preset) => ({ preset, count: departures(draft, presetDraft(preset)) })).sort((one, other) => one.count - other.count)
	return counted[0]?.preset ?? 'council-practice'
}

/** JSON Pointers to every place at which two policies differ. */
export function changedPlaces(before: Draft, after: Draft): readonly string[] {
	return keysOf(before, after).flatMap((section) => {
		if (section === 'allow') return listPlaces(before, after)
		const pointer = pointerTo('', section)
		if (!keyedSections.includes(section)) return stable(before[section]) === stable(after[section]) ? [] : [pointer]
		const [mine, theirs] = [sectionOf(before, section), sectionOf(after, section)]
		return keysOf(mine, theirs).filter((key) => stable(normal(section, mine[key])) !== stable(normal(section, theirs[key]))).map((key) => pointerTo(pointer, key))
	})
}

function listPlaces(before: Draft, after: Draft): readonly string[] {
	const [mine, theirs] = [sectionOf(before, 'allow'), sectionOf(after, 'allow')]
	return keysOf(mine, theirs).flatMap((list) => {
		const [old, fresh] = [wordsOf(mine[list]), wordsOf(theirs[list])]
		return [...fresh.filter((item) => !old.includes(item)), ...old.filter((item) => !fresh.includes(item))].map((item) => pointerTo(pointerTo('/allow', list), item))
	})
}

const keysOf = (one: Draft, other: Draft): readonly string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])]

/** The same text for the same value, whatever the order of its keys. */
function stable(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part)) ?? ''
}

/** What somebody calls a policy becomes the name it is kept under: „Rat Süd“ is `rat-sued`. */
export function policyId(title: string): string {
	const plain = title.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 64).replace(/-+$/, '')
}
