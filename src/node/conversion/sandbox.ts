// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Puts walls around a converter, as far as the system has them: no network (a network namespace of its own) and limits on memory, processor time and file size. */

import { runProgram } from './run-program.ts'

/** Which walls stand here. */
export interface Walls {
	/** The words in front of the command that take the network away; undefined where the system does not allow it. */
	readonly offline: readonly string[] | undefined
	readonly limits: boolean
}

export interface ResourceLimits {
	readonly memoryBytes: number
	readonly seconds: number
	readonly fileBytes: number
}

/** With a user namespace anybody may do it; without one, only root. `--kill-child` ends what runs inside with the wrapper. */
const offlineWays: readonly (readonly string[])[] = [
	['unshare', '--user', '--map-current-user', '--net', '--kill-child', '--fork'],
	['unshare', '--net', '--kill-child', '--fork'],
]

const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' }

async function works(command: readonly string[]): Promise<boolean> {
	const [program = '', ...args] = command
	const end = await runProgram({ command: program, args: [...args, 'true'], cwd: '/', env, seconds: 5 })
	return end.state === 'ended' && end.code === 0
}

/** Tries what this system allows. */
export async function findWalls(): Promise<Walls> {
	let offline: readonly string[] | undefined
	for (const way of offlineWays) {
		if (await works(way)) {
			offline = way
			break
		}
	}
	return { offline, limits: await works(['prlimit', '--core=0']) }
}

/** The command line with the walls in front of it. */
export function behindWalls(walls: Walls, limits: ResourceLimits, command: string, args: readonly string[]): { readonly command: string; readonly args: readonly string[] } {
	const bounds = walls.limits ? ['prlimit', `--as=${limits.memoryBytes}`, `--cpu=${limits.seconds}`, `--fsize=${limits.fileBytes}`, '--core=0'] : []
	const [first = command, ...rest] = [...(walls.offline ?? []), ...bounds, command, ...args]
	return { command: first, args: rest }
}
