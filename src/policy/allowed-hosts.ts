// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The allow-list of hosts: whose links and resources do not stop a document. */

import { readHost } from '../model/host-name.ts'
import { readTarget } from '../model/target.ts'

/**
 * Whether an address as a report shows it leads to one of `hosts`: `example.org`, or `*.example.org` for the name and all below it.
 * Only addresses of the web; a file server of the same name, a name before the host or a shortened address is never allowed.
 */
export function isAllowedHost(shown: string, hosts: readonly string[]): boolean {
	if (hosts.length === 0 || shown.endsWith('…')) return false
	const target = readTarget(shown)
	if (target.kind !== 'web' || target.hasCredentials || target.host === '') return false
	return hosts.some((allowed) => matches(target.host, allowed))
}

function matches(host: string, allowed: string): boolean {
	if (!allowed.startsWith('*.')) return host === readHost(allowed)
	const domain = readHost(allowed.slice(2))
	return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}
