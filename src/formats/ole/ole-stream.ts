// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stream `\u0001Ole`: whether an object is embedded or linked, and to what. [MS-OLEDS] §2.3.3. */

import type { Found } from '../format.ts'
import { findMonikers, type Moniker } from './monikers.ts'

const UPDATE_ALWAYS = 1

/** Reports what an object is linked to. Returns whether it is linked. */
export function readOleStream(bytes: Uint8Array, part: string, found: Found): boolean {
	if (bytes.length < 12) return false
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const isLinked = (view.getUint32(4, true) & 1) !== 0
	const automatic = view.getUint32(8, true) === UPDATE_ALWAYS
	const monikers = findMonikers(bytes)
	const places = new Set<string>()
	for (const moniker of monikers) {
		const at = { part, offset: moniker.offset, element: `${moniker.type} moniker` }
		// the relative and the absolute form of one link are one link
		if ((moniker.type === 'file' && isLinked || moniker.type === 'url') && moniker.target !== '' && !places.has(moniker.target)) {
			places.add(moniker.target)
			found.fact({ kind: 'reference', role: 'linked-object', target: moniker.target, when: automatic ? 'load' : 'click', at })
		}
		reportAbuse(moniker, at, found)
	}
	// a file and a part of it make an honest composite; anything else in one binds to code
	const odd = monikers.find((moniker) => moniker.type === 'new' || moniker.type === 'script' || moniker.type === 'soap')
	if (odd !== undefined && monikers.some((moniker) => moniker.type === 'composite')) {
		found.fact({ kind: 'exploit', pattern: 'composite-moniker', target: [...places].join(' '), excerpt: monikers.map((moniker) => moniker.type).join(' '), at: { part, element: 'composite moniker' } })
	}
	return isLinked
}

function reportAbuse(moniker: Moniker, at: { readonly part: string; readonly offset: number; readonly element: string }, found: Found): void {
	if (moniker.type === 'url') found.fact({ kind: 'exploit', pattern: 'url-moniker', target: moniker.target, excerpt: moniker.target, at })
	if (moniker.type === 'script' || moniker.type === 'soap') found.fact({ kind: 'exploit', pattern: 'script-moniker', target: moniker.target, at })
}
