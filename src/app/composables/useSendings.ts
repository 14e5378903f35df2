// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sending chosen documents: what each is sent as, how far it is, and what the server says of it when it has arrived. */

import { computed, getCurrentScope, onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { Report } from '../../model/report.ts'
import { hashOf } from '../services/hash-of.ts'
import { ApiError, sentenceOf } from '../services/ocs.ts'
import type { ChosenDocument, Documents } from './useDocuments.ts'

/** What goes on its way: the document, or its safe copy. */
export type Form = 'as-is' | 'safe-copy'

export type SendingState =
	| { readonly state: 'sending'; readonly sent: number; readonly total: number; readonly cancellation: AbortController }
	| { readonly state: 'sent'; readonly name: string; readonly submission: number | undefined; readonly number: string | undefined; readonly standing: string | undefined }
	| { readonly state: 'failed'; readonly error: string; readonly resumes: boolean }

export interface Parcel {
	readonly name: string
	readonly content: Blob
	readonly onProgress: (sentBytes: number) => void
	readonly signal: AbortSignal
}

/** What the server says of a document. `submission`: its id, for people with an account. */
export interface Standing {
	readonly submission: number | undefined
	readonly number: string
	readonly state: string
}

/** The way on which documents go. */
export interface Way {
	/** @returns the name under which it arrived */
	send(parcel: Parcel): Promise<string>
	/** The newest document of this person with this content; undefined where the server knows of none yet. */
	standing(sha256: string, name: string): Promise<Standing | undefined>
}

export interface Sendings {
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
/** How long one word about a document is waited for, in milliseconds. */
export const STANDING_PATIENCE = 15_000
/** After so long without an answer to a document that is all sent, the server is asked in another way whether it has it, in milliseconds. */
export const DOUBT_AFTER = 20_000

/** @param way undefined as long as nothing may be sent */
export function useSendings(documents: Documents, way: () => Way | undefined): Sendings {
	const forms = shallowRef<ReadonlyMap<number, Form>>(new Map())
	const sendings = shallowRef<ReadonlyMap<number, SendingState>>(new Map())

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
	const sendable = computed(() => (way() === undefined ? [] : documents.documents.value.filter(isSendable)))

	const set = (id: number, state: SendingState): void => {
		sendings.value = new Map(sendings.value).set(id, state)
	}

	/** What the server had before a sending of which nobody knows how it ended. */
	const uncertain = new Map<string, Known>()

	async function sendOne(document: ChosenDocument, on: Way): Promise<void> {
		// it may have gone on by itself meanwhile
		if (!isSendable(document)) return
		const { id, file, safeCopy } = document
		const copy = forms.value.get(id) === 'safe-copy' && safeCopy.state === 'made' ? safeCopy : undefined
		const content = copy?.copy ?? file
		const name = copy?.report.copy?.name ?? file.name
		const sha256 = async (): Promise<string> => copy?.report.copy?.sha256 ?? sha256Of(document) ?? hashOf(content)
		const cancellation = new AbortController()
		const progress = (sent: number): void => {
			const now = sendings.value.get(id)
			// a late word of the browser about bytes must not undo what the server said
			if (now?.state === 'sending' && now.cancellation === cancellation) set(id, { state: 'sending', sent, total: content.size, cancellation })
		}
		set(id, { state: 'sending', sent: 0, total: content.size, cancellation })
		// what broke off before may have arrived all the same
		const key = `${id} ${copy === undefined}`
		const earlier = uncertain.get(key)
		uncertain.delete(key)
		const before = earlier ?? await newest(on, sha256, name)
		/** What the server has taken since; undefined where it has nothing, or nothing can be said. */
		const taken = async (): Promise<Standing | undefined> => {
			if (before === undefined) return undefined
			const now = (await newest(on, sha256, name))?.standing
			return now?.number === before.standing?.number ? undefined : now
		}
		const setArrived = (standing: Standing): void => set(id, { state: 'sent', name, submission: standing.submission, number: standing.number, standing: standing.state })
		const already = earlier === undefined ? undefined : await taken()
		if (already !== undefined) return setArrived(already)
		try {
			const arrived = await answerOf(on, { name, content, signal: cancellation.signal, onProgress: progress }, taken)
			set(id, { state: 'sent', name: arrived, submission: undefined, number: undefined, standing: undefined })
			await look(id, arrived, await sha256(), on)
		} catch (error) {
			const standing = await caseAfter(error, cancellation.signal, taken, async () => (await newest(on, sha256, name))?.standing)
			const resumes = !cancellation.signal.aborted && error instanceof ApiError && error.status === 0
			if (resumes && before !== undefined) uncertain.set(key, before)
			if (standing === undefined) set(id, { state: 'failed', error: sentenceOf(error), resumes })
			else setArrived(standing)
		}
	}

	/** What the connection broke off goes on when it is back. */
	async function resume(): Promise<void> {
		const on = way()
		if (on === undefined) return
		for (const document of documents.documents.value) {
			const sending = sendings.value.get(document.id)
			if (sending?.state === 'failed' && sending.resumes) await sendOne(document, on)
		}
	}
	const isBack = (): void => { void resume() }
	window.addEventListener('online', isBack)
	if (getCurrentScope() !== undefined) onScopeDispose(() => window.removeEventListener('online', isBack))

	/** Waits for what the server says; without an answer the document is simply sent. */
	async function look(id: number, name: string, sha256: string, on: Way): Promise<void> {
		for (let step = 0; step < LOOKS; step++) {
			const standing = (await newest(on, async () => sha256, name))?.standing
			if (standing !== undefined) set(id, { state: 'sent', name, submission: standing.submission, number: standing.number, standing: standing.state })
			if (standing === undefined ? step > 0 : standing.state !== 'pending') return
			await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY) })
		}
	}

	return {
		forms, sendings, sendable,
		choose(id, form) {
			forms.value = new Map(forms.value).set(id, form)
			if (form === 'safe-copy' && documents.documents.value.find((document) => document.id === id)?.safeCopy.state === 'none') void documents.makeSafeCopy(id)
		},
		async sendAll() {
			const on = way()
			if (on === undefined) return
			// one after the other: the last megabytes of one are not slowed down by the first of another
			for (const document of sendable.value) await sendOne(document, on)
		},
		cancelSending(id) {
			const sending = sendings.value.get(id)
			if (sending?.state === 'sending') sending.cancellation.abort()
		},
	}
}

/** What the server said when it was asked; no standing where it has none. */
interface Known {
	readonly standing: Standing | undefined
}

/** The newest document with this content; undefined where that could not be learned. */
async function newest(on: Way, sha256: () => Promise<string>, name: string): Promise<Known | undefined> {
	const word = sha256().then((hash) => on.standing(hash, name)).then((standing) => ({ standing }), () => undefined)
	return Promise.race([word, after(STANDING_PATIENCE)])
}

/**
 * Sends it. The answer can get lost on its way: where it does not come, the server is asked by itself.
 * @param taken what the server has taken meanwhile
 * @returns the name under which it arrived
 */
async function answerOf(on: Way, parcel: Parcel, taken: () => Promise<Standing | undefined>): Promise<string> {
	let quietSince = Date.now()
	let isAllSent = false
	let isOver = false
	const onProgress = (sent: number): void => {
		quietSince = Date.now()
		isAllSent = sent >= parcel.content.size
		parcel.onProgress(sent)
	}
	const doubts = async (): Promise<string> => {
		while (!isOver) {
			await after(DOUBT_AFTER)
			if (!isOver && isAllSent && Date.now() - quietSince >= DOUBT_AFTER && await taken() !== undefined) return parcel.name
		}
		return parcel.name
	}
	try {
		return await Promise.race([on.send({ ...parcel, onProgress }), doubts()])
	} finally {
		isOver = true
	}
}

/** The case of a document whose sending ended in an error: what is refused has one too, and its receipt says why; what arrived although its answer did not is not to be sent twice. */
async function caseAfter(error: unknown, signal: AbortSignal, taken: () => Promise<Standing | undefined>, known: () => Promise<Standing | undefined>): Promise<Standing | undefined> {
	if (!(error instanceof ApiError) || signal.aborted) return undefined
	if (error.status === 0) return taken()
	const standing = error.status >= 400 ? await known() : undefined
	return standing?.state === 'refused' ? standing : undefined
}

const after = (milliseconds: number): Promise<undefined> => new Promise((resolve) => { setTimeout(() => resolve(undefined), milliseconds) })

function sha256Of({ inspection }: ChosenDocument): string | undefined {
	return inspection.state === 'inspected' ? (inspection.report satisfies Report).sha256 : undefined
}
