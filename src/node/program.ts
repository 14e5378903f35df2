// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Arguments to commands. Everything a person can get wrong ends with one sentence on standard error and exit code 2. */

import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { languages, type Language } from '../model/scales.ts'
import { engineVersion } from '../model/version.ts'
import { PolicyError } from '../policy/parse-policy.ts'
import { presets } from '../policy/presets.ts'
import { readAsked, runAnswer } from './commands/answer-command.ts'
import { runGate } from './commands/gate-command.ts'
import { outputFormats, runInspect, type Output, type OutputFormat } from './commands/inspect-command.ts'
import { runPolicyCheck, runPolicyDiff, runPolicySchema, runPolicySimulate } from './commands/policy-command.ts'
import { runRules } from './commands/rules-command.ts'
import { readSecret, runServe } from './commands/serve-command.ts'
import { runSelfTest } from './commands/self-test-command.ts'
import { runVocabulary } from './commands/vocabulary-command.ts'
import { parseMode, parsePort, type Address } from './daemon/address.ts'
import { loadPolicy } from './load-policy.ts'
import { plainQuestions } from './questions.ts'
import { describeSafeCopyCommands } from './safe-copy-arguments.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { exitCodes, WrongUse } from './wrong-use.ts'

const defaultPolicy = 'council-practice'

/** Runs the command line. @param script the script that worker threads run. Returns the exit code. */
export async function main(argv: readonly string[], script: URL, terminal: Terminal = processTerminal()): Promise<number> {
	let code: number = exitCodes.fine
	const program = describeProgram(script, terminal, (result) => {
		code = result
	})
	try {
		await program.parseAsync([...argv])
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse
		if (error instanceof WrongUse) terminal.warn(`${error.message}\n`)
		else if (error instanceof PolicyError) terminal.warn(`${error.problems.join('\n')}\n`)
		else throw error
		return exitCodes.wrongUse
	}
}

/** German for people whose system speaks it, English for all others. */
function systemLanguage(): Language {
	const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
	return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}

function outputOn(terminal: Terminal, language: Language): Output {
	return { write: terminal.write, warn: (text) => terminal.warn(`${text}\n`), look: { language, width: terminal.width, colour: terminal.colour } }
}

function positive(text: string): number {
	const number = Number(text)
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.')
	return number
}

function describeProgram(script: URL, terminal: Terminal, ended: (code: number) => void): Command {
	const outputIn = (language: Language): Output => outputOn(terminal, language)
	const program = new Command('documentgate')
	program
		.description('Looks inside office documents: what is in them, what it means, what to do about it.')
		.version(engineVersion, '-V, --version', 'print the version')
		.exitOverride()
		.configureOutput({ writeOut: terminal.write, writeErr: terminal.warn })
		.showHelpAfterError('(documentgate --help shows all commands)')
		.addHelpText('after', '\nExit codes: 0 all documents accepted, 1 something needs review or is rejected, 2 wrong use or unreadable input.')
	const language = (): Option => new Option('--lang <language>', 'language of texts').choices(languages).default(systemLanguage())
	const policy = (): Option => new Option('--policy <file|preset>', `rules to judge by: a JSON file or ${Object.keys(presets).join(', ')}`).default(defaultPolicy)
	const threads = (): Option => new Option('--threads <number>', 'documents inspected at the same time').argParser(positive)

	program.command('inspect')
		.description('report on documents; folders are walked, - reads standard input')
		.argument('<path...>', 'documents or folders')
		.addOption(policy())
		.addOption(new Option('--format <format>', 'form of the report').choices(outputFormats).default('text'))
		.addOption(language())
		.option('--facts', 'also show what the rules saw', false)
		.addOption(threads())
		.option('--stdin-name <name>', 'what the document on standard input is called', 'document')
		.addOption(new Option('--no-workers', 'inspect in this process; only for programs that end it themselves at a deadline'))
		.action(async (paths: string[], options: { policy: string; format: OutputFormat; lang: Language; facts: boolean; threads?: number; stdinName: string; workers: boolean }) => {
			ended(await runInspect(
				{ paths, policy: loadPolicy(options.policy), format: options.format, language: options.lang, facts: options.facts, threads: options.threads, workers: options.workers, stdinName: options.stdinName, script },
				outputIn(options.lang),
			))
		})

	program.command('gate')
		.description('sort what arrives in a folder: accepted documents here, all others into quarantine, a report beside each')
		.requiredOption('--inbox <folder>', 'where documents arrive')
		.requiredOption('--accepted <folder>', 'where accepted documents go')
		.requiredOption('--quarantine <folder>', 'where documents wait that need review')
		.option('--watch', 'go on until stopped', false)
		.addOption(new Option('--interval <seconds>', 'between two looks into the inbox').argParser(positive).default(2))
		.addOption(policy())
		.addOption(new Option('--format <format>', 'form of the messages').choices(['text', 'ndjson']).default('text'))
		.addOption(language())
		.addOption(threads())
		.action(async (options: { inbox: string; accepted: string; quarantine: string; watch: boolean; interval: number; policy: string; format: 'text' | 'ndjson'; lang: Language; threads?: number }) => {
			const stop = new AbortController()
			for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
			const { inbox, accepted, quarantine } = options
			ended(await runGate(
				{ folders: { inbox, accepted, quarantine }, policy: loadPolicy(options.policy), format: options.format, language: options.lang, watch: options.watch, intervalMilliseconds: options.interval * 1_000, threads: options.threads, script, signal: stop.signal },
				outputIn(options.lang),
			))
		})

	program.command('answer')
		.description('answer one question of another program; the Nextcloud app does')
		.argument('<question>', `inspect, contents, disarm, convert, pages, ${plainQuestions.join(', ')}`)
		.action(async (question: string) => ended(await runAnswer(question, readAsked, terminal)))

	program.command('serve')
		.description('the engine as a daemon for the Nextcloud app; see docs/admin.md')
		.option('--socket <path>', 'listen on a socket file')
		.option('--listen <host:port>', 'listen on a port; needs a secret')
		.option('--socket-mode <mode>', 'permissions of the socket file', '0660')
		.option('--secret-file <file>', 'secret shared with the askers')
		.addOption(threads())
		.addOption(new Option('--queue <number>', 'documents that may wait').argParser(positive).default(64))
		.addOption(new Option('--max-megabytes <number>', 'size of one document').argParser(positive).default(256))
		.action(async (options: { socket?: string; listen?: string; socketMode: string; secretFile?: string; threads?: number; queue: number; maxMegabytes: number }) => {
			if ((options.socket === undefined) === (options.listen === undefined)) throw new WrongUse('Say where to listen: either --socket PATH or --listen HOST:PORT.')
			const address: Address = options.socket === undefined ? parsePort(options.listen ?? '') : { kind: 'socket', path: options.socket, mode: parseMode(options.socketMode) }
			const stop = new AbortController()
			for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
			ended(await runServe(
				{ address, secret: options.secretFile === undefined ? undefined : readSecret(options.secretFile), threads: options.threads ?? availableParallelism(), queue: options.queue, bytes: options.maxMegabytes * 1_048_576, script, signal: stop.signal },
				outputIn('en'),
			))
		})

	describeSafeCopyCommands(program, { outputIn, ended, language, policy, positive })

	program.command('rules')
		.description('the public rules, all or one')
		.argument('[id]', 'a rule')
		.addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
		.addOption(language())
		.action((id: string | undefined, options: { format: 'text' | 'json'; lang: Language }) => {
			ended(runRules({ id, format: options.format, language: options.lang }, outputIn(options.lang)))
		})

	describePolicyCommands(program.command('policy').description('write and compare policies'), script, outputIn, ended, language, threads)

	program.command('vocabulary')
		.description('print formats, traits, rules, gaps and presets as JSON, for programs that show them')
		.action(() => ended(runVocabulary(outputIn('en'))))

	program.command('self-test')
		.description('check that this installation sees what it must see')
		.addOption(new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
		.addOption(language())
		.action(async (options: { format: 'text' | 'json'; lang: Language }) => {
			ended(await runSelfTest({ format: options.format, language: options.lang, script }, outputIn(options.lang)))
		})
	return program
}

function describePolicyCommands(policy: Command, script: URL, outputIn: (language: Language) => Output, ended: (code: number) => void, language: () => Option, threads: () => Option): void {
	policy.command('schema')
		.description('print the JSON Schema of policies')
		.action(() => ended(runPolicySchema(outputIn('en'))))
	policy.command('check')
		.description('say whether a policy can be used, and if not, why')
		.argument('<file>', 'a policy as JSON')
		.addOption(language())
		.action((file: string, options: { lang: Language }) => ended(runPolicyCheck(loadPolicy(file), file, options.lang, outputIn(options.lang))))
	policy.command('diff')
		.description('say what changes from one policy to another')
		.argument('<before>', 'a file or preset')
		.argument('<after>', 'a file or preset')
		.addOption(language())
		.action((before: string, after: string, options: { lang: Language }) => ended(runPolicyDiff(loadPolicy(before), loadPolicy(after), options.lang, outputIn(options.lang))))
	policy.command('simulate')
		.description('say what a policy would change for documents or stored reports (.ndjson)')
		.argument('<file>', 'the new policy: a file or preset')
		.argument('<path...>', 'documents, folders, or files with one report a line')
		.addOption(new Option('--against <file|preset>', 'the policy that applies now').default(defaultPolicy))
		.addOption(new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
		.addOption(language())
		.addOption(threads())
		.action(async (file: string, paths: string[], options: { against: string; format: 'text' | 'json'; lang: Language; threads?: number }) => {
			ended(await runPolicySimulate(
				{ after: loadPolicy(file), before: loadPolicy(options.against), paths, format: options.format, language: options.lang, threads: options.threads, script },
				outputIn(options.lang),
			))
		})
}
