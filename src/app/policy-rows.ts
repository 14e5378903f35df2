// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The rows of the policy view: what applies at a place, in words, and how it departs from the preset. */

import { formatKinds } from '../model/formats.ts'
import { gapKinds, verdicts, type GapKind, type Verdict } from '../model/scales.ts'
import { formatTitle } from '../policy/format-titles.ts'
import { pointerTo } from '../policy/policy-error.ts'
import { gapVerdicts } from '../policy/shape.ts'
import { verdictWords } from '../policy/words.ts'
import { language, t } from './language.ts'
import { departs, entryAt, sectionOf, type Draft, type Entry, type EntrySection } from './policy-draft.ts'
import type { Catalogue, PolicyProblem } from './services/shapes.ts'

export interface PolicyRow {
	readonly key: string
	readonly title: string
	readonly explanation: string
	readonly entry: Entry
	/** Which verdicts can be chosen here. */
	readonly verdicts: readonly Verdict[]
	/** What the preset says, where this says something else. */
	readonly preset: string | undefined
	readonly problems: readonly string[]
}

/** A thing for which a row can be added. */
export interface Addable {
	readonly id: string
	readonly title: string
}

export interface RowQuestion {
	readonly draft: Draft
	readonly preset: Draft
	readonly catalogue: Catalogue
	readonly problems: readonly PolicyProblem[]
}

const others = '*'

/** Problems at a place and everywhere below it. */
export function problemsAt(problems: readonly PolicyProblem[], pointer: string): readonly string[] {
	return problems.filter((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)).map(({ text }) => text[language()])
}

export function verdictTitle(verdict: string): string {
	const known = verdicts.find((one) => one === verdict)
	return known === undefined ? verdict : verdictWords[known][language()]
}

export function safeCopyTitle(safeCopy: string): string {
	switch (safeCopy) {
	case 'none': return t('no')
	case 'offer': return t('offer')
	case 'automatic': return t('by itself')
	default: return safeCopy
	}
}

export function traitOf(catalogue: Catalogue): (rule: string) => string | undefined {
	return (rule) => catalogue.rules.find(({ id }) => id === rule)?.trait
}

/** All rows of a section, `*` last. Formats and rules: those that the policy or its preset names; content and gaps: all there are. */
export function rowsOf(section: EntrySection, question: RowQuestion): readonly PolicyRow[] {
	return keysOf(section, question).map((key) => rowOf(section, key, question))
}

function keysOf(section: EntrySection, { draft, preset, catalogue }: RowQuestion): readonly string[] {
	const named = [...Object.keys(sectionOf(preset, section)), ...Object.keys(sectionOf(draft, section))]
	const all = section === 'traits' ? catalogue.traits.map(({ id }) => id) : section === 'gaps' ? gapKinds : []
	const keys = [...new Set([...all, ...named])].filter((key) => key !== others)
	return section === 'formats' || section === 'traits' ? [...keys, others] : keys
}

function rowOf(section: EntrySection, key: string, { draft, preset, catalogue, problems }: RowQuestion): PolicyRow {
	const entry = entryAt(draft, section, key, traitOf(catalogue))
	const words = key === others ? othersWords(section) : wordsOf(section, key, catalogue)
	return {
		key,
		title: words.title,
		explanation: [words.explanation, suggestion(entry)].filter((part) => part !== '').join(' '),
		entry,
		verdicts: section === 'gaps' && isGap(key) ? gapVerdicts[key] : verdicts,
		preset: departs(draft, preset, section, key, traitOf(catalogue)) ? presetWords(entryAt(preset, section, key, traitOf(catalogue))) : undefined,
		problems: problemsAt(problems, pointerTo(`/${section}`, key)),
	}
}

const isGap = (key: string): key is GapKind => gapKinds.some((gap) => gap === key)

function presetWords({ verdict, safeCopy }: Entry): string {
	return safeCopy === 'none' ? verdictTitle(verdict) : t('{verdict}, safe copy: {copy}', { verdict: verdictTitle(verdict), copy: safeCopyTitle(safeCopy) })
}

function suggestion({ suggest }: Entry): string {
	return suggest.length === 0 ? '' : t('Suggested instead: {formats}.', { formats: suggest.map((id) => (id === 'pdf-a' ? 'PDF/A' : id.toUpperCase())).join(', ') })
}

/** Texts of rules name what was found; where nothing was found yet, dots stand for it. */
const anyTarget = (text: string): string => text.replace(/\{\w+\}/g, '…')

/** What the engine names as a reason, in words where there are any. */
export function reasonTitle(because: string, catalogue: Catalogue): string {
	const rule = catalogue.rules.find(({ id }) => id === because)
	if (rule !== undefined) return anyTarget(rule.text[language()].title)
	const id = because.replace(/^(?:format|gap|trait|wish):/, '')
	return [...catalogue.traits, ...catalogue.gaps, ...catalogue.formats].find((one) => one.id === id)?.title[language()] ?? because
}

interface Words {
	readonly title: string
	readonly explanation: string
}

function othersWords(section: EntrySection): Words {
	return section === 'formats'
		? { title: t('All other formats'), explanation: t('Everything that has no line of its own above.') }
		: { title: t('All other content'), explanation: t('Everything that has no line of its own above.') }
}

function wordsOf(section: EntrySection, key: string, catalogue: Catalogue): Words {
	if (section === 'formats') return formatWords(key, catalogue)
	if (section === 'rules') {
		const rule = catalogue.rules.find(({ id }) => id === key)
		return rule === undefined ? { title: key, explanation: '' } : { title: anyTarget(rule.text[language()].title), explanation: anyTarget(rule.text[language()].meaning) }
	}
	const word = (section === 'traits' ? catalogue.traits : catalogue.gaps).find(({ id }) => id === key)
	return word === undefined ? { title: key, explanation: '' } : { title: word.title[language()], explanation: word.explanation[language()] }
}

function formatWords(key: string, catalogue: Catalogue): Words {
	const format = catalogue.formats.find(({ id }) => id === key)
	if (format === undefined) return { title: key, explanation: '' }
	const endings = format.extensions.map((extension) => `.${extension}`).join(' ')
	return { title: format.title[language()], explanation: format.open ? t('Open format. Files end in {endings}.', { endings }) : t('Files end in {endings}.', { endings }) }
}

/** Formats and rules that have no row yet, by title. */
export function addableTo(section: 'formats' | 'rules' | 'conformance', { draft, preset, catalogue }: Pick<RowQuestion, 'draft' | 'preset' | 'catalogue'>): readonly Addable[] {
	const taken = new Set([...Object.keys(sectionOf(draft, section)), ...Object.keys(sectionOf(preset, section))])
	const all: readonly Addable[] = section === 'rules'
		? catalogue.rules.map((rule) => ({ id: rule.id, title: anyTarget(rule.text[language()].title) }))
		: section === 'formats'
			? catalogue.formats.map(({ id, title }) => ({ id, title: title[language()] }))
			: formatKinds.filter(({ family }) => ['odf', 'ooxml', 'pdf'].includes(family)).map(({ id }) => ({ id, title: formatTitle(id)[language()] })).filter(({ id }) => id !== 'odf' && id !== 'pdf')
	return all.filter(({ id }) => !taken.has(id)).sort((one, other) => one.title.localeCompare(other.title, language()))
}
