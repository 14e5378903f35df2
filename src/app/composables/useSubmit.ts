// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Handing in: which intake, what each document is sent as, the sending itself, and what the server says of it. */

import { computed, ref, shallowRef, triggerRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Report } from '../../model/report.ts'
import { sentenceOf } from '../services/ocs.ts'
import type { ExplainedPolicy, Intake } from '../services/shapes.ts'
import { getIntakeRules, getIntakes, getKnown } from '../services/submission-api.ts'
import { send } from '../services/upload.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useDocuments, type ChosenDocument, type Documents } from './useDocuments.ts'

/** What goes on its way: the document, or its safe copy. */
export type Form = 'as-is' | 'safe-copy'

export type SendingState =
	| { readonly state: 'sending'; readonly sent: number; readonly total: number; readonly cancellation: AbortController }
	| { readonly state: 'sent'; readonly name: string; readonly submission: number | undefined; readonly number: string | undefined; readonly standing: string | undefined }
	| { readonly state: 'failed'; readonly error: string }

export interface Submit extends Omit<Documents, 'isBusy'> {
	readonly intakes: Fetched<readonly Intake[]>
	readonly intakeId: Ref<number | undefined>
	readonly intake: ComputedRef<Intake | undefined>
	readonly rules: Fetched<ExplainedPolicy | undefined>
	readonly forms: ShallowRef<ReadonlyMap<number, Form>>
	readonly sendings: ShallowRef<ReadonlyMap<number, SendingState>>
	readonly sendable: ComputedRef<readonly ChosenDocument[]>
	choose(id: number, form: Form): void
	sendAll(): Promise<void>
	cancelSending(id: number): void
}

/** How long the server's word about a document that has just arrived is waited for, in steps. */
const LOOKS = 8
const LOOK_EVERY = 700

export function useSubmit(): Submit {
	const intakes = useAsynchronous<readonly Intake[]>(getIntakes)
	const intakeId = ref<number>()
	const intake = computed(() => (intakes.current.value.state === 'ready' ? intakes.current.value.value.find(({ id }) => id === intakeId.value) : undefined))
	const rules = useAsynchronous<ExplainedPolicy | undefined>(async () => (intakeId.value === undefined ? undefined : getIntakeRules(intakeId.value)))
	const documents = useDocuments(() => {
		const { value } = rules.current
		return value.state === 'ready' && value.value !== undefined ? JSON.parse(value.value.json) as unknown : 'council-practice'
	})
	const forms = shallowRef<ReadonlyMap<number, Form>>(new Map())
	const sendings = shallowRef<ReadonlyMap<number, SendingState>>(new Map())

	watch(intakeId, async () => {
		await rules.fetch()
		// other rules, other answers
		for (const { id } of documents.documents.value) if (!sendings.value.has(id)) documents.retry(id)
	})

	// a copy that cannot be made must not keep the document from being sent
	watch(() => documents.documents.value.filter(({ safeCopy }) => safeCopy.state === 'impossible').map(({ id }) => id), (ids) => {
		for (const id of ids) if (forms.value.get(id) === 'safe-copy') forms.value = new Map(forms.value).set(id, 'as-is')
	})

	const isSendable = ({ id, inspection, safeCopy }: ChosenDocument): boolean => {
		const sending = sendings.value.get(id)
		if (sending !== undefined && sending.state !== 'failed') return false
		if (inspection.state === 'inspecting') return false
		return forms.value.get(id) !== 'safe-copy' || safeCopy.state === 'made'
	}
	const sendable = computed(() => (intake.value === undefined || intake.value.closed ? [] : documents.documents.value.filter(isSendable)))

	const set = (id: number, state: SendingState): void => {
		sendings.value = new Map(sendings.value).set(id, state)
		triggerRef(sendings)
	}

	async function sendOne(document: ChosenDocument, folder: string): Promise<void> {
		const { id, file, safeCopy } = document
		const copy = forms.value.get(id) === 'safe-copy' && safeCopy.state === 'made' ? safeCopy : undefined
		const content = copy?.copy ?? file
		const name = copy?.report.copy?.name ?? file.name
		const cancellation = new AbortController()
		set(id, { state: 'sending', sent: 0, total: content.size, cancellation })
		try {
			const arrived = await send({ folder, name, content, signal: cancellation.signal, onProgress: (sent) => set(id, { state: 'sending', sent, total: content.size, cancellation }) })
			set(id, { state: 'sent', name: arrived, submission: undefined, number: undefined, standing: undefined })
			await look(id, arrived, copy?.report.copy?.sha256 ?? sha256Of(document))
		} catch (error) {
			set(id, { state: 'failed', error: sentenceOf(error) })
		}
	}

	/** Waits for what the server says; without an answer the document is simply sent. */
	async function look(id: number, name: string, sha256: string | undefined): Promise<void> {
		for (let step = 0; sha256 !== undefined && step < LOOKS; step++) {
			const newest = await getKnown(sha256).then((known) => known.filter((one) => one.name === name).sort((one, other) => other.id - one.id)[0], () => undefined)
			if (newest !== undefined) set(id, { state: 'sent', name, submission: newest.id, number: newest.number, standing: newest.state })
			if (newest !== undefined && newest.state !== 'pending') return
			await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY) })
		}
	}

	return {
		...documents,
		intakes, intakeId, intake, rules, forms, sendings, sendable,
		choose(id, form) {
			forms.value = new Map(forms.value).set(id, form)
			if (form === 'safe-copy' && documents.documents.value.find((document) => document.id === id)?.safeCopy.state === 'none') void documents.makeSafeCopy(id)
		},
		async sendAll() {
			const folder = intake.value?.path
			if (folder === undefined) return
			// one after the other: the last megabytes of one are not slowed down by the first of another
			for (const document of sendable.value) await sendOne(document, folder)
		},
		cancelSending(id) {
			const sending = sendings.value.get(id)
			if (sending?.state === 'sending') sending.cancellation.abort()
		},
	}
}

function sha256Of({ inspection }: ChosenDocument): string | undefined {
	return inspection.state === 'inspected' ? (inspection.report satisfies Report).sha256 : undefined
}
