// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate rules [ID]`: the public rules, in the words that submitters read. */

import { catalogue } from '../../engine/catalogue.ts'
import { traits, type Language } from '../../model/scales.ts'
import { paint, wrap, type Look } from '../reports/text-report.ts'
import { words } from '../words.ts'
import { exitCodes, WrongUse } from '../wrong-use.ts'
import type { Output } from './inspect-command.ts'

export interface RulesCommand {
	readonly id: string | undefined
	readonly format: 'text' | 'json'
	readonly language: Language
}

/** @throws {WrongUse} no rule has this id */
export function runRules(command: RulesCommand, output: Output): number {
	const chosen = command.id === undefined ? catalogue : catalogue.filter((rule) => rule.id === command.id)
	if (command.id !== undefined && chosen.length === 0) throw new WrongUse(`There is no rule ${command.id}. “documentgate rules” lists all.`)
	if (command.format === 'json') output.write(`${JSON.stringify(command.id === undefined ? chosen : chosen[0], null, '\t')}\n`)
	else if (command.id === undefined) output.write(list(command.language, output.look))
	else output.write(chosen.map((rule) => whole(rule, command.language, output.look)).join('\n'))
	return exitCodes.fine
}

function list(language: Language, look: Look): string {
	const width = Math.max(...catalogue.map((rule) => rule.id.length)) + 2
	const lines: string[] = []
	for (const trait of traits) {
		const ofTrait = catalogue.filter((rule) => rule.trait === trait)
		if (ofTrait.length === 0) continue
		lines.push(paint(trait, 'bold', look))
		for (const rule of ofTrait) lines.push(`  ${rule.id.padEnd(width)}${rule.text[language].title}  ${paint(words[language].severities[rule.severity], 'dim', look)}`)
	}
	return `${lines.join('\n')}\n`
}

function whole(rule: (typeof catalogue)[number], language: Language, look: Look): string {
	const word = words[language]
	const text = rule.text[language]
	const block = (heading: string, sentence: string): string[] => [paint(heading, 'bold', look), ...wrap(sentence, Math.min(look.width, 100), '  ')]
	return [
		`${paint(text.title, 'bold', look)}`,
		paint(`${rule.id} · ${rule.trait} · ${word.severities[rule.severity]} · ${rule.confidence}`, 'dim', look),
		'',
		...block(word.meaning, text.meaning), ...block(word.risk, text.risk), ...block(word.advice, text.advice),
		...rule.references.map((reference) => paint(reference, 'dim', look)),
		'',
	].join('\n')
}
