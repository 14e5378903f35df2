// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which of the chosen documents this person has handed in before: asked once for each, by what is in it. Where the server does not tell, nothing is said. */

import { shallowRef, watch, type ShallowRef } from 'vue'
import type { getKnown } from '../services/submission-api.ts'
import type { ChosenDocument } from './useDocuments.ts'

export type KnownSubmission = Awaited<ReturnType<typeof getKnown>>[number]

/** @param ask what was handed in with this content. @returns the newest earlier submission by the id of the chosen document */
export function useKnown(documents: ShallowRef<readonly ChosenDocument[]>, ask: typeof getKnown): ShallowRef<ReadonlyMap<number, KnownSubmission>> {
	const known = shallowRef<ReadonlyMap<number, KnownSubmission>>(new Map())
	const asked = new Set<number>()

	async function look(id: number, sha256: string): Promise<void> {
		const newest = (await ask(sha256).catch(() => [])).filter(({ state }) => state !== 'withdrawn').sort((one, other) => other.id - one.id)[0]
		if (newest !== undefined) known.value = new Map(known.value).set(id, newest)
	}

	watch(() => documents.value.flatMap(({ id, inspection }) => (inspection.state === 'inspected' ? [{ id, sha256: inspection.report.sha256 }] : [])), (inspected) => {
		for (const { id, sha256 } of inspected) {
			if (asked.has(id)) continue
			asked.add(id)
			void look(id, sha256)
		}
	})
	return known
}
