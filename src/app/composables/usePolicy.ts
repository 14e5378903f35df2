// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The policies as their owner edits them: each has a draft of its own until it is saved, and the server says what is wrong with it. */

import { computed, ref, shallowReactive, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { PresetName } from '../../policy/presets.ts'
import { t } from '../language.ts'
import { changedPlaces, draftText, nearestPreset, parseDraft, policyId, presetDraft, withPreset, type Draft } from '../policy-draft.ts'
import { comparePolicies, getCatalogue, getPolicies, getPolicy, getRevisions, savePolicy, simulatePolicy, validatePolicy } from '../services/policy-api.ts'
import { ApiError } from '../services/ocs.ts'
import type { Catalogue, Policy, PolicyChange, PolicyProblem, PolicyRevision, PolicySummary, Simulation } from '../services/shapes.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useAttempt } from './useAttempt.ts'

/** One policy being edited. */
export interface Editing {
	readonly name: string
	/** The revision the draft started from; undefined for a policy that is not saved yet. */
	readonly revision: number | undefined
	readonly saved: Draft
	readonly draft: Draft
	/** What was before, oldest first. */
	readonly past: readonly Pick<Editing, 'draft' | 'preset'>[]
	/** What departures are measured by. */
	readonly preset: PresetName
	/** The policy in force that a simulation compares with. */
	readonly inForce: string
}

export interface PolicyDesk {
	readonly overview: Fetched<{ readonly policies: readonly PolicySummary[]; readonly catalogue: Catalogue }>
	readonly openName: Ref<string>
	readonly open: Fetched<Editing>
	/** The policy that is open, as it is edited now. */
	readonly editing: ComputedRef<Editing | undefined>
	readonly changes: ComputedRef<readonly string[]>
	/** Whether any policy has changes that are not saved. */
	readonly hasUnsaved: ComputedRef<boolean>
	readonly problems: ShallowRef<readonly PolicyProblem[]>
	readonly trouble: Ref<string | undefined>
	readonly isBusy: Ref<boolean>
	/** Whether somebody else saved the open policy meanwhile. */
	readonly isOvertaken: Ref<boolean>
	unsavedIn(name: string): number
	start(): Promise<void>
	choose(name: string): Promise<void>
	edit(draft: Draft): void
	undo(): void
	discard(): void
	usePreset(preset: PresetName): void
	/** Starts a policy from the open one. @returns whether the name is free and usable */
	startNew(title: { readonly de: string; readonly en: string }): boolean
	/** @returns whether it is JSON; what else is wrong with it the server says */
	importText(untrustedText: string): boolean
	exported(): Blob
	validate(): Promise<boolean>
	save(comment: string): Promise<boolean>
	/** Takes their revision as the start, and keeps my draft. */
	catchUp(): Promise<void>
	simulate(days: number, offset: number): Promise<Simulation>
	/** What saving would change, in words. */
	changeWords(): Promise<readonly PolicyChange[]>
	revisions(): Promise<readonly PolicyRevision[]>
	compare(before: number, after: number): Promise<readonly PolicyChange[]>
	/** Brings an earlier revision back as a draft. */
	restore(revision: number): Promise<boolean>
}

/** After the last change the server is asked when this time has passed. */
const TYPING = 500
const LONGEST_PAST = 100

export function usePolicy(): PolicyDesk {
	const overview = useAsynchronous(async () => {
		const [policies, catalogue] = await Promise.all([getPolicies(), getCatalogue()])
		return { policies, catalogue }
	})
	const openName = ref('')
	const drafts = shallowReactive(new Map<string, Editing>())
	const open = useAsynchronous(async () => {
		const name = openName.value
		const known = drafts.get(name)
		if (known !== undefined) return known
		const editing = started(await getPolicy(name))
		drafts.set(name, editing)
		return editing
	})
	const editing = computed(() => drafts.get(openName.value))
	const changes = computed(() => (editing.value === undefined ? [] : changedPlaces(editing.value.saved, editing.value.draft)))
	const hasUnsaved = computed(() => [...drafts.values()].some(isUnsaved))
	const problems = shallowRef<readonly PolicyProblem[]>([])
	const isOvertaken = ref(false)
	const { trouble, isBusy, attempt } = useAttempt()

	function put(change: Partial<Editing>): void {
		if (editing.value !== undefined) drafts.set(openName.value, { ...editing.value, ...change })
	}

	function edit(draft: Draft, preset?: PresetName): void {
		const one = editing.value
		if (one !== undefined) put({ draft, preset: preset ?? one.preset, past: [...one.past, { draft: one.draft, preset: one.preset }].slice(-LONGEST_PAST) })
	}

	async function validate(): Promise<boolean> {
		const asked = editing.value
		if (asked === undefined) return false
		const answer = await validatePolicy(draftText(asked.draft))
		// an answer about a draft that is gone says nothing
		if (editing.value === asked) problems.value = answer.problems
		return answer.valid
	}

	let timer: ReturnType<typeof setTimeout> | undefined
	watch(() => editing.value?.draft, (draft) => {
		clearTimeout(timer)
		problems.value = draft === editing.value?.saved ? [] : problems.value
		// while the engine is away nothing is said; saving says so
		if (draft !== undefined && draft !== editing.value?.saved) timer = setTimeout(() => { validate().catch(() => undefined) }, TYPING)
	})

	async function choose(name: string): Promise<void> {
		openName.value = name
		problems.value = []
		trouble.value = undefined
		isOvertaken.value = false
		await open.fetch()
	}

	return {
		overview, openName, open, editing, changes, hasUnsaved, problems, trouble, isBusy, isOvertaken, choose, edit, validate,
		unsavedIn(name) {
			const one = drafts.get(name)
			return one === undefined ? 0 : changedPlaces(one.saved, one.draft).length
		},
		async start() {
			await overview.fetch()
			if (overview.current.value.state !== 'ready') return
			const { policies } = overview.current.value.value
			const used = [...policies].sort((one, other) => other.scopes.length - one.scopes.length)[0]
			if (used !== undefined) await choose(used.name)
		},
		undo() {
			const before = editing.value?.past.at(-1)
			if (before !== undefined) put({ ...before, past: editing.value?.past.slice(0, -1) ?? [] })
		},
		discard() {
			const one = editing.value
			if (one === undefined) return
			if (one.revision !== undefined) {
				edit(one.saved, nearestPreset(one.name, one.saved))
				return
			}
			drafts.delete(one.name)
			void choose(one.inForce)
		},
		usePreset(preset) {
			if (editing.value !== undefined) edit(withPreset(editing.value.draft, preset), preset)
		},
		startNew(title) {
			const from = editing.value
			const name = policyId(title.en)
			const taken = overview.current.value.state === 'ready' && overview.current.value.value.policies.some((one) => one.name === name)
			if (from === undefined || name === '' || taken || drafts.has(name)) return false
			const draft = { ...from.draft, name: { ...title } }
			drafts.set(name, { name, revision: undefined, saved: draft, draft, past: [], preset: from.preset, inForce: from.inForce })
			void choose(name)
			return true
		},
		importText(untrustedText) {
			const draft = parseDraft(untrustedText)
			if (draft !== undefined) edit(draft)
			return draft !== undefined
		},
		exported: () => new Blob([draftText(editing.value?.draft ?? {})], { type: 'application/json' }),
		async save(comment) {
			const one = editing.value
			if (one === undefined) return false
			const saved = await attempt(async () => {
				if (!await validate()) throw new ApiError(t('Some places cannot stay as they are. They are marked below.'), 422)
				return await savePolicy(one.name, draftText(one.draft), comment, one.revision).catch((error: unknown) => {
					isOvertaken.value = error instanceof ApiError && error.status === 409
					throw error
				})
			})
			if (saved === undefined) return false
			isOvertaken.value = false
			const fresh = { ...started(saved), preset: one.preset }
			drafts.set(one.name, fresh)
			await overview.fetch(true)
			return true
		},
		async catchUp() {
			const theirs = await attempt(() => getPolicy(openName.value))
			if (theirs === undefined) return
			isOvertaken.value = false
			put({ saved: parseDraft(theirs.json) ?? {}, revision: theirs.revision })
		},
		simulate: (days, offset) => simulatePolicy(editing.value?.inForce ?? openName.value, draftText(editing.value?.draft ?? {}), days, offset),
		changeWords: () => comparePolicies(draftText(editing.value?.saved ?? {}), draftText(editing.value?.draft ?? {})),
		revisions: () => getRevisions(openName.value),
		compare: (before, after) => comparePolicies(`${openName.value}@${before}`, `${openName.value}@${after}`),
		async restore(revision) {
			const earlier = await attempt(() => getPolicy(openName.value, revision))
			const draft = earlier === undefined ? undefined : parseDraft(earlier.json)
			if (draft !== undefined) edit(draft)
			return draft !== undefined
		},
	}
}

const isUnsaved = ({ revision, saved, draft }: Editing): boolean => revision === undefined || changedPlaces(saved, draft).length > 0

function started({ name, revision, json }: Policy): Editing {
	const saved = parseDraft(json) ?? presetDraft('council-practice')
	return { name, revision, saved, draft: saved, past: [], preset: nearestPreset(name, saved), inForce: name }
}
