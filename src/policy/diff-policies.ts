// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What changed between two revisions of a policy, in words. */

import type { Policy, PolicyEntry } from '../model/policy.ts'
import type { Sentences } from '../model/report.ts'
import type { GapKind, Language, Trait } from '../model/scales.ts'
import { pointerTo } from './policy-error.ts'
import { gapWords, safeCopyWords, traitWords, verdictWords } from './words.ts'

export interface PolicyChange {
	/** JSON Pointer to the changed place. */
	readonly pointer: string
	readonly text: Sentences
}

/** Every difference between two policies, section by section, each section in the order of its keys. An empty list means that both judge alike. */
export function diffPolicies(before: Policy, after: Policy): PolicyChange[] {
	return [
		...diffNames(before.name, after.name),
		...diffEntries('/formats', before.formats, after.formats, formatWords),
		...diffEntries('/traits', before.traits, after.traits, (key) => (key === '*' ? otherWords('Inhalte', 'contents') : traitWords[key as Trait])),
		...diffEntries('/rules', before.rules, after.rules, (rule) => ({ de: `Regel „${rule}“`, en: `Rule “${rule}”` })),
		...diffEntries('/gaps', before.gaps, after.gaps, (gap) => gapWords[gap as GapKind]),
		...diffValues('/conformance', before.conformance, after.conformance, (key) => ({ de: `Wünsche an „${key}“`, en: `Wishes for “${key}”` })),
		...diffLists('/allow/linkHosts', before.allow.linkHosts, after.allow.linkHosts, { de: 'Bekannte Adressen', en: 'Known hosts' }),
		...diffLists('/allow/sha256', before.allow.sha256, after.allow.sha256, { de: 'Bekannte Dokumente', en: 'Known documents' }),
		...diffValues('/limits', before.limits, after.limits, (limit) => ({ de: `Grenze „${limit}“`, en: `Limit “${limit}”` })),
	]
}

type Entries = Readonly<Record<string, PolicyEntry | undefined>>

function formatWords(key: string): Sentences {
	return key === '*' ? otherWords('Formate', 'formats') : { de: `Format „${key}“`, en: `Format “${key}”` }
}

function otherWords(de: string, en: string): Sentences {
	return { de: `Alle anderen ${de}`, en: `All other ${en}` }
}

function diffNames(before: Sentences, after: Sentences): PolicyChange[] {
	if (before.de === after.de && before.en === after.en) return []
	return [{ pointer: '/name', text: { de: `Name: bisher „${before.de}“, jetzt „${after.de}“`, en: `Name: “${before.en}” until now, “${after.en}” from now on` } }]
}

function diffEntries(pointer: string, before: Entries, after: Entries, words: (key: string) => Sentences): PolicyChange[] {
	return keysOf(before, after).flatMap((key) => change(pointerTo(pointer, key), words(key), entryWords(before[key]), entryWords(after[key])))
}

function entryWords(entry: PolicyEntry | undefined): Sentences | undefined {
	if (entry === undefined) return undefined
	const inWords = (language: Language): string => {
		const parts = [verdictWords[entry.verdict][language]]
		if (entry.safeCopy !== undefined && entry.safeCopy !== 'none') parts.push(safeCopyWords[entry.safeCopy][language])
		if (entry.suggest !== undefined && entry.suggest.length > 0) parts.push(`${language === 'de' ? 'vorschlagen' : 'suggest'}: ${entry.suggest.join(', ')}`)
		return parts.join('; ')
	}
	return { de: inWords('de'), en: inWords('en') }
}

function diffValues(pointer: string, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, words: (key: string) => Sentences): PolicyChange[] {
	const shown = (value: unknown): Sentences | undefined => {
		if (value === undefined) return undefined
		const text = typeof value === 'number' ? String(value) : valueWords(value)
		return { de: text, en: text }
	}
	return keysOf(before, after).flatMap((key) => change(pointerTo(pointer, key), words(key), shown(before[key]), shown(after[key])))
}

/** `minVersion 1.2, want pdf-a tagged`: the same for the same wishes, whatever the order of their keys. */
function valueWords(value: unknown): string {
	if (Array.isArray(value)) return value.map(String).join(' ')
	if (typeof value !== 'object' || value === null) return String(value)
	return Object.entries(value).filter(([, part]) => part !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => `${key} ${valueWords(part)}`).join(', ')
}

function diffLists(pointer: string, before: readonly string[], after: readonly string[], name: Sentences): PolicyChange[] {
	const added = after.filter((item) => !before.includes(item))
	const removed = before.filter((item) => !after.includes(item))
	return [
		...added.map((item) => ({ pointer, text: { de: `${name.de}: „${item}“ kommt dazu`, en: `${name.en}: “${item}” is added` } })),
		...removed.map((item) => ({ pointer, text: { de: `${name.de}: „${item}“ fällt weg`, en: `${name.en}: “${item}” is removed` } })),
	]
}

function change(pointer: string, name: Sentences, before: Sentences | undefined, after: Sentences | undefined): PolicyChange[] {
	if (before?.de === after?.de) return []
	if (before === undefined) return [{ pointer, text: { de: `${name.de}: jetzt „${after?.de ?? ''}“, bisher nicht eigens geregelt`, en: `${name.en}: “${after?.en ?? ''}” from now on, not regulated separately until now` } }]
	if (after === undefined) return [{ pointer, text: { de: `${name.de}: nicht mehr eigens geregelt, bisher „${before.de}“`, en: `${name.en}: no longer regulated separately, “${before.en}” until now` } }]
	return [{ pointer, text: { de: `${name.de}: bisher „${before.de}“, jetzt „${after.de}“`, en: `${name.en}: “${before.en}” until now, “${after.en}” from now on` } }]
}

function keysOf(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
}
