// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The arguments of `disarm` and `convert`. */

import { Option, type Command } from 'commander'
import type { Language } from '../model/scales.ts'
import { runConvert } from './commands/convert-command.ts'
import { runDisarm } from './commands/disarm-command.ts'
import type { Output } from './commands/inspect-command.ts'
import { conversionTargets, type ConversionTarget } from './conversion/targets.ts'
import { loadPolicy } from './load-policy.ts'

interface Shared {
	readonly outputIn: (language: Language) => Output
	readonly ended: (code: number) => void
	readonly language: () => Option
	readonly policy: () => Option
	readonly positive: (text: string) => number
}

const SECONDS = 90

export function describeSafeCopyCommands(program: Command, { outputIn, ended, language, policy, positive }: Shared): void {
	const form = (): Option => new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text')
	program.command('disarm')
		.description('write a safe copy without what could do harm, and list what is different')
		.argument('<document>', 'the original, which stays as it is')
		.requiredOption('-o, --output <file>', 'where the safe copy goes')
		.option('--attachments <folder>', 'where attached files go, each inspected by itself; the name of what is not accepted, or would run, gets the ending .held')
		.option('--private', 'also take out authors, comments, tracked changes, hidden content and earlier versions', false)
		.addOption(new Option('--tracked-changes <what>', 'with --private: make tracked changes part of the text, or undo them').choices(['accept', 'reject']).default('accept'))
		.addOption(policy())
		.addOption(form())
		.addOption(language())
		.action((input: string, options: { output: string; attachments?: string; private: boolean; trackedChanges: 'accept' | 'reject'; policy: string; format: 'text' | 'json'; lang: Language }) => {
			ended(runDisarm(
				{ input, output: options.output, ...(options.attachments === undefined ? {} : { attachments: options.attachments }), policy: loadPolicy(options.policy), profile: options.private ? 'private' : 'safe', trackedChanges: options.trackedChanges, format: options.format, language: options.lang },
				outputIn(options.lang),
			))
		})

	program.command('convert')
		.description('disarm, convert to an open format with LibreOffice, inspect again')
		.argument('<document>', 'the original, which stays as it is')
		.requiredOption('-o, --output <file>', 'where the converted copy goes')
		.addOption(new Option('--to <format>', 'the format wanted').choices(conversionTargets).makeOptionMandatory())
		.addOption(policy())
		.addOption(form())
		.addOption(language())
		.option('--office <program>', 'path or name of LibreOffice', 'soffice')
		.option('--ghostscript <program>', 'path or name of Ghostscript, which makes PDF/A of a PDF', 'gs')
		.addOption(new Option('--seconds <number>', 'how long the converter may take').argParser(positive).default(SECONDS))
		.action(async (input: string, options: { output: string; to: ConversionTarget; policy: string; format: 'text' | 'json'; lang: Language; office: string; ghostscript: string; seconds: number }) => {
			ended(await runConvert(
				{ input, output: options.output, to: options.to, policy: loadPolicy(options.policy), format: options.format, language: options.lang, office: options.office, ghostscript: options.ghostscript, seconds: options.seconds },
				outputIn(options.lang),
			))
		})
}
