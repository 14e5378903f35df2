// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Runs another program to its end or to a deadline: no shell, no inherited environment, ended together with all its children. */

import { spawn } from 'node:child_process'

export interface ProgramRun {
	readonly command: string
	readonly args: readonly string[]
	readonly cwd: string
	readonly env: Readonly<Record<string, string>>
	readonly seconds: number
}

export type ProgramEnd =
	| { readonly state: 'ended'; readonly code: number; readonly output: string }
	| { readonly state: 'missing' }
	| { readonly state: 'too-slow' }

/** What is kept of what the program says. */
const OUTPUT_KEPT = 4_096

/** Never rejects. */
export function runProgram({ command, args, cwd, env, seconds }: ProgramRun): Promise<ProgramEnd> {
	return new Promise((resolve) => {
		// a process group of its own, so that helpers it starts end with it
		const child = spawn(command, [...args], { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
		let output = ''
		let isTooSlow = false
		const keep = (chunk: Buffer): void => { output = (output + chunk.toString('utf8')).slice(-OUTPUT_KEPT) }
		child.stdout.on('data', keep)
		child.stderr.on('data', keep)
		const timer = setTimeout(() => {
			isTooSlow = true
			endGroup(child.pid)
		}, seconds * 1_000)
		child.on('error', () => {
			clearTimeout(timer)
			resolve({ state: 'missing' })
		})
		child.on('close', (code) => {
			clearTimeout(timer)
			endGroup(child.pid)
			resolve(isTooSlow ? { state: 'too-slow' } : { state: 'ended', code: code ?? 1, output })
		})
	})
}

function endGroup(pid: number | undefined): void {
	if (pid === undefined) return
	try {
		process.kill(-pid, 'SIGKILL')
	} catch {
		// the whole group has ended already
	}
}
