// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the sidebar knows of one file: where it stands, what was found, what happened, what this person can do. */

import { ref, type Ref } from 'vue'
import { language, t } from '../language.ts'
import { getFileState } from '../services/file-api.ts'
import { ApiError, sentenceOf } from '../services/ocs.ts'
import { getHistory } from '../services/review-api.ts'
import type { FileState, Submission } from '../services/shapes.ts'
import { getOverview, getSubmission, requestReview } from '../services/submission-api.ts'
import { stateWords } from '../state-words.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'

export interface HistoryLine {
	readonly at: string
	readonly who: string
	readonly text: string
}

export interface FileFacts {
	readonly gated: boolean
	readonly submission: Submission | undefined
	/** Handed in by the one who looks. */
	readonly isMine: boolean
	readonly isReviewer: boolean
	/** Oldest first. */
	readonly history: readonly HistoryLine[]
}

export interface FileTab {
	readonly facts: Fetched<FileFacts>
	/** What went wrong with the last wish, in words; empty where nothing did. */
	readonly problem: Ref<string>
	readonly isBusy: Ref<boolean>
	askForReview(): Promise<void>
}

/** A denial and an absence are the same answer. */
async function unlessDenied<Value>(ask: Promise<Value>): Promise<Value | undefined> {
	try {
		return await ask
	} catch (error) {
		if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return undefined
		throw error
	}
}

/** What everybody who sees the document may know of its way. */
function shortHistory({ submittedAt, decidedAt, state }: Submission): readonly HistoryLine[] {
	const lines = [{ at: submittedAt, who: '', text: t('Handed in') }]
	return decidedAt === null ? lines : [...lines, { at: decidedAt, who: '', text: stateWords(state).words }]
}

async function gather(fileId: number): Promise<FileFacts> {
	const { gated, submission }: FileState = await getFileState(fileId)
	if (submission === null) return { gated, submission: undefined, isMine: false, isReviewer: false, history: [] }
	const [overview, mine] = await Promise.all([getOverview(), unlessDenied(getSubmission(submission.id))])
	const isReviewer = overview.roles.reviewer
	const isMine = mine !== undefined
	const events = isReviewer ? await unlessDenied(getHistory(submission.id)) : undefined
	const history = events?.map(({ at, actor, text }) => ({ at, who: actor?.name ?? '', text: text[language()] })) ?? shortHistory(submission)
	return { gated, submission, isMine, isReviewer, history }
}

/** @param fileId of the file that is shown now */
export function useFileTab(fileId: () => number): FileTab {
	const facts = useAsynchronous(() => gather(fileId()))
	const problem = ref('')
	const isBusy = ref(false)

	async function askForReview(): Promise<void> {
		const { value } = facts.current
		if (isBusy.value || value.state !== 'ready' || value.value.submission === undefined) return
		isBusy.value = true
		problem.value = ''
		try {
			await requestReview(value.value.submission.id)
			await facts.fetch(true)
		} catch (error) {
			problem.value = sentenceOf(error)
		}
		isBusy.value = false
	}

	return { facts, problem, isBusy, askForReview }
}
