// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A folder of alice's where documents are handed in. Each has a name of its own, so that no journey meets another's documents. */

import { Dav } from '../../integration/harness/dav.ts'
import { setScope, type ScopeWish } from '../../integration/harness/gate.ts'
import type { Instance } from '../../integration/harness/instance.ts'
import { share } from '../../integration/harness/ocs.ts'

export interface MadeIntake {
	readonly name: string
	/** Of the folder, the same for its owner and its members. */
	readonly path: string
	/** Of the page for handing in there, as Files leads to it. */
	readonly page: string
}

/** @param members of the folder, who may hand in */
export async function makeIntake(instance: Instance, words: string, members: readonly string[], wish: ScopeWish = {}): Promise<MadeIntake> {
	const name = `${words} ${Date.now().toString(36)}`
	const path = `/${name}`
	await new Dav(instance, 'alice').mkdir(path)
	for (const member of members) await share(instance, 'alice', path, { type: 'user', with: member, permissions: 31 })
	setScope(instance, name, { path, owner: 'alice', ...wish })
	return { name, path, page: `/apps/documentgate/?folder=${encodeURIComponent(path)}` }
}
