// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Handing in with an account: which intake, its rules, the documents and their way there. */

import { computed, ref, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { ExplainedPolicy, Intake } from '../services/shapes.ts'
import { getIntakeRules, getIntakes, getKnown } from '../services/submission-api.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useDocuments, type Documents } from './useDocuments.ts'
import { useKnown, type KnownSubmission } from './useKnown.ts'
import { useSendings, type Sendings, type Way } from './useSendings.ts'

export interface Submit extends Omit<Documents, 'isBusy'>, Sendings {
	readonly intakes: Fetched<readonly Intake[]>
	readonly intakeId: Ref<number | undefined>
	readonly intake: ComputedRef<Intake | undefined>
	readonly rules: Fetched<ExplainedPolicy | undefined>
	/** What was handed in before, by the id of the document. */
	readonly known: ShallowRef<ReadonlyMap<number, KnownSubmission>>
}

/** Loaded with the first document: a page that is only read does without. */
const uploading = (): Promise<typeof import('../services/upload.ts')> => import('../services/upload.ts')

export function useSubmit(): Submit {
	const intakes = useAsynchronous<readonly Intake[]>(getIntakes)
	const intakeId = ref<number>()
	const intake = computed(() => (intakes.current.value.state === 'ready' ? intakes.current.value.value.find(({ id }) => id === intakeId.value) : undefined))
	const rules = useAsynchronous<ExplainedPolicy | undefined>(async () => (intakeId.value === undefined ? undefined : getIntakeRules(intakeId.value)))
	const documents = useDocuments(() => {
		const { value } = rules.current
		return value.state === 'ready' && value.value !== undefined ? JSON.parse(value.value.json) as unknown : 'council-practice'
	})
	const sendings = useSendings(documents, () => (intake.value === undefined || intake.value.closed ? undefined : wayTo(intake.value.path)))

	watch(intakeId, async () => {
		await rules.fetch()
		// other rules, other answers
		for (const { id } of documents.documents.value) if (!sendings.sendings.value.has(id)) documents.retry(id)
	})

	// what is not there yet is asked for again when something is sent
	watch(() => documents.documents.value.length > 0, () => { uploading().catch(() => undefined) })

	return { ...documents, ...sendings, intakes, intakeId, intake, rules, known: useKnown(documents.documents, getKnown) }
}

const wayTo = (folder: string): Way => ({
	async send(parcel) {
		const { ownFiles, send } = await uploading()
		return send({ ...parcel, folder }, ownFiles())
	},
	async standing(sha256, name) {
		const newest = (await getKnown(sha256)).filter((one) => one.name === name).sort((one, other) => other.id - one.id)[0]
		return newest === undefined ? undefined : { submission: newest.id, number: newest.number, state: newest.state }
	},
})
