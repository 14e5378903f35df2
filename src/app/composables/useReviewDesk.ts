// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The review desk: a queue with its filter, one case that is open, and decisions on it or on several. */

import { computed, reactive, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { addComment, assign, decide, decideMany, getCase, getCases, getComments, getHistory, getReport, type DecisionOrder, type QueueFilter } from '../services/review-api.ts'
import type { Case, CaseComment, CaseEvent, CaseList, CaseSummary } from '../services/shapes.ts'
import type { Report } from '../../model/report.ts'
import { useAttempt } from './useAttempt.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'

/** All of one case that the desk shows at once. */
export interface OpenCase {
	readonly item: Case
	/** Undefined while no engine has inspected it. */
	readonly report: Report | undefined
	readonly history: readonly CaseEvent[]
	readonly comments: readonly CaseComment[]
}

export interface ReviewDesk {
	readonly filter: { -readonly [Key in keyof QueueFilter]: QueueFilter[Key] }
	readonly queue: Fetched<CaseList>
	readonly more: ShallowRef<readonly CaseSummary[]>
	readonly cases: ComputedRef<readonly CaseSummary[]>
	readonly openId: Ref<number | undefined>
	readonly open: Fetched<OpenCase>
	readonly chosen: Ref<ReadonlySet<number>>
	/** What went wrong with the last thing done, for people. */
	readonly trouble: Ref<string | undefined>
	readonly isBusy: Ref<boolean>
	loadMore(): Promise<void>
	step(by: 1 | -1): void
	choose(id: number, isChosen: boolean): void
	/** All that are shown, or none. */
	chooseAll(isChosen: boolean): void
	decideOpen(order: DecisionOrder): Promise<boolean>
	decideChosen(order: DecisionOrder): Promise<readonly { readonly id: number; readonly message: string | null }[]>
	take(assignee: string | null): Promise<void>
	comment(text: string): Promise<boolean>
}

const PAGE = 50
/** While somebody types, the queue waits this long. */
const TYPING = 300

export function useReviewDesk(): ReviewDesk {
	const filter = reactive<ReviewDesk['filter']>({ state: 'open', assignee: '', due: '', trait: '', q: '', sort: 'created', order: 'asc' })
	const queue = useAsynchronous(() => getCases({ ...filter }, PAGE, 0))
	const more = shallowRef<readonly CaseSummary[]>([])
	const cases = computed(() => (queue.current.value.state === 'ready' ? [...queue.current.value.value.cases, ...more.value] : []))
	const openId = ref<number>()
	const open = useAsynchronous(() => fetchCase(openId.value ?? 0))
	const chosen = ref<ReadonlySet<number>>(new Set())
	const { attempt, trouble, isBusy } = useAttempt()

	async function refresh(quietly: boolean, stillChosen: readonly number[] = []): Promise<void> {
		more.value = []
		await queue.fetch(quietly)
		chosen.value = new Set(stillChosen)
	}

	let timer: ReturnType<typeof setTimeout> | undefined
	watch(filter, () => {
		clearTimeout(timer)
		timer = setTimeout(() => { void refresh(true) }, TYPING)
	})
	watch(openId, (id) => {
		trouble.value = undefined
		if (id !== undefined) void open.fetch()
	})

	function step(by: 1 | -1): void {
		const at = cases.value.findIndex(({ id }) => id === openId.value)
		const next = cases.value[at < 0 ? 0 : Math.min(cases.value.length - 1, Math.max(0, at + by))]
		if (next !== undefined) openId.value = next.id
	}

	return {
		filter, queue, more, cases, openId, open, chosen, trouble, isBusy, step,
		async loadMore() {
			const offset = cases.value.length
			const next = await attempt(() => getCases({ ...filter }, PAGE, offset))
			if (next !== undefined) more.value = [...more.value, ...next.cases]
		},
		chooseAll(isChosen) {
			chosen.value = new Set(isChosen ? cases.value.map(({ id }) => id) : [])
		},
		choose(id, isChosen) {
			const next = new Set(chosen.value)
			if (isChosen) next.add(id)
			else next.delete(id)
			chosen.value = next
		},
		async decideOpen(order) {
			const id = openId.value
			if (id === undefined) return false
			const done = await attempt(() => decide(id, order))
			if (done === undefined) {
				// what was decided elsewhere meanwhile is shown at once
				await open.fetch(true)
				return false
			}
			const after = cases.value[cases.value.findIndex((one) => one.id === id) + 1]
			await refresh(true)
			if (after === undefined) await open.fetch(true)
			else openId.value = after.id
			return true
		},
		async decideChosen(order) {
			const results = await attempt(() => decideMany([...chosen.value], order))
			if (results === undefined) return []
			const kept = results.filter(({ done }) => !done)
			// they stay chosen, so that what kept them can be read
			await refresh(true, kept.map(({ id }) => id))
			if (openId.value !== undefined) await open.fetch(true)
			return kept
		},
		async take(assignee) {
			const id = openId.value
			if (id === undefined) return
			await attempt(() => assign(id, assignee))
			await Promise.all([open.fetch(true), queue.fetch(true)])
		},
		async comment(text) {
			const id = openId.value
			if (id === undefined || text.trim() === '') return false
			const added = await attempt(() => addComment(id, text.trim()))
			if (added === undefined) return false
			await open.fetch(true)
			return true
		},
	}
}

async function fetchCase(id: number): Promise<OpenCase> {
	const [item, report, history, comments] = await Promise.all([getCase(id), getReport(id).catch(() => undefined), getHistory(id), getComments(id)])
	return { item, report, history, comments }
}
